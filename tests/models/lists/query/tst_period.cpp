// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/period.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPeriods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const QString &text, QDate first, QDate last) { QTest::addRow("%s", qPrintable(text)) << text << first << last; };

        row(u"2026-03-15"_s, {2026, 3, 15}, {2026, 3, 15});
        row(u"2026-3-5"_s, {2026, 3, 5}, {2026, 3, 5});
        row(u"2024-02"_s, {2024, 2, 1}, {2024, 2, 29});
        row(u"2026"_s, {2026, 1, 1}, {2026, 12, 31});
        row(u"today"_s, {2026, 11, 22}, {2026, 11, 22});
        row(u"Yesterday"_s, {2026, 11, 21}, {2026, 11, 21});
        row(u"tomorrow"_s, {2026, 11, 23}, {2026, 11, 23});
        row(u"this-week"_s, {2026, 11, 16}, {2026, 11, 22});
        row(u"last-week"_s, {2026, 11, 9}, {2026, 11, 15});
        row(u"next-week"_s, {2026, 11, 23}, {2026, 11, 29});
        row(u"this-month"_s, {2026, 11, 1}, {2026, 11, 30});
        row(u"last-month"_s, {2026, 10, 1}, {2026, 10, 31});
        row(u"next-month"_s, {2026, 12, 1}, {2026, 12, 31});
        row(u"last-year"_s, {2025, 1, 1}, {2025, 12, 31});
        row(u"30d"_s, {2026, 10, 23}, {2026, 10, 23});
        row(u"2W"_s, {2026, 11, 8}, {2026, 11, 8});
        row(u"1m"_s, {2026, 10, 22}, {2026, 10, 22});
        row(u"1y"_s, {2025, 11, 22}, {2025, 11, 22});
        row(u"0d"_s, {2026, 11, 22}, {2026, 11, 22});
    }

    void readsPeriods()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);

        const auto period = periodOf(text, Today, Looking::Back);

        QVERIFY(period);
        QCOMPARE(period->first, first);
        QCOMPARE(period->last, last);
    }

    void looksAhead()
    {
        QCOMPARE(periodOf(u"7d"_s, Today, Looking::Ahead), (Period{{2026, 11, 29}, {2026, 11, 29}, true}));
    }

    void refusesWhatIsNone()
    {
        for (const QString &text : {u""_s, u"d"_s, u"30"_s, u"30 d"_s, u"-3d"_s, u"2026-13"_s, u"2026-02-30"_s, u"0000"_s, u"26-01-01"_s, u"31.12.2026"_s,
                                    u"soon"_s, u"this-day"_s, u"last-"_s, u"-week"_s, u"999999d"_s, u"2026-01-01; --"_s})
            QVERIFY2(!periodOf(text, Today, Looking::Back), qPrintable(text));
    }

private:
    const QDate Today{2026, 11, 22}; // A Sunday.
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
