// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/contractcalculator.h"

#include "models/base/settings.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/forecast/reporttable.h"

#include <QBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostGrowth = 1'000'000;
constexpr int MostMonths = 60;

constexpr Setting<int> ShownGrowth{"forecast/contractGrowth", 0};
constexpr Setting<int> ShownMonths{"forecast/contractMonths", 1};

PlainLabel *lineOfText(QWidget *parent, const QString &objectName)
{
    auto *label = new PlainLabel({}, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace

ContractCalculator::ContractCalculator(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_result(lineOfText(this, u"contractResult"_s))
    , m_sum(lineOfText(this, u"contractSum"_s))
    , m_basis(lineOfText(this, u"contractBasis"_s))
    , m_ahead(new ReportTable(u"contractMonthsAhead"_s, tr("New customers with a contract, month by month"), this))
{
    setObjectName(u"contractCalculator"_s);
    setAccessibleName(tr("How many new customers with a contract?"));
    auto *title = new PlainLabel(tr("How many new customers with a contract?"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_basis->setForegroundRole(QPalette::PlaceholderText);

    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    m_growth = addNumber(line, u"contractGrowth"_s, tr("&More customers with a contract:"), 0, MostGrowth);
    m_months = addNumber(line, u"contractMonths"_s, tr("within so many m&onths:"), 1, MostMonths);
    m_growth->setValue(settings.get(ShownGrowth));
    m_months->setValue(settings.get(ShownMonths));
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm());
    column->addWidget(title);
    column->addLayout(line);
    column->addWidget(m_result);
    column->addWidget(m_sum);
    column->addWidget(m_basis);
    column->addWidget(m_ahead, 1);
    for (QSpinBox *number : {m_growth, m_months})
        connect(number, &QSpinBox::valueChanged, this, [this] {
            m_settings.set(ShownGrowth, m_growth->value());
            m_settings.set(ShownMonths, m_months->value());
            calculate();
        });
}

QSpinBox *ContractCalculator::addNumber(QBoxLayout *line, const QString &objectName, const QString &label, int least, int most)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(objectName);
    number->setRange(least, most);
    number->setGroupSeparatorShown(true);
    auto *name = new PlainLabel(label, this);
    name->setBuddy(number);
    line->addWidget(name);
    line->addWidget(number);
    return number;
}

void ContractCalculator::setReport(const ContractAcquisitionReport &report)
{
    m_report = report;
    calculate();
}

QString ContractCalculator::result() const
{
    return m_result->text();
}

PrintedPart ContractCalculator::printed() const
{
    return printedPart(accessibleName(), {m_result->text(), m_sum->text(), m_basis->text()}, *m_ahead->model());
}

void ContractCalculator::calculate()
{
    askForGrowth(m_report, m_growth->value(), m_months->value());
    m_result->setText(contractNeedSentence(m_report));
    QStringList basis{contractLossSentence(m_report)};
    basis += m_report.basis.warnings;
    basis.removeAll(QString());
    m_basis->setText(basis.join(u' '));
    m_sum->setVisible(m_report.months.size() == 1);
    if (m_report.months.size() == 1) {
        const ContractNeed &need = m_report.months.front();
        //: A sum: churn rate × customers with a contract + growth = number of customers; then the range of that number.
        m_sum->setText(tr("%1 × %2 + %3 = %4; %5 to %6 with the range of the share that is lost.")
                           .arg(percentText(m_report.loss.share().value, 1), numberText(m_report.customers), numberText(m_report.growth),
                                decimalText(need.needed, 1), decimalText(need.neededBand.lower, 1), decimalText(need.neededBand.upper, 1)));
    }
    m_ahead->setReport(printable(m_report));
    m_ahead->setVisible(m_report.months.size() > 1);
}
