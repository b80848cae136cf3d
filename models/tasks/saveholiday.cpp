// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/saveholiday.h"

#include "models/base/text.h"
#include "models/tasks/holidaystore.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(saveHoliday)
};

[[noreturn]] void refuse(const QString &text)
{
    throw Failure(Error::Kind::Invalid, text);
}

} // namespace

Weekdays saveWorkingDays(Operation &operation, const Weekdays &days)
{
    if (days.days.empty())
        refuse(Texts::tr("Nobody would ever work. Leave at least one day of the week."));
    auto business = operation.db().find(Id<Business>{1});
    business.workingDays = days;
    operation.update(business);
    return days;
}

Holiday saveHoliday(Operation &operation, Holiday holiday)
{
    holiday.name = singleLine(holiday.name);
    if (!holiday.day.isValid())
        refuse(Texts::tr("A holiday needs a day."));
    if (holiday.name.isEmpty())
        refuse(Texts::tr("A holiday needs a name."));
    for (const Holiday &other : HolidayStore(operation.db()).on(holiday.day)) {
        if (other.id != holiday.id)
            refuse(Texts::tr("%1 is a holiday already: %2").arg(QLocale().toString(holiday.day, QLocale::ShortFormat), isolated(other.name)));
    }
    if (holiday.id)
        operation.update(holiday);
    else
        operation.insert(holiday);
    return holiday;
}

void deleteHoliday(Operation &operation, HolidayId id)
{
    operation.remove(operation.db().find(id));
}

HolidayImport importHolidays(Operation &operation, const std::vector<Holiday> &holidays)
{
    std::set<QDate> known;
    for (const Holiday &each : HolidayStore(operation.db()).all())
        known.insert(each.day);
    HolidayImport import;
    for (Holiday each : holidays) {
        if (!known.insert(each.day).second) {
            ++import.skipped;
            continue;
        }
        saveHoliday(operation, {.day = each.day, .name = each.name});
        ++import.added;
    }
    return import;
}
