// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/timezonelines.h"

#include <QDateTime>
#include <QTest>

#ifdef REGULARS_WITH_LIBICAL
#include <libical/ical.h>
#endif

using namespace Qt::StringLiterals;

class TimeZoneLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysTheRuleThatHolds()
    {
        const QByteArray berlin = timeZoneLines(QTimeZone("Europe/Berlin"), 2024).content();
        QVERIFY2(berlin.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"), berlin);
        QVERIFY2(berlin.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"), berlin);
        const QByteArray newYork = timeZoneLines(QTimeZone("America/New_York"), 2024).content();
        QVERIFY2(newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n"), newYork);
        QVERIFY2(newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n"), newYork);
        const QByteArray tokyo = timeZoneLines(QTimeZone("Asia/Tokyo"), 2024).content();
        QCOMPARE(tokyo.count("BEGIN:STANDARD"), 1);
        QVERIFY(!tokyo.contains("RRULE"));
    }

#ifdef REGULARS_WITH_LIBICAL
    void anotherProgramReadsTheSameOffsets_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("firstYear");
        for (const char *name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca", "America/Sao_Paulo",
                                 "Pacific/Apia", "Asia/Tehran", "Europe/London"}) {
            QTest::addRow("%s from 2025", name) << QByteArray(name) << 2025;
            QTest::addRow("%s from 2005", name) << QByteArray(name) << 2005;
        }
    }

    void anotherProgramReadsTheSameOffsets()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, firstYear);
        const QTimeZone zone(name);
        icalcomponent *component = icalparser_parse_string(timeZoneLines(zone, firstYear).content().constData());
        QVERIFY(component);
        QCOMPARE(icalcomponent_count_errors(component), 0);
        icaltimezone *read = icaltimezone_new();
        QVERIFY(icaltimezone_set_component(read, component));
        const int last = zone.hasTransitions() && name != "Africa/Casablanca" ? 2045 : LastZoneYear; // What Ramadan moves is known until then.
        QDateTime instant(QDate(firstYear, 1, 2), QTime(0, 30), Qt::UTC);
        int wrong = 0;
        for (; instant.date().year() <= last; instant = instant.addSecs(7 * 3600)) {
            icaltimetype utc = icaltime_from_timet_with_zone(time_t(instant.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
            int isDaylight = 0;
            if (icaltimezone_get_utc_offset_of_utc_time(read, &utc, &isDaylight) != zone.offsetFromUtc(instant) && ++wrong < 4)
                qWarning() << instant << icaltimezone_get_utc_offset_of_utc_time(read, &utc, &isDaylight) << zone.offsetFromUtc(instant);
        }
        icaltimezone_free(read, 1);
        QCOMPARE(wrong, 0);
    }
#endif
};

QTEST_GUILESS_MAIN(TimeZoneLinesTest)
#include "tst_timezonelines.moc"
