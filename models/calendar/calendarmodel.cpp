// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarmodel.h"

#include "models/calendar/calendarstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CalendarModel::CalendarModel(Database &database, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
{
    connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_query.span.first.isValid() && changes.touchesAny({u"task"_s, u"activity"_s, u"customer"_s, u"holiday"_s, u"business"_s}))
            load();
    });
}

void CalendarModel::show(const CalendarQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    load();
}

void CalendarModel::load()
{
    m_loaded = false;
    m_database.reader()
        .run(&CalendarStore::content, m_query, QDate::currentDate())
        .then(this, [this, generation = ++m_generation](const Result<CalendarContent> &content) {
            if (generation != m_generation)
                return;
            m_loaded = true;
            if (!content) {
                emit failed(content.error());
                return;
            }
            beginResetModel();
            m_content = *content;
            endResetModel();
            emit loaded();
        });
}

std::pair<int, int> CalendarModel::rowsOf(QDate day) const
{
    const auto found = std::ranges::equal_range(m_content.entries, day, {}, &CalendarEntry::day);
    return {int(found.begin() - m_content.entries.begin()), int(found.size())};
}

int CalendarModel::rowOf(const CalendarEntry &entry) const
{
    const auto found = std::ranges::find_if(m_content.entries, [&](const CalendarEntry &each) { return each.isSame(entry); });
    return found == m_content.entries.end() ? -1 : int(found - m_content.entries.begin());
}

int CalendarModel::unlistedOf(QDate day) const
{
    const auto found = m_content.unlisted.find(day);
    return found == m_content.unlisted.end() ? 0 : found->second;
}

QString CalendarModel::holidayOf(QDate day) const
{
    const auto found = m_content.holidays.find(day);
    return found == m_content.holidays.end() ? QString() : found->second;
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.entries.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return shownTitle(entry(index.row()));
    if (role == Qt::AccessibleTextRole)
        return spokenText(entry(index.row()));
    return {};
}
