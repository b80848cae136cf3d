// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarreader.h"

#include "models/calendar/calendarchunks.h"
#include "models/calendar/calendarparser.h"

#include <QCoreApplication>
#include <QFile>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

[[noreturn]] void refuse(const QString &text)
{
    throw Failure(Error::Kind::Invalid, text);
}

/** A series of which single dates were changed cannot be one of our rules: those dates stand beside it. */
void takeOutChangedDates(std::vector<CalendarItem> &items)
{
    std::map<QString, std::set<QDate>> changed;
    for (const CalendarItem &item : items) {
        if (!item.recurrenceId.isEmpty())
            changed[item.uid].insert(QDate::fromString(item.recurrenceId.left(8), u"yyyyMMdd"_s));
    }
    for (CalendarItem &item : items) {
        const auto found = changed.find(item.uid);
        if (!item.recurs || !item.recurrenceId.isEmpty() || found == changed.end())
            continue;
        item.recurrence = {};
        std::erase_if(item.returnDays, [&](QDate day) { return found->second.contains(day); });
    }
}

} // namespace

bool canReadCalendars()
{
    return CalendarParser::isThere();
}

CalendarFile readCalendar(const QByteArray &content, const CalendarSpan &span)
{
    if (!canReadCalendars())
        refuse(Texts::tr("This edition of Regulars was built without libical, so it cannot read calendars."));
    if (content.size() > LargestCalendar)
        refuse(Texts::tr("This calendar is larger than 20 MB. Nothing was read."));
    const CalendarChunks chunks = calendarChunks(content);
    CalendarFile file{.rejections = chunks.rejections, .otherComponents = chunks.otherComponents};
    CalendarParser parser(span);
    for (const CalendarChunk &chunk : chunks.chunks) {
        if (chunk.component == "VTIMEZONE")
            parser.addTimeZone(chunk.text);
    }
    for (const CalendarChunk &chunk : chunks.chunks) {
        if (chunk.component == "VTIMEZONE")
            continue;
        try {
            file.items.push_back(parser.item(chunk.text));
            file.items.back().line = chunk.line;
        } catch (const Failure &failure) {
            if (file.rejections.size() < ImportResult::MostRejectionsKept)
                file.rejections.append({chunk.line, failure.error.message});
        }
    }
    file.remarks = parser.remarks();
    takeOutChangedDates(file.items);
    return file;
}

CalendarFile readCalendarFile(const QString &path, const CalendarSpan &span)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        refuse(Texts::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    return readCalendar(file.read(LargestCalendar + 1), span);
}
