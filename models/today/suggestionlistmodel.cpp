// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/suggestionlistmodel.h"

using namespace Qt::StringLiterals;

SuggestionListModel::SuggestionListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
}

void SuggestionListModel::wake()
{
    if (!std::exchange(m_isAwake, true))
        reload();
}

bool SuggestionListModel::isHead(int row) const
{
    return kindOf(idAt(row)) == SuggestionRecord::Rule;
}

std::pair<int, int> SuggestionListModel::group(int row) const
{
    int first = row;
    while (first > 0 && !isHead(first))
        --first;
    int last = first;
    while (last + 1 < rowCount() && !isHead(last + 1))
        ++last;
    return {first + 1, last};
}

Qt::ItemFlags SuggestionListModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHead(index.row()) ? Qt::ItemIsEnabled : LazyListModel::flags(index);
}

QVariant SuggestionListModel::cell(const SuggestionLine &line, int, int role) const
{
    if (!line.id || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (role == Qt::DisplayRole)
        return line.title;
    if (line.isHead())
        return tr("%1: %Ln line(s)", "head of some lines", int(line.count)).arg(line.title);
    return line.kind == SuggestionKind::Notice ? tr("Notice: %1").arg(line.title) : tr("Suggestion: %1").arg(line.title);
}

Pending<std::vector<qint64>> SuggestionListModel::fetchIds(int limit)
{
    return reader().run([limit](Connection &db) {
        std::vector<qint64> ids = SuggestionStore(db).ids();
        if (limit > 0 && ids.size() > size_t(limit))
            ids.resize(size_t(limit));
        return ids;
    });
}

Pending<std::vector<SuggestionLine>> SuggestionListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&SuggestionStore::lines, ids);
}

bool SuggestionListModel::affectsOrder(const ChangeSet &changes) const
{
    return m_isAwake && changes.touchesAny({u"rule_firing"_s, u"rule"_s});
}

bool SuggestionListModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touchesAny({u"customer"_s, u"phase"_s, u"task_template"_s});
}
