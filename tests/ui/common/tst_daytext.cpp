// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/daytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DayTextTest : public QObject
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("day");

        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German);
        const QLocale swedish(QLocale::Swedish);
        QTest::newRow("today") << u"today"_s << english << QDate(2024, 5, 15);
        QTest::newRow("capitals") << u" Tomorrow "_s << english << QDate(2024, 5, 16);
        QTest::newRow("yesterday") << u"yesterday"_s << german << QDate(2024, 5, 14);
        QTest::newRow("plus") << u"+3"_s << english << QDate(2024, 5, 18);
        QTest::newRow("minus") << u"-1"_s << english << QDate(2024, 5, 14);
        QTest::newRow("in days") << u"in 3 days"_s << english << QDate(2024, 5, 18);
        QTest::newRow("weeks") << u"2 weeks"_s << english << QDate(2024, 5, 29);
        QTest::newRow("plus months") << u"+1 month"_s << english << QDate(2024, 6, 15);
        QTest::newRow("end of month") << u"in 9 m"_s << english << QDate(2025, 2, 15);
        QTest::newRow("weekday") << u"friday"_s << english << QDate(2024, 5, 17);
        QTest::newRow("the same weekday is the next one") << u"wed"_s << english << QDate(2024, 5, 22);
        QTest::newRow("German weekday") << u"Freitag"_s << german << QDate(2024, 5, 17);
        QTest::newRow("German short") << u"Fr."_s.chopped(1) << german << QDate(2024, 5, 17);
        QTest::newRow("day and month") << u"3.6."_s << german << QDate(2024, 6, 3);
        QTest::newRow("two-digit year") << u"3.6.23"_s << german << QDate(2023, 6, 3);
        QTest::newRow("last century") << u"3.6.57"_s << german << QDate(1957, 6, 3);
        QTest::newRow("month first") << u"6/3/2024"_s << american << QDate(2024, 6, 3);
        QTest::newRow("day first") << u"6/3/2024"_s << english << QDate(2024, 3, 6);
        QTest::newRow("ISO") << u"2024-06-03"_s << german << QDate(2024, 6, 3);
        QTest::newRow("year first by locale") << u"24-06-03"_s << swedish << QDate(2024, 6, 3);
        QTest::newRow("other digits") << u"\u0663/\u0666/\u0662\u0660\u0662\u0664"_s << english << QDate(2024, 6, 3);
    }

    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QTEST(dayFromText(text, QDate(2024, 5, 15), locale), "day");
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"soon"_s, u"31/02/2024"_s, u"3"_s, u"12:30"_s, u"in blue days"_s, u"+99999"_s, u"7 apples"_s, u"0/0/0"_s})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
    }

    void refusesWhatIsNoDay()
    {
        QFETCH(QString, text);
        QVERIFY(!dayFromText(text, QDate(2024, 5, 15), QLocale(QLocale::English, QLocale::UnitedKingdom)).isValid());
    }
};

QTEST_GUILESS_MAIN(DayTextTest)
#include "tst_daytext.moc"
