// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaylistmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

TodayListModel::TodayListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
    reload();
}

bool TodayListModel::isHead(int row) const
{
    const TodayRecord kind = kindOf(idAt(row));
    return kind == TodayRecord::Rule || kind == TodayRecord::TaskGroup;
}

std::pair<int, int> TodayListModel::group(int row) const
{
    int first = row;
    while (first > 0 && !isHead(first))
        --first;
    int last = first;
    while (last + 1 < rowCount() && !isHead(last + 1))
        ++last;
    return {first + 1, last};
}

Qt::ItemFlags TodayListModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHead(index.row()) ? Qt::ItemIsEnabled : LazyListModel::flags(index);
}

QVariant TodayListModel::cell(const TodayLine &line, int, int role) const
{
    if (!line.id || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (role == Qt::DisplayRole)
        return line.title;
    if (line.isHead())
        return tr("%1: %Ln line(s)", "head of some lines", int(line.count)).arg(line.title);
    switch (line.kind) {
    case TodayKind::Suggestion:
        return tr("Suggestion: %1").arg(line.title);
    case TodayKind::Notice:
        return tr("Notice: %1").arg(line.title);
    default:
        return tr("Task: %1, due %2").arg(line.title, QLocale().toString(line.day, QLocale::LongFormat));
    }
}

Pending<std::vector<qint64>> TodayListModel::fetchIds(int limit)
{
    return reader().run([limit](Connection &db) {
        std::vector<qint64> ids = TodayStore(db).ids(QDate::currentDate());
        if (limit > 0 && ids.size() > size_t(limit))
            ids.resize(size_t(limit));
        return ids;
    });
}

Pending<std::vector<TodayLine>> TodayListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&TodayStore::lines, ids, QDate::currentDate());
}

bool TodayListModel::affectsOrder(const ChangeSet &changes) const
{
    return changes.touchesAny({u"rule_firing"_s, u"rule"_s, u"task"_s});
}

bool TodayListModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touchesAny({u"customer"_s, u"phase"_s, u"task_template"_s});
}
