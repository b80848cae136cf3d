// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarwriter.h"

#include "models/base/localtime.h"
#include "models/tasks/occurrences.h"

#include <QRandomGenerator>
#include <QTest>

#ifdef REGULARS_WITH_LIBICAL
#include <libical/ical.h>
#endif

using namespace Qt::StringLiterals;

class CalendarWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesATaskAsAToDo()
    {
        const QByteArray text = written({.title = u"Call, back"_s, .dueDay = QDate(2026, 11, 24), .priority = Priority::High, .remindMinutes = 60});

        for (const char *line : {"BEGIN:VTODO", "UID:a@b", "SUMMARY:Call\\, back (Ada)", "DUE;VALUE=DATE:20261124", "PRIORITY:1", "STATUS:NEEDS-ACTION",
                                 "TRIGGER;RELATED=END:PT480M", "DTSTAMP:20261101T120000Z", "CONTACT:Ada\\, +44 1"})
            QVERIFY2(text.contains("\r\n" + QByteArray(line) + "\r\n"), line);
        QVERIFY(!text.contains("VTIMEZONE"));
    }

    void writesAMeetingAsAnEventWithItsZone()
    {
        const QByteArray text = written({.title = u"Meet"_s, .dueDay = QDate(2026, 11, 24), .kind = TaskKind::Meeting, .dueMinute = 570,
                                         .zone = u"Europe/Berlin"_s, .minutes = 45, .remindMinutes = 15});

        for (const char *line : {"BEGIN:VEVENT", "DTSTART;TZID=Europe/Berlin:20261124T093000", "DURATION:PT45M", "TRIGGER;RELATED=START:-PT15M",
                                 "TZID:Europe/Berlin", "CATEGORIES:meeting"})
            QVERIFY2(text.contains("\r\n" + QByteArray(line) + "\r\n"), line);
        QVERIFY(text.indexOf("BEGIN:VTIMEZONE") < text.indexOf("BEGIN:VEVENT"));
    }

    void whatTakesTimeIsDueAtItsEnd()
    {
        const QByteArray once = written({.title = u"Call"_s, .dueDay = QDate(2026, 11, 24), .dueMinute = 23 * 60 + 50, .zone = u"Europe/Berlin"_s, .minutes = 20});
        QVERIFY2(once.contains("DTSTART;TZID=Europe/Berlin:20261124T235000\r\nDUE;TZID=Europe/Berlin:20261125T001000\r\n"), once);
        const QByteArray weekly = written({.title = u"Call"_s, .dueDay = QDate(2026, 11, 24), .dueMinute = 600, .zone = u"Europe/Berlin"_s, .recurrence = {.unit = RecurrenceUnit::Weeks}});
        QVERIFY2(weekly.contains("DUE;TZID=Europe/Berlin:20261124T100100\r\nRRULE:FREQ=WEEKLY\r\n"), weekly);
        const QByteArray anyTime = written({.title = u"Call"_s, .dueDay = QDate(2026, 11, 24), .recurrence = {.unit = RecurrenceUnit::Weeks}});
        QVERIFY2(anyTime.contains("DTSTART;VALUE=DATE:20261124\r\nDURATION:P1D\r\nRRULE:FREQ=WEEKLY\r\n"), anyTime);
    }

    void sharesATimeZone()
    {
        CalendarWriter writer;
        QVERIFY(writer.isEmpty());
        for (int i = 0; i < 3; ++i)
            writer.add(calendarTask({.title = u"Call"_s, .dueDay = QDate(2026, 11, 24), .dueMinute = 570, .zone = u"Europe/Berlin"_s}));
        QCOMPARE(writer.finish().count("BEGIN:VTIMEZONE"), 1);
    }

    void saysWhatIsDone()
    {
        const QByteArray text = written({.title = u"Call"_s, .dueDay = QDate(2026, 11, 24), .doneAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC),
                                         .recurrence = {.unit = RecurrenceUnit::Days}});
        QVERIFY(text.contains("STATUS:COMPLETED\r\nCOMPLETED:20261123T100000Z\r\n"));
        QVERIFY(!text.contains("RRULE"));
    }

    void rulesCountFromThePattern_data()
    {
        QTest::addColumn<QString>("recurrence");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("rule");
        QTest::newRow("plain") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s << QDate(2026, 11, 23) << QDate(2026, 11, 23) << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s;
        QTest::newRow("the 31st") << u"FREQ=MONTHLY"_s << QDate(2026, 10, 31) << QDate(2026, 10, 31) << u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s;
        QTest::newRow("put off in its month") << u"FREQ=MONTHLY"_s << QDate(2026, 10, 6) << QDate(2026, 10, 5) << u"FREQ=MONTHLY;BYMONTHDAY=5"_s;
        QTest::newRow("put off in its week") << u"FREQ=WEEKLY"_s << QDate(2026, 11, 25) << QDate(2026, 11, 23) << u"FREQ=WEEKLY;BYDAY=MO"_s;
        QTest::newRow("29 February") << u"FREQ=YEARLY"_s << QDate(2028, 2, 29) << QDate(2028, 2, 29) << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"_s;
    }

    void rulesCountFromThePattern()
    {
        QFETCH(QString, recurrence);
        QFETCH(QDate, due);
        QFETCH(QDate, from);
        QTEST(calendarRule({.dueDay = due, .recurrence = Recurrence::fromText(recurrence), .recursFrom = from}), "rule");
        QCOMPARE(calendarRule({.dueDay = due, .recurrence = Recurrence::fromText(recurrence), .recursAfterDone = true}), QString());
    }

