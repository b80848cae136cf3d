// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/localtime.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LocalTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTimeOfEveryDayIsAnInstant_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char *name, const QString &zone, QDate day, QTime time, const QString &instant) {
            QTest::newRow(name) << zone << day << time << instant;
        };
        const QString berlin = u"Europe/Berlin"_s;
        const QString newYork = u"America/New_York"_s;
        const QString lordHowe = u"Australia/Lord_Howe"_s; // Half an hour of daylight saving.
        const QString apia = u"Pacific/Apia"_s;            // Left out 30 December 2011.
        const QString kathmandu = u"Asia/Kathmandu"_s;
        row("Berlin, winter", berlin, {2026, 1, 15}, {9, 0}, u"2026-01-15T08:00:00Z"_s);
        row("Berlin, summer", berlin, {2026, 7, 15}, {9, 0}, u"2026-07-15T07:00:00Z"_s);
        row("Berlin, before the gap", berlin, {2026, 3, 29}, {1, 59}, u"2026-03-29T00:59:00Z"_s);
        row("Berlin, skipped", berlin, {2026, 3, 29}, {2, 0}, u"2026-03-29T01:00:00Z"_s);
        row("Berlin, skipped, later", berlin, {2026, 3, 29}, {2, 30}, u"2026-03-29T01:30:00Z"_s);
        row("Berlin, after the gap", berlin, {2026, 3, 29}, {3, 0}, u"2026-03-29T01:00:00Z"_s);
        row("Berlin, twice", berlin, {2026, 10, 25}, {2, 30}, u"2026-10-25T00:30:00Z"_s);
        row("Berlin, after twice", berlin, {2026, 10, 25}, {3, 0}, u"2026-10-25T02:00:00Z"_s);
        row("New York, skipped", newYork, {2026, 3, 8}, {2, 30}, u"2026-03-08T07:30:00Z"_s);
        row("New York, twice", newYork, {2026, 11, 1}, {1, 30}, u"2026-11-01T05:30:00Z"_s);
        row("Lord Howe, winter", lordHowe, {2026, 7, 15}, {9, 0}, u"2026-07-14T22:30:00Z"_s);
        row("Lord Howe, skipped", lordHowe, {2026, 10, 4}, {2, 15}, u"2026-10-03T15:45:00Z"_s);
        row("Lord Howe, after the gap", lordHowe, {2026, 10, 4}, {2, 30}, u"2026-10-03T15:30:00Z"_s);
        row("Lord Howe, twice", lordHowe, {2026, 4, 5}, {1, 45}, u"2026-04-04T14:45:00Z"_s);
        row("Apia, the day before", apia, {2011, 12, 29}, {9, 0}, u"2011-12-29T19:00:00Z"_s);
        row("Apia, a day that never was", apia, {2011, 12, 30}, {9, 0}, u"2011-12-30T19:00:00Z"_s);
        row("Apia, the day after", apia, {2011, 12, 31}, {9, 0}, u"2011-12-30T19:00:00Z"_s);
        row("Kathmandu", kathmandu, {2026, 7, 15}, {9, 0}, u"2026-07-15T03:15:00Z"_s);
    }

    void everyTimeOfEveryDayIsAnInstant()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QString, instant);
        const QTimeZone where(zone.toUtf8());
        if (!where.isValid())
            QSKIP("This computer does not know the zone.");

        QCOMPARE(instantOf(day, time, where), QDateTime::fromString(instant, Qt::ISODate));
    }

    /** Of every quarter of an hour of some years: clocks show it at that instant, or skip it. */
    void clocksShowTheTimeUnlessTheySkipIt_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void clocksShowTheTimeUnlessTheySkipIt()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone where(zone);
        if (!where.isValid())
            QSKIP("This computer does not know the zone.");
        int skipped = 0;
        QDateTime last;

        for (QDate day(2011, 1, 1); day < QDate(2013, 1, 1); day = day.addDays(1)) {
            for (int minute = 0; minute < 24 * 60; minute += 15) {
                const QTime time = QTime(0, 0).addSecs(minute * 60);
                const QDateTime instant = instantOf(day, time, where);
                QCOMPARE(instant.timeSpec(), Qt::UTC);
                const QDateTime shown = instant.toTimeZone(where);
                if (shown.date() == day && shown.time() == time)
                    QVERIFY(!last.isValid() || instant > last || skipped > 0);
                else
                    ++skipped;
                last = instant;
            }
        }

        const int perYear = zone == "Asia/Kathmandu" ? 0 : zone == "Australia/Lord_Howe" ? 2 : 4;
        const int leftOut = zone == "Pacific/Apia" ? 24 * 4 : 0;
        QCOMPARE(skipped, 2 * perYear + leftOut);
    }

    void aZoneOfNoSuchNameIsWhereWeAre()
    {
        QCOMPARE(zoneOf(u"Asia/Kathmandu"_s).id(), QByteArray("Asia/Kathmandu"));
        QCOMPARE(zoneOf(u"Middle/Earth"_s), QTimeZone::systemTimeZone());
        QCOMPARE(zoneOf({}), QTimeZone::systemTimeZone());
        QVERIFY(QTimeZone(localZone().toUtf8()).isValid());
    }
};

QTEST_GUILESS_MAIN(LocalTimeTest)
#include "tst_localtime.moc"
