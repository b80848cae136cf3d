// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractflow.h"

#include "models/base/day.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    qint64 customer;
    QDate started;
    QDate ended;
};

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

ContractFlowBuilder built(const std::vector<Span> &spans, QDate asOf)
{
    ContractFlowBuilder builder(asOf);
    for (const Span &span : spans)
        builder.add(span.customer, dayNumber(span.started), span.ended.isValid() ? std::optional(dayNumber(span.ended)) : std::nullopt);
    return builder;
}

MonthlyFlow flow(const char *month, qint64 atStart, qint64 retained, qint64 lost, qint64 wonBack, bool complete = true)
{
    return {monthNumber(day(month)), atStart, retained, lost, wonBack, complete};
}

/** Whether \a customer has a contract at the end of \a last, told by looking at every one. */
bool has(const std::vector<Span> &spans, qint64 customer, QDate last)
{
    return std::any_of(spans.begin(), spans.end(), [&](const Span &span) {
        return span.customer == customer && span.started <= last && (!span.ended.isValid() || span.ended > last);
    });
}

} // namespace

class ContractFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhoHadAContractWhenTheMonthBeganAndNoneWhenItEnded()
    {
        const ContractFlowBuilder builder = built({{1, day("2026-01-10"), {}},
                                                   {2, day("2026-01-01"), day("2026-02-15")},
                                                   {3, day("2026-02-03"), day("2026-03-01")},
                                                   {4, day("2026-01-31"), day("2026-04-01")}},
                                                  day("2026-04-30"));

        QCOMPARE(builder.months(), (std::vector{flow("2026-01-01", 0, 0, 0, 0), flow("2026-02-01", 3, 2, 1, 0), flow("2026-03-01", 3, 2, 1, 0),
                                                flow("2026-04-01", 2, 1, 1, 0)}));
        QCOMPARE(builder.totals(), (ContractTotals{.contracts = 4, .ended = 3, .customers = 4, .withRunning = 1}));
    }

    void leavesOutWhoCameAndWentWithinAMonth()
    {
        const ContractFlowBuilder builder = built({{1, day("2026-01-05"), day("2026-01-25")}}, day("2026-02-28"));

        QCOMPARE(builder.months(), (std::vector{flow("2026-01-01", 0, 0, 0, 0), flow("2026-02-01", 0, 0, 0, 0)}));
        QCOMPARE(builder.totals(), (ContractTotals{.contracts = 1, .ended = 1, .withinMonth = 1, .customers = 1}));
    }

    void keepsWhoGoesOnWithAnotherContract()
    {
        const ContractFlowBuilder builder = built({{1, day("2026-01-01"), day("2026-03-10")}, {1, day("2026-03-10"), {}},
                                                   {2, day("2026-01-01"), day("2026-02-10")}, {2, day("2026-02-20"), day("2026-04-02")}},
                                                  day("2026-04-30"));

        QCOMPARE(builder.months().back(), flow("2026-04-01", 2, 1, 1, 0));
        QCOMPARE(builder.months()[1], flow("2026-02-01", 2, 2, 0, 0));
        QCOMPARE(builder.totals().followed, qint64(1));
    }

    void doesNotTakeAShorterContractBesideItForOneThatFollows()
    {
        const auto totals = built({{1, day("2026-01-01"), day("2026-06-01")}, {1, day("2026-02-01"), day("2026-03-01")}}, day("2026-12-31")).totals();

        QCOMPARE(totals.followed, qint64(1)); // The shorter one, which the longer one outlasts.
    }

    void countsWhoCameBack()
    {
        const ContractFlowBuilder builder = built({{1, day("2026-01-01"), day("2026-02-10")}, {1, day("2026-04-10"), {}}}, day("2026-05-31"));

        QCOMPARE(builder.months()[3], flow("2026-04-01", 0, 0, 0, 1));
        QCOMPARE(builder.months()[4], flow("2026-05-01", 1, 1, 0, 0));
    }

    void looksAtNothingAfterTheLastDay()
    {
        const std::vector<Span> spans{{1, day("2026-01-01"), day("2026-03-20")}, {2, day("2026-03-20"), {}}};

        QCOMPARE(built(spans, day("2026-03-19")).months().back(), flow("2026-03-01", 1, 1, 0, 0, false));
        QCOMPARE(built(spans, day("2026-03-19")).totals().customers, qint64(1));
        QCOMPARE(built(spans, day("2026-03-20")).months().back(), flow("2026-03-01", 1, 0, 1, 0, false));
        QVERIFY(built({}, day("2026-03-20")).months().empty());
    }

    void agreesWithLookingAtEveryCustomerEveryMonth()
    {
        QRandomGenerator random(7);
        const QDate begin = day("2020-01-01");
        const QDate asOf = day("2022-06-17");
        std::vector<Span> spans;
        for (qint64 customer = 1; customer <= 300; ++customer) {
            std::vector<Span> theirs;
            for (int i = random.bounded(4); i >= 0; --i) {
                const QDate started = begin.addDays(random.bounded(900));
                theirs.push_back({customer, started, random.bounded(3) > 0 ? started.addDays(random.bounded(300)) : QDate()});
            }
            std::ranges::sort(theirs, {}, &Span::started);
            spans.insert(spans.end(), theirs.begin(), theirs.end());
        }

        const auto months = built(spans, asOf).months();

        QCOMPARE(months.size(), size_t(30));
        for (const MonthlyFlow &month : months) {
            const QDate before = firstOfMonth(month.month).addDays(-1);
            const QDate end = std::min(firstOfMonth(month.month + 1).addDays(-1), asOf);
            MonthlyFlow expected{.month = month.month, .complete = end < asOf};
            for (qint64 customer = 1; customer <= 300; ++customer) {
                const bool had = has(spans, customer, before);
                const bool still = has(spans, customer, end);
                const bool knew = std::any_of(spans.begin(), spans.end(), [&](const Span &span) { return span.customer == customer && span.started <= before; });
                expected.atStart += had ? 1 : 0;
                expected.retained += had && still ? 1 : 0;
                expected.lost += had && !still ? 1 : 0;
                expected.wonBack += !had && still && knew ? 1 : 0;
            }
            QCOMPARE(month, expected);
        }
    }
};

QTEST_GUILESS_MAIN(ContractFlowTest)
#include "tst_contractflow.moc"
