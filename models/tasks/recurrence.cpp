// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/recurrence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostUnits = 999;

QString unitText(RecurrenceUnit unit, int every)
{
    switch (unit) {
    case RecurrenceUnit::Days: return QCoreApplication::translate("Recurrence", "Every %n day(s)", nullptr, every);
    case RecurrenceUnit::Weeks: return QCoreApplication::translate("Recurrence", "Every %n week(s)", nullptr, every);
    case RecurrenceUnit::Months: return QCoreApplication::translate("Recurrence", "Every %n month(s)", nullptr, every);
    case RecurrenceUnit::Years: return QCoreApplication::translate("Recurrence", "Every %n year(s)", nullptr, every);
    case RecurrenceUnit::Never: break;
    }
    return QCoreApplication::translate("Recurrence", "Once");
}

} // namespace

QString Recurrence::toText() const
{
    if (!recurs())
        return {};
    QString text = u"FREQ="_s + nameOf(unit);
    if (every != 1)
        text += u";INTERVAL=%1"_s.arg(every);
    if (!weekdays.days.empty())
        text += u";BYDAY="_s + weekdays.toText();
    return text;
}

Recurrence Recurrence::fromText(const QString &text)
{
    Recurrence recurrence;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed().toUpper();
        const QString value = part.section(u'=', 1).trimmed().toUpper();
        if (name == u"FREQ")
            recurrence.unit = fromName<RecurrenceUnit>(value).value_or(RecurrenceUnit::Never);
        else if (name == u"INTERVAL")
            recurrence.every = qBound(1, value.toInt(), MostUnits);
        else if (name == u"BYDAY")
            recurrence.weekdays = Weekdays::fromText(value);
    }
    return recurrence.recurs() ? recurrence : Recurrence();
}

QString Recurrence::shown() const
{
    const QString text = unitText(unit, every);
    if (weekdays.days.empty())
        return text;
    //: How often a task comes back: "Every 2 weeks", and the days of the week.
    return QCoreApplication::translate("Recurrence", "%1 on %2").arg(text, weekdays.shown());
}
