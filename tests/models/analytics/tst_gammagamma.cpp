// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/discountedpurchases.h"
#include "models/analytics/gammagamma.h"
#include "models/analytics/purchasesummary.h"
#include "models/analytics/wilson.h"

#include "tests/support/cdnow.h"
#include "tests/support/near.h"
#include "tests/support/referencedata.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

const PurchaseModel BgNbd{.kind = PurchaseModelKind::BgNbd,
                          .parameters = {.r = 0.2425945224, .alpha = 4.413602019, .a = 0.7929220172, .b = 2.425906777}};

std::vector<RepeatSpending> cdnowSpending(const std::vector<CdnowAnswer> &answers)
{
    std::vector<RepeatSpending> spending;
    for (const CdnowAnswer &customer : answers)
        spending.push_back({customer.history.repeats, customer["mean_repeat_value"] * customer["x"]});
    return spending;
}

/** Customers with one to \a most repeats, who spend Gamma(\a p, ν) with ν ~ Gamma(\a q, \a v). */
std::vector<RepeatSpending> simulated(int customers, qint64 most, const GammaGamma &truth, quint32 seed)
{
    std::mt19937_64 random(seed);
    std::gamma_distribution levels(truth.q, 1.0 / truth.v);
    std::vector<RepeatSpending> spending;
    for (int i = 0; i < customers; ++i) {
        const qint64 days = 1 + i % most;
        spending.push_back({days, std::gamma_distribution(truth.p * double(days), 1.0 / levels(random))(random)});
    }
    return spending;
}

} // namespace

class GammaGammaTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheParametersOthersFound()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);

        const GammaGammaResult result = fitGammaGamma(cdnowSpending(cdnowAnswers(path)));

        QCOMPARE(result.customers, qint64(946));
        QVERIFY(result.fit && !result.refusal);
        COMPARE_RELATIVE(result.fit->parameters.p, 6.24957227, 1e-5);
        COMPARE_RELATIVE(result.fit->parameters.q, 3.744224667, 1e-5);
        COMPARE_RELATIVE(result.fit->parameters.v, 15.44352097, 1e-5);
        COMPARE_NEAR(result.fit->logLikelihood, -4055.917694802, 1e-6);
        COMPARE_RELATIVE(result.fit->parameters.meanValue(), 35.17037127, 1e-5);
        const GammaGamma errors = result.fit->standardErrors();
        COMPARE_RELATIVE(errors.p, 1.19006, 1e-4);
        COMPARE_RELATIVE(errors.q, 0.290133, 1e-4);
        COMPARE_RELATIVE(errors.v, 4.15942, 1e-4);
    }

    void findsTheSameFromTheTransactions()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto customers = cdnowSummary(path, QDate(1997, 9, 30));
        QCOMPARE(customers.size(), size_t(2357));
        const GammaGammaResult result = fitGammaGamma(spendingOf(customers, 100.0));
        QVERIFY(result.fit);
        COMPARE_RELATIVE(result.fit->parameters.v, 15.44352097, 1e-5);
    }

    void valuesCustomersAsOthersDo()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const GammaGamma parameters{6.24957227, 3.744224667, 15.44352097};
        DiscountedPurchases ofLifetimes(BgNbd, {.steps = 12, .weeksPerStep = 4.345, .ratePerStep = 0.01});
        DiscountedPurchases weekly(BgNbd, Discounting::weekly(1, 0.1));
        double ofLifetimesInAll = 0.0;
        double weeklyInAll = 0.0;
        for (const CdnowAnswer &customer : cdnowAnswers(path)) {
            const double value = parameters.expectedValue({customer.history.repeats, customer["mean_repeat_value"] * customer["x"]});
            COMPARE_RELATIVE(value, customer["expected_value_per_purchase"], 1e-6);
            COMPARE_RELATIVE(value * ofLifetimes.of(customer.history), customer["clv_12m_lifetimes_def"], 4e-6);
            COMPARE_RELATIVE(value * weekly.of(customer.history), customer["clv_52w_10pct"], 1e-6);
            ofLifetimesInAll += value * ofLifetimes.of(customer.history);
            weeklyInAll += value * weekly.of(customer.history);
        }
        COMPARE_RELATIVE(ofLifetimesInAll, 71507.95176, 1e-6);
        COMPARE_RELATIVE(weeklyInAll, 72428.53119, 1e-6);
    }

    void tellsWhetherFrequencyAndValueGoTogether()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto correlation = spendingCorrelation(spendingOf(cdnowSummary(path, QDate(1997, 9, 30)), 100.0));
        QVERIFY(correlation);
        COMPARE_NEAR(correlation->pearson, 0.113888, 1e-6);
        COMPARE_NEAR(correlation->spearman, 0.2063015165839176, 1e-12); // With exact fractions, where others let rounding break ties.
        QVERIFY(!correlation->isStrong());

        std::vector<RepeatSpending> together;
        for (int days = 1; days < 100; ++days)
            together.push_back({days, double(days) * days});
        QVERIFY(spendingCorrelation(together)->isStrong());
        QVERIFY(!spendingCorrelation({{1, 5.0}, {2, 10.0}, {3, 15.0}})); // Everybody spends 5.
        QVERIFY(!spendingCorrelation({}));
    }

    void refusesWhatItCannotTell()
    {
        QCOMPARE(fitGammaGamma({}).refusal, GammaGammaRefusal::TooFewCustomers);
        std::vector<RepeatSpending> same(200, RepeatSpending{2, 20.0});
        const GammaGammaResult equal = fitGammaGamma(same);
        QVERIFY(!equal.fit);
        QCOMPARE(equal.refusal, GammaGammaRefusal::NoEnd);
        std::vector<RepeatSpending> free(200, RepeatSpending{2, 0.0});
        QCOMPARE(fitGammaGamma(free).refusal, GammaGammaRefusal::TooFewCustomers);
        const GammaGammaResult wild = fitGammaGamma(simulated(800, 2, {3.0, 0.6, 10.0}, 3));
        QVERIFY(!wild.fit);
        QCOMPARE(wild.refusal, GammaGammaRefusal::NoMean);
    }

    void findsTheTruthAsOftenAsItSays()
    {
        const GammaGamma truth{6.0, 4.0, 15.0};
        constexpr int Rounds = 200;
        std::array<int, 3> inside = {};
        for (int round = 0; round < Rounds; ++round) {
            const GammaGammaResult result = fitGammaGamma(simulated(500, 6, truth, quint32(round + 1)));
            QVERIFY(result.fit && result.fit->covariance);
            size_t i = 0;
            for (double GammaGamma::*const parameter : {&GammaGamma::p, &GammaGamma::q, &GammaGamma::v}) {
                const double off = std::log(result.fit->parameters.*parameter / (truth.*parameter));
                inside[i] += std::abs(off) <= NormalQuantile975 * std::sqrt((*result.fit->covariance)[i][i]) ? 1 : 0;
                ++i;
            }
        }
        for (const int hits : inside) // 95 % of 200 are 190; three standard deviations are 9.
            QVERIFY2(hits >= 180 && hits <= 199, qPrintable(QString::number(hits)));
    }
};

QTEST_GUILESS_MAIN(GammaGammaTest)
#include "tst_gammagamma.moc"
