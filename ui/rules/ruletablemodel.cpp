// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruletablemodel.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void RuleTableModel::show(const std::vector<RuleLine> &rules)
{
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

int RuleTableModel::rowOf(RuleId rule) const
{
    const auto found = std::ranges::find_if(m_rules, [rule](const RuleLine &line) { return line.rule.id == rule; });
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

QString RuleTableModel::text(const RuleLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.rule.name;
    case Meaning:
        return line.problem.isEmpty() ? line.meaning : line.problem;
    case Mode:
        return !line.rule.isActive                    ? tr("Off")
            : line.rule.mode == RuleMode::Suggest ? tr("Suggests")
                                                  : tr("Applies");
    case LastFired:
        if (!line.lastFiredAt.isValid())
            return tr("never");
        //: When a rule fired the last time, and for which customer.
        return tr("%1, %2").arg(agoText(line.lastFiredAt), isolated(line.lastCustomerName));
    case Fired:
        return numberText(line.firings);
    default:
        return {};
    }
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleLine &line = m_rules[size_t(index.row())];
    const bool hasProblem = index.column() == Meaning && !line.problem.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::DecorationRole:
        return hasProblem ? QVariant(icon("exclamation-triangle"_L1, Tone::Warning)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Meaning ? plainToolTip(hasProblem ? line.meaning + u'\n' + line.problem : line.meaning) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Fired ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Fired)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Rule");
    case Meaning: return tr("What it does");
    case Mode: return tr("State");
    case LastFired: return tr("Last fired");
    case Fired: return tr("Fired");
    default: return {};
    }
}