#ifdef REGULARS_WITH_LIBICAL
    void initTestCase() { icalerror_set_errors_are_fatal(false); }

    void anotherProgramFindsEveryFieldAgain()
    {
        QRandomGenerator random(11);
        CalendarWriter writer;
        std::vector<Task> tasks;
        for (int i = 0; i < 400; ++i) {
            tasks.push_back(randomTask(random));
            writer.add(CalendarTask{.task = tasks.back(), .uid = u"task-%1@x"_s.arg(i), .revisedAt = Revised});
        }

        const Parsed calendar(writer.finish());

        QCOMPARE(icalcomponent_count_errors(calendar.component), 0);
        QVERIFY2(icalrestriction_check(calendar.component), icalcomponent_as_ical_string(calendar.component));
        QCOMPARE(icalcomponent_count_errors(calendar.component), 0); // Which the check adds.
        QCOMPARE(icalcomponent_count_components(calendar.component, ICAL_VTODO_COMPONENT) + icalcomponent_count_components(calendar.component, ICAL_VEVENT_COMPONENT), 400);
        int row = 0;
        for (icalcomponent *each = icalcomponent_get_first_component(calendar.component, ICAL_ANY_COMPONENT); each;
             each = icalcomponent_get_next_component(calendar.component, ICAL_ANY_COMPONENT)) {
            if (icalcomponent_isa(each) == ICAL_VTIMEZONE_COMPONENT)
                continue;
            const Task &task = tasks.at(size_t(row++));
            QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(each)), task.title);
            if (!task.note.isEmpty())
                QCOMPARE(QString::fromUtf8(icalcomponent_get_description(each)), task.note);
            QCOMPARE(icalcomponent_isa(each) == ICAL_VEVENT_COMPONENT, isEvent(task));
            icaltimetype when = first(each, ICAL_DTSTART_PROPERTY) ? icalcomponent_get_dtstart(each) : icalcomponent_get_due(each);
            QCOMPARE(QDate(when.year, when.month, when.day), task.dueDay);
            QCOMPARE(bool(when.is_date), !task.dueMinute);
            when.is_daylight = areClocksPutBack(task);
            if (task.dueMinute && isSkipped(task))
                continue;
            if (task.dueMinute) {
                QCOMPARE(when.hour * 60 + when.minute, *task.dueMinute);
                QCOMPARE(QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(when, icaltime_get_timezone(when)), Qt::UTC), dueAt(task));
            }
            QCOMPARE(first(each, ICAL_RRULE_PROPERTY) != nullptr, task.recurrence.recurs() && !task.recursAfterDone && !task.doneAt.isValid());
            QCOMPARE(icalcomponent_get_first_component(each, ICAL_VALARM_COMPONENT) != nullptr, task.remindMinutes.has_value() && !task.doneAt.isValid());
        }
        QCOMPARE(row, 400);
    }

    void anotherProgramFollowsRulesAsWeDo_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("start");
        const QDate monday(2026, 1, 5);
        QTest::newRow("daily") << u"FREQ=DAILY"_s << monday;
        QTest::newRow("every 3 days") << u"FREQ=DAILY;INTERVAL=3"_s << monday;
        QTest::newRow("weekly") << u"FREQ=WEEKLY"_s << monday.addDays(3);
        QTest::newRow("every 2 weeks, Sundays and Mondays") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU"_s << monday;
        QTest::newRow("every 3 weeks, from a Sunday") << u"FREQ=WEEKLY;INTERVAL=3;BYDAY=WE,SU"_s << monday.addDays(6);
        QTest::newRow("monthly") << u"FREQ=MONTHLY"_s << QDate(2026, 1, 28);
        QTest::newRow("monthly, 29th") << u"FREQ=MONTHLY"_s << QDate(2026, 1, 29);
        QTest::newRow("monthly, 30th") << u"FREQ=MONTHLY"_s << QDate(2026, 1, 30);
        QTest::newRow("monthly, 31st") << u"FREQ=MONTHLY"_s << QDate(2026, 1, 31);
        QTest::newRow("every 5 months, 31st") << u"FREQ=MONTHLY;INTERVAL=5"_s << QDate(2026, 1, 31);
        QTest::newRow("yearly") << u"FREQ=YEARLY"_s << QDate(2026, 6, 15);
        QTest::newRow("29 February") << u"FREQ=YEARLY"_s << QDate(2028, 2, 29);
    }

    void anotherProgramFollowsRulesAsWeDo()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, start);
        int compared = 0;
        for (const QString &zone : {u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s}) {
            for (const int minute : {2 * 60 + 15, 9 * 60}) { // The first is skipped when clocks are put forward.
                Task task{.title = u"Call"_s, .dueDay = start, .dueMinute = minute, .zone = zone, .recurrence = Recurrence::fromText(rule)};
                const Parsed calendar(written(task));
                icalcomponent *todo = icalcomponent_get_first_component(calendar.component, ICAL_VTODO_COMPONENT);
                const icaltimetype begin = icalcomponent_get_dtstart(todo);
                icaltimetype clock = begin; // By zone, it stays an hour late after a time that was skipped.
                clock.zone = nullptr;
                icalrecur_iterator *iterator = icalrecur_iterator_new(icalproperty_get_rrule(first(todo, ICAL_RRULE_PROPERTY)), clock);
                for (QDate day = start; day <= start.addYears(3); day = nextOccurrence(task.recurrence, start, day)) {
                    icaltimetype next = icalrecur_iterator_next(iterator);
                    next.zone = begin.zone;
                    QCOMPARE(QDate(next.year, next.month, next.day), day);
                    task.dueDay = day;
                    next.is_daylight = areClocksPutBack(task);
                    if (isSkipped(task))
                        continue;
                    ++compared;
                    QCOMPARE(QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(next, next.zone), Qt::UTC), dueAt(task));
                }
                icalrecur_iterator_free(iterator);
            }
        }
        QVERIFY(compared > 0);
    }
