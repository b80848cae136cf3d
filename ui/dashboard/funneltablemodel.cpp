// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/funneltablemodel.h"

#include "ui/charts/charttable.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QGuiApplication>
#include <QPixmap>

void FunnelTableModel::setReport(const LifeCycleReport &report, const ReportOptions &options, int group)
{
    beginResetModel();
    m_report = report;
    m_options = options;
    m_rows.clear();
    const auto addRows = [this](int of) {
        const LifeCycleGroup &counted = of < 0 ? m_report.all : m_report.groups[size_t(of)];
        for (size_t phase = 0; phase < m_report.phases.size(); ++phase) {
            if (of < 0 || counted.flows[phase].entered.entries > 0)
                m_rows.push_back({of, phase, PhaseFigures::stayText(counted.flows[phase])});
        }
    };
    if (group >= 0 || m_report.groups.empty()) {
        addRows(group);
    } else {
        for (size_t of = 0; of < m_report.groups.size(); ++of)
            addRows(int(of));
    }
    endResetModel();
}

const PhaseFlow &FunnelTableModel::flowOf(const Row &row) const
{
    return row.group < 0 ? m_report.all.flows[row.phase] : m_report.groups[size_t(row.group)].flows[row.phase];
}

int FunnelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FunnelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FunnelTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const PhaseFlow &flow = flowOf(row);
    const int column = index.column();
    const qint64 count = column == Entered ? flow.entered.entries
        : column < Days                    ? flow.outcomes[size_t(column - FirstOutcome)].entries
                                           : 0;
    switch (role) {
    case Qt::DisplayRole:
        return column == Days ? row.stay : numberText(count);
    case BareTextRole:
        return column == Days ? row.stay : QString::number(count);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return explanation(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(explanation(row, column));
    case OutcomeSharesRole: {
        QList<double> shares;
        for (const OutcomeTotal &total : flow.outcomes)
            shares.append(flow.entered.entries > 0 ? double(total.entries) / double(flow.entered.entries) : 0.0);
        return column == Entered ? QVariant::fromValue(shares) : QVariant();
    }
    default:
        return {};
    }
}

QString FunnelTableModel::rowName(const Row &row) const
{
    const QString phase = m_report.phases[row.phase].title();
    //: A row of the funnel: %1 is an owner, a source or a segment, %2 a phase.
    return row.group < 0 ? phase : tr("%1 · %2").arg(groupTitle(m_report, m_report.groups[size_t(row.group)]), phase);
}

QVariant FunnelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && orientation == Qt::Horizontal && section >= FirstOutcome && section < Days) {
        QPixmap key(rhythm(2), rhythm(2));
        key.fill(phaseColor(PhaseFigures::outcomeColor(Outcome(section - FirstOutcome)), QGuiApplication::palette()));
        return key;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowName(m_rows[size_t(section)]);
    if (section == Entered)
        return tr("Entered");
    return section == Days ? tr("Median days") : PhaseFigures::outcomeTitle(Outcome(section - FirstOutcome));
}

QString FunnelTableModel::explanation(const Row &row, int column) const
{
    const PhaseFlow &flow = flowOf(row);
    const QString name = rowName(row);
    if (column == Entered)
        return tr("%1: %Ln visit(s) by %2 customers", nullptr, int(flow.entered.entries)).arg(name, numberText(flow.entered.customers));
    if (column == Days)
        return tr("%1: median days %2, %3 of %4 visits are still open")
            .arg(name, row.stay, numberText(flow.of(Outcome::Still).entries), numberText(flow.entered.entries));
    const auto outcome = Outcome(column - FirstOutcome);
    QString text = tr("%1, %2: %3 of %4 entries")
                       .arg(name, PhaseFigures::outcomeTitle(outcome), numberText(flow.of(outcome).entries), numberText(flow.entered.entries));
    if (outcome == Outcome::Lost && flow.lapsed > 0)
        text += QLatin1String(". ") + tr("Of these lapsed, who may come back: %1").arg(numberText(flow.lapsed));
    return text;
}

std::vector<CustomerGroup> FunnelTableModel::groupsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const int outcome = index.column() >= FirstOutcome && index.column() < Days ? index.column() - FirstOutcome : -1;
    const bool isAll = index.column() == Entered;
    std::vector<CustomerGroup> groups = PhaseFigures(m_report, m_options, row.group).entrants(row.phase, outcome);
    if (isAll)
        groups.resize(1);
    return groups;
}
