// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/discountedpurchases.h"
#include "models/analytics/purchaseexpectation.h"

#include "tests/support/cdnow.h"
#include "tests/support/near.h"
#include "tests/support/referencedata.h"

#include <boost/math/special_functions/hypergeometric_pFq.hpp>
#include <boost/multiprecision/cpp_dec_float.hpp>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 1e-6; // As the reference data's README asks for it.

const PurchaseModel BgNbd{.kind = PurchaseModelKind::BgNbd,
                          .parameters = {.r = 0.2425945224, .alpha = 4.413602019, .a = 0.7929220172, .b = 2.425906777}};
const PurchaseModel MbgNbd{.kind = PurchaseModelKind::MbgNbd,
                           .parameters = {.r = 0.5248431591, .alpha = 6.18308528, .a = 0.8913593907, .b = 1.61400224}};
const PurchaseModel Nbd{.kind = PurchaseModelKind::Nbd, .parameters = {.r = 0.3847661358, .alpha = 12.07202284}};

using Exact = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<100>>;

/** Gauss's hypergeometric series at 0 ≤ z < 1, summed until nothing is added any more. */
Exact hypergeometric(const Exact &a, const Exact &b, const Exact &c, const Exact &z)
{
    Exact term = 1;
    Exact sum = 1;
    for (int n = 0; n < 500'000; ++n) {
        term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
        sum += term;
        if (n > 1000 && abs(term) < abs(sum) * Exact("1e-70"))
            break;
    }
    return sum;
}

/** The formula as it is printed: Fader, Hardie and Lee (2005), eq. 10, given that the customer is still there. With 100 digits. */
double printed(const PurchasesAhead &ahead, double weeks)
{
    const Exact a = ahead.a;
    const Exact b = ahead.b;
    const Exact z = Exact(weeks) / (Exact(ahead.rate) + weeks);
    const Exact rest = pow(Exact(ahead.rate) / (Exact(ahead.rate) + weeks), Exact(ahead.shape));
    const Exact found = (a + b - 1) / (a - 1) * (1 - rest * hypergeometric(Exact(ahead.shape), b, a + b - 1, z));
    return found.convert_to<double>();
}

} // namespace

