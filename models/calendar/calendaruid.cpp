// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendaruid.h"

using namespace Qt::StringLiterals;

CalendarUids::CalendarUids(Connection &db)
{
    Rows rows = db.run(u"SELECT uuid FROM operation ORDER BY id LIMIT 1"_s);
    m_business = (rows.next() ? rows.text(0) : u"new"_s) + u".regulars"_s;
}

QString CalendarUids::of(const Task &task) const
{
    return task.calendarUid.isEmpty() ? u"task-%1@%2"_s.arg(task.id.value).arg(m_business) : task.calendarUid;
}

qint64 CalendarUids::numberIn(const QString &uid, const QString &kind) const
{
    if (!uid.startsWith(kind) || !uid.endsWith(u'@' + m_business))
        return 0;
    return QStringView(uid).mid(kind.size()).chopped(m_business.size() + 1).toLongLong();
}
