// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/churn.h"

#include "tests/support/purchasehistory.h"
#include "tests/support/referencedata.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

ChurnHistory churnOf(const std::vector<BoughtOn> &purchases, QDate asOf, int days)
{
    ChurnBuilder builder(asOf, days);
    feed(builder, purchases);
    return builder.history();
}

std::map<qint64, std::vector<QDate>> daysByCustomer(const std::vector<BoughtOn> &purchases, QDate asOf)
{
    std::map<qint64, std::vector<QDate>> days;
    for (const BoughtOn &purchase : purchases) {
        if (purchase.date <= asOf)
            days[purchase.customer].push_back(purchase.date);
    }
    return days;
}

enum class State { Unknown, Active, Inactive };

State stateOn(const std::vector<QDate> &purchases, QDate day, int days)
{
    State state = State::Unknown;
    for (const QDate purchase : purchases) {
        if (purchase <= day)
            state = purchase.daysTo(day) < days ? State::Active : State::Inactive;
    }
    return state;
}

/** Of one month, the definition word for word: every customer's state at its beginning and its end. */
ChurnMonth plainMonth(const std::map<qint64, std::vector<QDate>> &customers, int month, QDate asOf, int days)
{
    const QDate before = firstOfMonth(month).addDays(-1);
    const QDate end = std::min(firstOfMonth(month + 1).addDays(-1), asOf);
    ChurnMonth counts{{month}};
    counts.flow.complete = end == firstOfMonth(month + 1).addDays(-1);
    for (const auto &[customer, purchases] : customers) {
        const State then = stateOn(purchases, before, days);
        const State now = stateOn(purchases, end, days);
        counts.flow.atStart += then == State::Active ? 1 : 0;
        counts.flow.retained += then == State::Active && now == State::Active ? 1 : 0;
        counts.flow.lost += then == State::Active && now == State::Inactive ? 1 : 0;
        counts.flow.wonBack += then == State::Inactive && now == State::Active ? 1 : 0;
        counts.inactive += now == State::Inactive ? 1 : 0;
        bool returned = false;
        for (const QDate purchase : purchases)
            returned |= monthNumber(purchase) == month && stateOn(purchases, purchase.addDays(-1), days) == State::Inactive;
        counts.returned += returned ? 1 : 0;
    }
    return counts;
}

} // namespace

class ChurnTest : public QObject
{
    Q_OBJECT

private slots:
    void callsACustomerInactiveAfterTheDays()
    {
        const std::vector<BoughtOn> purchases{{1, QDate(2024, 3, 10)}};

        QCOMPARE(churnOf(purchases, QDate(2025, 3, 9), 365).inactive, qint64(0));
        QCOMPARE(churnOf(purchases, QDate(2025, 3, 10), 365).inactive, qint64(1));
        QCOMPARE(churnOf(purchases, QDate(2024, 3, 10), 1).inactive, qint64(0));
        QCOMPARE(churnOf(purchases, QDate(2024, 3, 11), 1).inactive, qint64(1));
    }

    void countsThoseWhoFellSilentAndThoseWhoReturned()
    {
        const std::vector<BoughtOn> purchases{{1, QDate(2023, 1, 10)},
                                              {2, QDate(2023, 1, 20)},
                                              {2, QDate(2024, 3, 5)},
                                              {3, QDate(2023, 12, 1)}};

        const ChurnHistory history = churnOf(purchases, QDate(2024, 3, 31), 365);

        QCOMPARE(history.customers, qint64(3));
        QCOMPARE(history.inactive, qint64(1));
        QCOMPARE(history.everInactive, qint64(2));
        QCOMPARE(history.returned, qint64(1));
        QCOMPARE(history.months.size(), size_t(3));
        QCOMPARE(history.months[0], (ChurnMonth{{monthNumber(QDate(2024, 1, 1)), 3, 1, 2, 0, true}, 2, 0}));
        QCOMPARE(history.months[1], (ChurnMonth{{monthNumber(QDate(2024, 2, 1)), 1, 1, 0, 0, true}, 2, 0}));
        QCOMPARE(history.months[2], (ChurnMonth{{monthNumber(QDate(2024, 3, 1)), 1, 1, 0, 1, true}, 1, 1}));
    }

    void beginsWhereSomebodyCanBeInactive()
    {
        const std::vector<BoughtOn> purchases{{1, QDate(2024, 1, 1)}};

        QVERIFY(churnOf(purchases, QDate(2024, 12, 30), 365).months.empty());
        QCOMPARE(churnOf(purchases, QDate(2024, 12, 31), 365).months.size(), size_t(1));
        QVERIFY(churnOf({}, QDate(2024, 12, 31), 365).months.empty());
        QCOMPARE(churnOf({{1, QDate(2020, 1, 1), -1}}, QDate(2024, 12, 31), 365).customers, qint64(0));
    }

    void endsTheLastMonthOnTheAsOfDay()
    {
        const std::vector<BoughtOn> purchases{{1, QDate(2023, 2, 10)}, {2, QDate(2023, 2, 20)}};

        const ChurnMonth middle = churnOf(purchases, QDate(2024, 2, 15), 365).months.back();

        QCOMPARE(middle, (ChurnMonth{{monthNumber(QDate(2024, 2, 1)), 2, 1, 1, 0, false}, 1, 0}));
    }

    void agreesWithItsDefinition_data()
    {
        QTest::addColumn<int>("days");

        QTest::newRow("shorter than a month") << 7;
        QTest::newRow("about a month") << 30;
        QTest::newRow("a quarter") << 91;
        QTest::newRow("a year") << 365;
    }

    void agreesWithItsDefinition()
    {
        QFETCH(int, days);
        for (const quint32 seed : {4u, 5u}) {
            const auto purchases = randomPurchases(80, seed);
            for (const QDate asOf : {QDate(2025, 2, 28), QDate(2025, 10, 17)}) {
                const auto customers = daysByCustomer(purchases, asOf);
                const ChurnHistory history = churnOf(purchases, asOf, days);
                QVERIFY(!history.months.empty());
                for (const ChurnMonth &month : history.months)
                    QCOMPARE(month, plainMonth(customers, month.flow.month, asOf, days));
                QCOMPARE(history.customers, qint64(customers.size()));
                QCOMPARE(history.inactive, history.months.back().inactive);
            }
        }
    }

    void addsUp()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);

        const ChurnHistory history = churnOf(cdnowPurchases(path), QDate(1998, 6, 30), 365);

        QCOMPARE(history.customers, qint64(2357));
        QCOMPARE(firstOfMonth(history.months.front().flow.month), QDate(1998, 1, 1));
        for (const ChurnMonth &month : history.months)
            QCOMPARE(month.flow.retained + month.flow.lost, month.flow.atStart);
        QVERIFY(history.returned <= history.everInactive);
        QVERIFY(history.inactive <= history.everInactive);
    }
};

QTEST_GUILESS_MAIN(ChurnTest)
#include "tst_churn.moc"