class PurchaseExpectationTest : public QObject
{
    Q_OBJECT

private slots:
    void expectsOfEveryCustomerWhatOthersExpect()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        double bgNbd = 0.0;
        double mbgNbd = 0.0;
        double nbd = 0.0;
        for (const CdnowAnswer &customer : cdnowAnswers(path)) {
            const double expected = purchasesAhead(BgNbd, customer.history).expected(39.0);
            COMPARE_RELATIVE(expected, customer["expected_purchases_next_39w"], Tolerance);
            COMPARE_RELATIVE(purchasesAhead(BgNbd, customer.history).expected(52.0), customer["expected_purchases_next_52w"], Tolerance);
            COMPARE_RELATIVE(purchasesAhead(MbgNbd, customer.history).expected(39.0), customer["expected_purchases_next_39w_mbg"], Tolerance);
            bgNbd += expected;
            mbgNbd += purchasesAhead(MbgNbd, customer.history).expected(39.0);
            nbd += purchasesAhead(Nbd, customer.history).expected(39.0);
        }
        COMPARE_NEAR(bgNbd, 1653.4087, 1e-3);
        COMPARE_NEAR(mbgNbd, 1576.7283, 1e-3);
        COMPARE_NEAR(nbd, 2929.8203, 1e-2);
    }

    void expectsThePrintedExampleOfThePaper()
    {
        // The paper gives times in weeks with two decimals: no whole days.
        PurchasesAhead ahead{.shape = 2.243, .rate = 4.414 + 38.86, .a = 0.793, .b = 4.426};
        const double stayed = std::pow((4.414 + 30.43) / (4.414 + 38.86), 2.243);
        ahead.alive = stayed / (stayed + 0.793 / (2.426 + 1.0));
        COMPARE_RELATIVE(ahead.expected(39.0), 1.226028174767, 1e-11);
    }

    void expectsOfNewCustomersWhatOthersExpect_data()
    {
        QTest::addColumn<double>("weeks");
        QTest::addColumn<double>("expected");
        const std::pair<double, double> known[] = {{1, 0.0531842915}, {4, 0.1957649037}, {13, 0.5336372362}, {26, 0.9013189416},
                                                   {39, 1.195010041}, {52, 1.444012397}, {78, 1.85795839},   {104, 2.199827954}};
        for (const auto &[weeks, expected] : known)
            QTest::newRow(qPrintable(QString::number(weeks))) << weeks << expected;
    }

    void expectsOfNewCustomersWhatOthersExpect()
    {
        QFETCH(const double, weeks);
        QFETCH(const double, expected);
        COMPARE_RELATIVE(purchasesAheadOfNewCustomer(BgNbd).expected(weeks), expected, Tolerance);
    }

    void agreesWithBoostWhereThatIsSafe()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> chance(0.0, 1.0);
        int compared = 0;
        for (int i = 0; i < 300; ++i) {
            const PurchasesAhead ahead{.shape = 0.1 + 5.0 * chance(random), .rate = 5.0 + 50.0 * chance(random), .a = 1.3 + 3.0 * chance(random), .b = 0.5 + 6.0 * chance(random)};
            const double weeks = 0.6 * ahead.rate * chance(random);
            const double z = weeks / (ahead.rate + weeks);
            const double series = boost::math::hypergeometric_pFq({ahead.shape, ahead.b}, {ahead.a + ahead.b - 1.0}, z);
            const double rest = std::pow(ahead.rate / (ahead.rate + weeks), ahead.shape);
            const double known = (ahead.a + ahead.b - 1.0) / (ahead.a - 1.0) * (1.0 - rest * series);
            if (known < 1e-3) // There the subtraction itself takes digits away.
                continue;
            COMPARE_RELATIVE(ahead.expected(weeks), known, 1e-10);
            ++compared;
        }
        QVERIFY(compared > 250);
    }

    void agreesWithAHundredDigitsEverywhere()
    {
        std::mt19937 random(12);
        const auto logUniform = [&](double low, double high) {
            return std::exp(std::uniform_real_distribution<double>(std::log(low), std::log(high))(random));
        };
        for (int i = 0; i < 120; ++i) {
            const auto x = double(int(logUniform(1.0, 500.0)) - 1);
            const PurchasesAhead ahead{.shape = logUniform(0.01, 20.0) + x,
                                       .rate = logUniform(0.05, 200.0) + logUniform(0.4, 1100.0),
                                       .a = logUniform(0.001, 20.0),
                                       .b = logUniform(0.01, 200.0) + x};
            const double weeks = logUniform(0.1, std::min(1100.0, 50.0 * ahead.rate));
            COMPARE_RELATIVE(ahead.expected(weeks), printed(ahead, weeks), 1e-9);
        }
    }

    void doesNotBreakDownAtItsSingularity()
    {
        PurchasesAhead ahead{.shape = 2.2, .rate = 40.0, .a = 1.0, .b = 4.4};
        const double at = ahead.expected(39.0);
        for (const double near : {1.0 - 1e-13, 1.0 + 1e-13, 1.0 - 1e-9, 1.0 + 1e-9}) {
            ahead.a = near;
            COMPARE_RELATIVE(ahead.expected(39.0), at, 1e-8);
        }
        ahead.a = 1.0 + 1e-9;
        COMPARE_RELATIVE(at, printed(ahead, 39.0), 1e-8);
    }

    void staysInRangeWhereTermsDoNot()
    {
        const PurchasesAhead ahead{.shape = 30.0, .rate = 2.0, .a = 900.0, .b = 4000.0};
        COMPARE_RELATIVE(ahead.expected(60.0), printed(ahead, 60.0), 1e-8);
        const PurchasesAhead often{.shape = 3000.0, .rate = 500.0, .a = 0.4, .b = 2900.0};
        COMPARE_RELATIVE(often.expected(52.0), printed(often, 52.0), 1e-9);
    }

    void countsAsManyPurchasesAsItExpects_data()
    {
        QTest::addColumn<int>("kind");
        for (const PurchaseModelKind kind : {PurchaseModelKind::BgNbd, PurchaseModelKind::MbgNbd, PurchaseModelKind::Nbd})
            QTest::newRow(namesOf<PurchaseModelKind>[size_t(kind)]) << int(kind);
    }

    void countsAsManyPurchasesAsItExpects()
    {
        QFETCH(const int, kind);
        const PurchaseModel &model = PurchaseModelKind(kind) == PurchaseModelKind::BgNbd ? BgNbd
            : PurchaseModelKind(kind) == PurchaseModelKind::MbgNbd                       ? MbgNbd
                                                                                         : Nbd;
        for (const PurchaseHistory &history : {PurchaseHistory{}, PurchaseHistory{0, 0, 200}, PurchaseHistory{26, 216, 217}, PurchaseHistory{2, 10, 300}}) {
            const PurchasesAhead ahead = purchasesAhead(model, history);
            for (const double weeks : {1.0, 39.0, 260.0}) {
                double sum = 0.0;
                double mean = 0.0;
                double square = 0.0;
                for (PurchaseChances counts(ahead, weeks); counts.count() < 3000; counts.next()) {
                    sum += counts.chance();
                    mean += counts.count() * counts.chance();
                    square += double(counts.count()) * counts.count() * counts.chance();
                }
                COMPARE_NEAR(sum, 1.0, 1e-9);
                COMPARE_RELATIVE(mean, ahead.expected(weeks), 1e-6);
                const PurchaseMoments moments = momentsOfPurchases(ahead, weeks);
                COMPARE_RELATIVE(moments.mean, ahead.expected(weeks), 1e-9);
                COMPARE_RELATIVE(moments.square, square, 1e-5);
                QVERIFY(moments.variance() > 0.0);
            }
        }
    }

    void foretellsHowManyBuyHowOften()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const double known[] = {1407.6843, 460.32346, 192.46141, 101.1642, 59.847079, 38.119705, 25.549108};
        std::array<double, 7> expected = {};
        for (const CdnowAnswer &customer : cdnowAnswers(path)) {
            for (int count = 0; count < 7; ++count)
                expected[size_t(count)] += chanceOfPurchases(BgNbd, double(customer.history.age) / DaysPerWeek, count);
        }
        for (size_t count = 0; count < expected.size(); ++count)
            COMPARE_RELATIVE(expected[count], known[count], Tolerance);
    }

    void discountsAsStepByStep()
    {
        for (const PurchaseModel &model : {BgNbd, MbgNbd, Nbd}) {
            for (const int years : {1, 3, 5}) {
                const Discounting discounting = Discounting::weekly(years, 0.1);
                QCOMPARE(discounting.steps, 52 * years);
                DiscountedPurchases discounted(model, discounting);
                for (const PurchaseHistory &history : {PurchaseHistory{}, PurchaseHistory{0, 0, 1}, PurchaseHistory{26, 216, 217}, PurchaseHistory{2, 213, 272}}) {
                    const PurchasesAhead ahead = purchasesAhead(model, history);
                    double sum = 0.0;
                    for (int step = 1; step <= discounting.steps; ++step)
                        sum += (ahead.expected(step) - ahead.expected(step - 1)) / std::pow(1.0 + discounting.ratePerStep, step);
                    COMPARE_RELATIVE(discounted.of(history), sum, 1e-10);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(PurchaseExpectationTest)
#include "tst_purchaseexpectation.moc"
