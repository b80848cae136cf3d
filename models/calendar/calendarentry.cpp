// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarentry.h"

#include "models/activities/activitykinds.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarEntry)
};

QString whenText(const CalendarEntry &entry)
{
    const QString day = QLocale().toString(entry.day, QLocale::LongFormat);
    if (!entry.minute)
        return day;
    if (entry.minutes == 0)
        return day + u", "_s + timeOfDayText(*entry.minute);
    return day + u", "_s + timeOfDayText(*entry.minute) + u'–' + timeOfDayText(*entry.minute + entry.minutes);
}

QStringList states(const CalendarEntry &entry)
{
    QStringList all;
    if (entry.isProjected)
        all += Texts::tr("comes back then");
    else if (entry.kind == CalendarEntry::Kind::Activity)
        all += Texts::tr("took place");
    else if (entry.isDone)
        all += Texts::tr("done");
    else if (entry.isOverdue(QDate::currentDate()))
        all += Texts::tr("overdue");
    if (entry.recurs && !entry.isProjected)
        all += Texts::tr("comes back");
    if (entry.priority == Priority::High)
        all += Texts::tr("important");
    return all;
}

} // namespace

QString timeOfDayText(int minute)
{
    constexpr int Day = 24 * 60;
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return QLocale().toString(QTime(0, 0).addSecs(minute % Day * 60), format);
}

QString shownTitle(const CalendarEntry &entry)
{
    const QString title = entry.title.isEmpty() ? activityKindText(entry.activity) : entry.title;
    return entry.customerName.isEmpty() ? title : title + u" · "_s + entry.customerName;
}

QString spokenText(const CalendarEntry &entry)
{
    QStringList parts;
    if (entry.kind == CalendarEntry::Kind::Activity && !entry.title.isEmpty())
        parts += activityKindText(entry.activity);
    parts += isolated(shownTitle(entry));
    parts += whenText(entry);
    parts += states(entry);
    if (!entry.owner.isEmpty())
        parts += isolated(entry.owner);
    return parts.join(u", "_s);
}
