// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractspage.h"

#include "models/analytics/contractcustomerloader.h"
#include "models/analytics/contractreportloader.h"
#include "models/analytics/survivalloader.h"
#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/reports/contractfigures.h"
#include "ui/reports/reportfigure.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestChoice = 24; // Characters.

} // namespace

ContractsPage::ContractsPage(Services &services)
    : ReportPage(services, tr("Contracts"), {u"contract"_s, u"product"_s, u"customer"_s, u"segment"_s})
    , m_segments(services.database)
    , m_by(new QComboBox(this))
    , m_totals(new PlainLabel({}, this))
{
    setObjectName(u"contractsPage"_s);
    const auto add = [this](const QString &objectName, const QString &title, ChartView *chart) {
        return addFigure(objectName, title, chart, FigureGrid::Width::Whole);
    };
    const QString survival = tr("How long contracts last");
    m_survival = add(u"contractSurvivalFigure"_s, survival, new LineChart(survival));
    const QString churn = tr("Customers lost each month");
    m_churn = add(u"contractChurnFigure"_s, churn, new LineChart(churn));
    const QString reasons = tr("Why contracts end");
    m_reasons = add(u"contractReasonsFigure"_s, reasons, new BarChart(reasons));
    arrange({makeChoices()}, u"contractsScroller"_s);
}

QBoxLayout *ContractsPage::makeChoices()
{
    m_by->setObjectName(u"contractsBy"_s);
    m_by->setAccessibleName(tr("Compare by"));
    m_by->addItem(tr("All together"), QString());
    m_by->addItem(tr("Product"), u"product"_s);
    m_by->addItem(tr("How often it is paid"), u"period"_s);
    m_by->addItem(tr("Source"), u"source"_s);
    m_by->addItem(tr("Looked after by"), u"owner"_s);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(NarrowestChoice);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ContractsPage::recount);
    connect(&m_segments, &SegmentListModel::loaded, this, &ContractsPage::offerSegments);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_totals, 1);
    addLabelled(line, tr("&Compare by:"), m_by);
    addPrintButton(line);
    return line;
}

/** Below the fields: all segments, and each of them against everybody else. */
void ContractsPage::offerSegments()
{
    const QString chosen = m_by->currentData().toString();
    const QSignalBlocker blocker(m_by);
    for (int i = m_by->count() - 1; i >= 0; --i) {
        if (m_by->itemData(i).toString().startsWith(u"segment"))
            m_by->removeItem(i);
    }
    if (m_segments.rowCount() > 0)
        m_by->addItem(tr("Segment"), u"segment"_s);
    for (int row = 0; row < m_segments.rowCount(); ++row) {
        const QString &name = m_segments.segment(row).name;
        m_by->addItem(tr("In “%1” or not", "a segment").arg(isolated(singleLine(name.left(60)))), QString(u"segment:"_s + name));
    }
    const int kept = m_by->findData(chosen);
    m_by->setCurrentIndex(std::max(0, kept));
    if (kept < 0)
        recount();
}

void ContractsPage::focusStart()
{
    m_by->setFocus();
}

void ContractsPage::count()
{
    load(&loadContractChurn, {}, [this](const ContractChurnReport &report) { takeChurn(report); });
    const ReportOptions options{.event = SurvivalEvent::ContractEnd, .contractsBy = m_by->currentData().toString()};
    load(&loadSurvivalReport, options, [this](const SurvivalReport &report) { m_survival->setContent(ContractFigures::survival(report)); });
}

void ContractsPage::takeChurn(const ContractChurnReport &report)
{
    const ContractTotals &totals = report.totals;
    m_totals->setText(totals.contracts == 0 ? tr("No contracts yet. Add one on a customer's page, or import a spreadsheet.")
                                            : tr("%Ln contract(s), %1 of them ended. %2 of %3 customers have one today.", nullptr, int(totals.contracts))
                                                  .arg(numberText(totals.ended), numberText(totals.withRunning), numberText(totals.customers)));
    FigureContent churn = ContractFigures::churn(report);
    churn.groupsAt = [flows = report.months, asOf = report.basis.asOf](int category, int) -> std::vector<CustomerGroup> {
        const MonthlyFlow &flow = flows.at(size_t(category));
        if (flow.lost == 0)
            return {};
        return {customerGroup(tr("Lost in %1").arg(monthText(firstOfMonth(flow.month))), flow.lost, &ContractCustomerLoader::whoLeft, flow.month, asOf)};
    };
    churn.latest = -1;
    for (size_t i = 0; i < report.months.size(); ++i)
        churn.latest = report.months[i].lost > 0 ? int(i) : churn.latest;
    m_churn->setContent(churn);
    if (churn.latest >= 0)
        m_churn->setOpenText(tr("Open who was lost last"));
    m_reasons->setContent(ContractFigures::reasons(report));
}