#endif

private:
    static CalendarTask calendarTask(const Task &task)
    {
        return {.task = task, .uid = u"a@b"_s, .customerName = u"Ada"_s, .contact = u"Ada, +44 1"_s, .revisedAt = Revised};
    }

    static QByteArray written(Task task)
    {
        task.createdAt = Revised;
        CalendarWriter writer;
        writer.add(calendarTask(task));
        return writer.finish();
    }

#ifdef REGULARS_WITH_LIBICAL
    struct Parsed
    {
        explicit Parsed(const QByteArray &text) : component(icalparser_parse_string(text.constData())) {}
        ~Parsed() { icalcomponent_free(component); }
        Q_DISABLE_COPY_MOVE(Parsed)
        icalcomponent *component;
    };

    /** On such days RFC 5545 takes the first of a time that is shown twice, libical the second unless it is told. */
    static bool areClocksPutBack(const Task &task)
    {
        const QDateTime at = dueAt(task);
        return zoneOf(task.zone).offsetFromUtc(at.addDays(-1)) > zoneOf(task.zone).offsetFromUtc(at.addDays(1));
    }

    /** A time that clocks skip is one after the gap by RFC 5545, and one before it by libical. */
    static bool isSkipped(const Task &task)
    {
        return dueAt(task).toTimeZone(zoneOf(task.zone)).time() != QTime(0, 0).addSecs(*task.dueMinute * 60);
    }

    static icalproperty *first(icalcomponent *component, icalproperty_kind kind) { return icalcomponent_get_first_property(component, kind); }
#endif

    static Task randomTask(QRandomGenerator &random)
    {
        static const QStringList words{u"Call"_s, u"a,b;c"_s, u"Ünïcödé"_s, u"漢字かな交じり文"_s, u"😀🎉"_s, u"\\n"_s, u"\"quoted\""_s, u"BEGIN:VEVENT"_s, u"שלום"_s, u"x"_s.repeated(90)};
        const auto text = [&](int most, const QString &between) {
            QStringList all;
            for (int i = random.bounded(1, most); i > 0; --i)
                all.append(words.at(random.bounded(int(words.size()))));
            return all.join(between);
        };
        const auto maybe = [&](int oneIn) { return random.bounded(oneIn) == 0; };
        Task task{.version = random.bounded(5), .title = text(12, u" "_s), .dueDay = QDate(2026, 1, 1).addDays(random.bounded(900)), .createdAt = Revised};
        task.kind = TaskKind(random.bounded(int(namesOf<TaskKind>.size())));
        task.priority = Priority(random.bounded(3));
        if (!maybe(3)) {
            task.dueMinute = random.bounded(24 * 60);
            task.zone = QStringList{u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"UTC"_s, u"Asia/Kolkata"_s}.at(random.bounded(5));
            task.minutes = maybe(2) ? random.bounded(1, 300) : 0;
        }
        if (maybe(2))
            task.remindMinutes = random.bounded(5000);
        if (maybe(2))
            task.note = text(30, u"\n"_s);
        if (maybe(3))
            task.recurrence = {.unit = RecurrenceUnit(random.bounded(1, 5)), .every = random.bounded(1, 4)};
        task.recursAfterDone = maybe(5);
        if (maybe(4))
            task.doneAt = Revised;
        return task;
    }

    static inline const QDateTime Revised{QDate(2026, 11, 1), QTime(12, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(CalendarWriterTest)
#include "tst_calendarwriter.moc"
