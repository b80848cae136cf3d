// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"

#include "tests/support/ui/pseudotranslator.h"

#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;

class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(u":/translations/regulars_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void saysHowFarAwayADayIs_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << 0 << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s;
        QTest::newRow("far back") << -800 << u"07/03/2022"_s;
        QTest::newRow("far ahead") << 800 << u"24/07/2026"_s;
    }

    void saysHowFarAwayADayIs()
    {
        QFETCH(int, days);
        const QDate today(2024, 5, 15);
        QTEST(asEnglish(relativeDayText(today.addDays(days), today, m_british)), "text");
    }

    void countsDaysThenWeeksThenMonths()
    {
        const QDate today(2024, 5, 15);
        const auto text = [&](int days) { return asEnglish(relativeDayText(today.addDays(days), today, m_british)); };
        QVERIFY(text(-3).contains(u"3 day"));
        QVERIFY(text(3).startsWith(u"in 3 day"));
        QVERIFY(text(-15).contains(u"2 week"));
        QVERIFY(text(90).contains(u"3 month"));
    }

    void saysHowLongAgoAnInstantWas()
    {
        const QDateTime now(QDate(2024, 5, 15), QTime(15, 0), Qt::LocalTime);
        QCOMPARE(asEnglish(agoText(now.addSecs(-20), now, m_british)), u"just now"_s);
        QVERIFY(asEnglish(agoText(now.addSecs(-300), now, m_british)).startsWith(u"5 minute"));
        QVERIFY(asEnglish(agoText(now.addSecs(-3 * 3600), now, m_british)).startsWith(u"3 hour"));
        QCOMPARE(asEnglish(agoText(now.addDays(-1), now, m_british)), u"yesterday"_s);
        QCOMPARE(asEnglish(agoText(now.addDays(1), now, m_british)), u"tomorrow"_s);
    }

    void callsLateLastNightByTheHour()
    {
        const QDateTime now(QDate(2024, 5, 15), QTime(0, 20), Qt::LocalTime);
        QVERIFY(asEnglish(agoText(now.addSecs(-30 * 60), now, m_british)).startsWith(u"30 minute"));
    }

    void followsTheLocale()
    {
        const QLocale german(QLocale::German);
        QCOMPARE(numberText(1234567, german), u"1.234.567"_s);
        QCOMPARE(decimalText(1234.56, 1, german), u"1.234,6"_s);
        QCOMPARE(asEnglish(percentText(0.3842, 1, german)), u"38,4\u202F%"_s);
        QCOMPARE(dateText(QDate(2024, 5, 3), german), u"03.05.24"_s);
        QCOMPARE(asEnglish(shortMonthText(QDate(2024, 5, 3), german)), u"Mai 24"_s);
    }

    void writesADashForNoNumber()
    {
        QCOMPARE(percentText(qQNaN()), u"–"_s);
        QCOMPARE(decimalText(qInf(), 2), u"–"_s);
    }

private:
    QTranslator m_plurals;
    const QLocale m_british{QLocale::English, QLocale::UnitedKingdom};
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
