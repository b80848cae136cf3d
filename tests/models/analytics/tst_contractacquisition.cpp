// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractacquisition.h"

#include "tests/support/near.h"

using namespace Qt::StringLiterals;

namespace {

const int October = monthNumber(QDate(2026, 10, 1));

MonthlyFlow flowOf(int monthsBefore, qint64 atStart, qint64 lost, bool complete = true)
{
    return {.month = October - monthsBefore, .atStart = atStart, .retained = atStart - lost, .lost = lost, .complete = complete};
}

/** In each of the four months to October 5 of 100 were lost; 120 have a contract. */
ContractAcquisitionReport club()
{
    ContractAcquisitionReport report;
    report.customers = 120;
    report.firstMonth = October + 1;
    report.loss = monthlyLoss({flowOf(3, 100, 5), flowOf(2, 100, 5), flowOf(1, 100, 5), flowOf(0, 100, 5)}, 12);
    return report;
}

} // namespace

class ContractAcquisitionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void addsUpTheLastWholeMonths()
    {
        const MonthlyLoss loss = monthlyLoss({flowOf(4, 90, 9), flowOf(3, 0, 0), flowOf(2, 50, 1), flowOf(1, 60, 2), flowOf(0, 70, 30, false)}, 2);

        QCOMPARE(loss.months, 2);
        QCOMPARE(loss.first, October - 2);
        QCOMPARE(loss.last, October - 1);
        QCOMPARE(loss.atStart, qint64(110));
        QCOMPARE(loss.lost, qint64(3));
        QCOMPARE(loss.share().interval.upper, wilsonInterval(3, 110).upper);
        QCOMPARE(monthlyLoss({flowOf(4, 90, 9), flowOf(3, 0, 0), flowOf(2, 50, 1)}, 12).months, 2);
        QCOMPARE(monthlyLoss({}, 12).months, 0);
    }

    void needsChurnTimesCustomersPlusGrowth()
    {
        ContractAcquisitionReport report = club();

        askForGrowth(report, 10, 1);

        QVERIFY(report.total);
        COMPARE_NEAR(report.total->needed, 0.05 * 120 + 10, 1e-12);
        COMPARE_NEAR(report.total->lost, 6.0, 1e-12);
        const Interval rate = wilsonInterval(20, 400);
        COMPARE_NEAR(report.total->neededBand.lower, rate.lower * 120 + 10, 1e-12);
        COMPARE_NEAR(report.total->neededBand.upper, rate.upper * 120 + 10, 1e-12);
        QCOMPARE(report.months.size(), size_t(1));
        QCOMPARE(report.months.front().month, October + 1);
    }

    void spreadsTheGrowthOverTheMonths()
    {
        ContractAcquisitionReport report = club();

        askForGrowth(report, 30, 3);

        // By hand: 5 % of 120, 130 and 140 are lost, and ten are to be added each month.
        QCOMPARE(report.months.size(), size_t(3));
        COMPARE_NEAR(report.months[2].atStart, 140.0, 1e-12);
        COMPARE_NEAR(report.months[1].needed, 16.5, 1e-12);
        COMPARE_NEAR(report.total->lost, 19.5, 1e-12);
        COMPARE_NEAR(report.total->needed, 49.5, 1e-12);
        const QString sentence = contractNeedSentence(report);
        QVERIFY2(sentence.contains(u"30 more"_s) && sentence.contains(u"January 2027"_s) && sentence.contains(u": 50 (95 %"_s), qPrintable(sentence));
        QVERIFY2(contractLossSentence(report).contains(u"5.0 %"_s) && contractLossSentence(report).contains(u"20 of 400, over 4 whole months"_s),
                 qPrintable(contractLossSentence(report)));
    }

    void keepsAsManyWithoutGrowth()
    {
        ContractAcquisitionReport report = club();

        askForGrowth(report, 0, 1);

        COMPARE_NEAR(report.total->needed, 6.0, 1e-12);
        QVERIFY(contractNeedSentence(report).startsWith(u"To have as many customers with a contract at the end of November 2026 as today, 120,"_s));
        const Report printed = printable(report);
        QCOMPARE(printed.values[u"basis"_s].toString(), u"contracts"_s);
        COMPARE_NEAR(printed.values[u"needed"_s].toDouble(), 6.0, 1e-12);
        QCOMPARE(printed.rows.size(), size_t(1));
        COMPARE_NEAR(printed.values[u"needed_per_week"_s].toDouble(), 6.0 / (365.25 / 12 / 7), 1e-12);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("atStart");
        QTest::addColumn<QString>("missing");
        QTest::newRow("nothing") << 0 << 0 << u"0 of 3 whole months"_s;
        QTest::newRow("few months") << 2 << 1000 << u"2 of 3 whole months"_s;
        QTest::newRow("few customers") << 3 << 9 << u"27 of 30 customers"_s;
        QTest::newRow("enough") << 3 << 10 << QString();
    }

    void saysWhatIsMissing()
    {
        QFETCH(int, months);
        QFETCH(int, atStart);
        QFETCH(QString, missing);
        std::vector<MonthlyFlow> flows;
        for (int i = months; i > 0; --i)
            flows.push_back(flowOf(i, atStart, 0));
        ContractAcquisitionReport report;
        report.loss = monthlyLoss(flows, 12);

        askForGrowth(report, 5, 2);

        QCOMPARE(report.total.has_value(), missing.isEmpty());
        QCOMPARE(report.loss.missing().isEmpty(), missing.isEmpty());
        QVERIFY2(contractNeedSentence(report).contains(missing), qPrintable(contractNeedSentence(report)));
        const QJsonObject contracts = printable(report).values[u"contracts"_s].toObject();
        QCOMPARE(contracts[u"needed"_s].isNull(), !missing.isEmpty());
        QCOMPARE(contracts[u"missing"_s].toArray().isEmpty(), missing.isEmpty());
        QCOMPARE(contracts[u"months"_s].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(ContractAcquisitionTest)
#include "tst_contractacquisition.moc"
