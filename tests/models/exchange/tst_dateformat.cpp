// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dateformat.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(DateOrder)

class DateFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QDate>("date");

        const QDate leapDay(2024, 2, 29);
        QTest::newRow("ISO") << u"2024-02-29"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("compact") << u"20240229"_s << DateOrder::MonthDayYear << leapDay;
        QTest::newRow("German") << u"29.2.2024"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("German, two digits") << u"29.02.24"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("slashes, day first") << u"29/02/2024"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("slashes, month first") << u"2/29/2024"_s << DateOrder::MonthDayYear << leapDay;
        QTest::newRow("slashes, year first") << u"2024/2/29"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("year first, two digits") << u"24-02-29"_s << DateOrder::YearMonthDay << leapDay;
        QTest::newRow("English name") << u"29 February 2024"_s << DateOrder::MonthDayYear << leapDay;
        QTest::newRow("American name") << u"Feb 29, 2024"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("dashes and name") << u"29-Feb-24"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("German name") << u"29. Februar 2024"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("March") << u"1. März 2024"_s << DateOrder::DayMonthYear << QDate(2024, 3, 1);
        QTest::newRow("French name") << u"29 février 2024"_s << DateOrder::DayMonthYear << leapDay;
        QTest::newRow("last century") << u"1.5.78"_s << DateOrder::DayMonthYear << QDate(1978, 5, 1);
        QTest::newRow("blanks around") << u" 2024-02-29 "_s << DateOrder::DayMonthYear << leapDay;
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        QFETCH(QDate, date);

        const auto value = readDate(text, order);
        QVERIFY2(value.has_value(), qPrintable(value ? QString() : value.error().message));
        QCOMPARE(value->date, date);
        QVERIFY(!value->time);
    }

    void readsTheTimeOfDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("offset");

        QTest::newRow("minutes") << u"2024-02-29 13:30"_s << QTime(13, 30) << -1;
        QTest::newRow("seconds") << u"29.2.2024 13:30:15"_s << QTime(13, 30, 15) << -1;
        QTest::newRow("fraction") << u"2024-02-29T13:30:15.123456"_s << QTime(13, 30, 15) << -1;
        QTest::newRow("afternoon") << u"29/02/2024, 1:30 pm"_s << QTime(13, 30) << -1;
        QTest::newRow("midnight") << u"29/02/2024 12:05 AM"_s << QTime(0, 5) << -1;
        QTest::newRow("UTC") << u"2024-02-29T13:30:00Z"_s << QTime(13, 30) << 0;
        QTest::newRow("offset") << u"2024-02-29T13:30+05:30"_s << QTime(13, 30) << 19800;
        QTest::newRow("compact") << u"20240229 13:30"_s << QTime(13, 30) << -1;
    }

    void readsTheTimeOfDay()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QFETCH(int, offset);

        const auto value = readDate(text, DateOrder::DayMonthYear);
        QVERIFY(value.has_value());
        QCOMPARE(value->date, QDate(2024, 2, 29));
        QCOMPARE(value->time.value(), time);
        QCOMPARE(value->offset.value_or(-1), offset);
    }

    void isAnInstantInUtc()
    {
        const auto value = readDate(u"2024-02-29T13:30:00+02:00", DateOrder::YearMonthDay);
        QCOMPARE(value->instant(), QDateTime(QDate(2024, 2, 29), QTime(11, 30), Qt::UTC));
        const auto day = readDate(u"2024-02-29", DateOrder::YearMonthDay);
        QCOMPARE(day->instant().toLocalTime().date(), QDate(2024, 2, 29));
    }

    void refusesDaysThatDoNotExist_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");

        QTest::newRow("31 February") << u"31/02/2024"_s << DateOrder::DayMonthYear;
        QTest::newRow("no leap year") << u"2023-02-29"_s << DateOrder::YearMonthDay;
        QTest::newRow("month 13") << u"01/13/2024"_s << DateOrder::DayMonthYear;
        QTest::newRow("month 13, compact") << u"20241301"_s << DateOrder::DayMonthYear;
        QTest::newRow("named month") << u"31 April 2024"_s << DateOrder::DayMonthYear;
        QTest::newRow("year 24") << u"0024-01-01"_s << DateOrder::YearMonthDay;
        QTest::newRow("zeros") << u"0000-00-00"_s << DateOrder::YearMonthDay;
    }

    void refusesDaysThatDoNotExist()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);

        const auto value = readDate(text, order);
        QVERIFY(!value.has_value());
        QVERIFY(value.error().message.contains(text));
        QVERIFY(value.error().message.contains(u"is not a day of the calendar"_s));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");

        for (const char *text : {"", "soon", "12", "1234567", "2024-02", "1/2/3/4", "29 Foo 2024", "2024-02-29 25:00", "12.50",
                                 "2024-02-29 noon", "1.234,56", "........", "99999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);

        QVERIFY(!readDate(text, DateOrder::DayMonthYear));
    }

    void guessesTheOrder_data()
    {
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<DateOrder>("order");

        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German);
        QTest::newRow("a day beyond 12 comes first")
            << QStringList{u"01/02/2024"_s, u"25/12/2024"_s} << american << DateOrder::DayMonthYear;
        QTest::newRow("a day beyond 12 comes second")
            << QStringList{u"01/02/2024"_s, u"12/25/2024"_s} << german << DateOrder::MonthDayYear;
        QTest::newRow("years first") << QStringList{u"2024-01-02"_s} << american << DateOrder::YearMonthDay;
        QTest::newRow("ambiguous in America") << QStringList{u"01/02/2024"_s} << american << DateOrder::MonthDayYear;
        QTest::newRow("ambiguous in Germany") << QStringList{u"01/02/2024"_s} << german << DateOrder::DayMonthYear;
        QTest::newRow("points") << QStringList{u"01.02.2024"_s} << american << DateOrder::DayMonthYear;
        QTest::newRow("nothing") << QStringList{} << german << DateOrder::DayMonthYear;
    }

    void guessesTheOrder()
    {
        QFETCH(QStringList, samples);
        QFETCH(QLocale, locale);

        QTEST(guessDateOrder(samples, locale), "order");
    }

    void takesAnOrderByItsLetters()
    {
        QCOMPARE(dateOrderFromText(u"DD.MM.YYYY"_s), DateOrder::DayMonthYear);
        QCOMPARE(dateOrderFromText(u"m/d/y"_s), DateOrder::MonthDayYear);
        QCOMPARE(dateOrderFromText(u"yyyymmdd"_s), DateOrder::YearMonthDay);
        QVERIFY(!dateOrderFromText(u"soon"_s));
    }
};

QTEST_GUILESS_MAIN(DateFormatTest)
#include "tst_dateformat.moc"
