// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchaselikelihood.h"
#include "models/analytics/purchasemodel.h"

#include "tests/support/cdnow.h"
#include "tests/support/near.h"
#include "tests/support/referencedata.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {

// As the reference data's README asks for them.
constexpr double ParameterTolerance = 1e-5;
constexpr double LikelihoodTolerance = 1e-6;
constexpr double ChanceTolerance = 1e-6;

constexpr double ErrorTolerance = 1e-4;

constexpr qint64 HoldoutDays = 39 * 7;
const PurchaseModel PublishedBgNbd{.kind = PurchaseModelKind::BgNbd,
                                   .parameters = {.r = 0.2425945224, .alpha = 4.413602019, .a = 0.7929220172, .b = 2.425906777}};
const PurchaseModel PublishedMbgNbd{.kind = PurchaseModelKind::MbgNbd,
                                    .parameters = {.r = 0.5248431591, .alpha = 6.18308528, .a = 0.8913593907, .b = 1.61400224}};

PurchasePatterns patternsOf(const std::vector<CdnowAnswer> &customers)
{
    PurchasePatterns patterns;
    for (const CdnowAnswer &customer : customers)
        patterns.add(customer.history);
    return patterns;
}

/** Customers who buy at random, each at a rate of his own, for a year, and never come back after a repeat with a chance of up to \a dropOut. */
PurchasePatterns simulated(int customers, double dropOut)
{
    std::mt19937 random(7);
    std::gamma_distribution rate(0.8, 0.1);
    std::uniform_real_distribution chance(0.0, 1.0);
    PurchasePatterns patterns;
    for (int i = 0; i < customers; ++i) {
        const double perDay = rate(random);
        const double toLeave = dropOut * chance(random);
        bool isThere = true;
        PurchaseHistory history{.age = 300 + i % 60};
        for (qint64 day = 1; day <= history.age && isThere; ++day) {
            if (chance(random) < perDay) {
                ++history.repeats;
                history.lastDay = day;
                isThere = chance(random) >= toLeave;
            }
        }
        patterns.add(history);
    }
    return patterns;
}

} // namespace

class PurchaseModelTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheParametersOthersFound()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const PurchasePatterns patterns = patternsOf(cdnowAnswers(path));
        QCOMPARE(patterns.customers(), qint64(2357));
        QCOMPARE(patterns.repeatCustomers(), qint64(946));

        const auto model = fitPurchaseModel(patterns, PurchaseModelKind::BgNbd);

        QVERIFY(model);
        QCOMPARE(model->kind, PurchaseModelKind::BgNbd);
        QVERIFY(!model->isDegenerate);
        COMPARE_RELATIVE(model->parameters.r, PublishedBgNbd.parameters.r, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.alpha, PublishedBgNbd.parameters.alpha, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.a, PublishedBgNbd.parameters.a, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.b, PublishedBgNbd.parameters.b, ParameterTolerance);
        COMPARE_NEAR(model->logLikelihood, -9582.429206674, LikelihoodTolerance);
    }

    void prefersTheModelInWhichTheFirstPurchaseMayBeTheLast()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);

        const auto model = fitPurchaseModel(patternsOf(cdnowAnswers(path)));

        QVERIFY(model);
        QCOMPARE(model->kind, PurchaseModelKind::MbgNbd);
        COMPARE_RELATIVE(model->parameters.r, PublishedMbgNbd.parameters.r, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.alpha, PublishedMbgNbd.parameters.alpha, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.a, PublishedMbgNbd.parameters.a, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.b, PublishedMbgNbd.parameters.b, ParameterTolerance);
        COMPARE_NEAR(model->logLikelihood, -9582.135715554, LikelihoodTolerance);
    }

    void knowsHowFarTheParametersMayBeOff()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const PurchasePatterns patterns = patternsOf(cdnowAnswers(path));
        const auto errorsOf = [&](PurchaseModelKind kind) {
            const auto model = fitPurchaseModel(patterns, kind);
            return parameterErrors(*model, parameterCovariance(*model, patterns).value());
        };

        const ParameterErrors bgNbd = errorsOf(PurchaseModelKind::BgNbd);
        COMPARE_RELATIVE(bgNbd.standard.r, 0.01255738, ErrorTolerance);
        COMPARE_RELATIVE(bgNbd.standard.alpha, 0.3782241, ErrorTolerance);
        COMPARE_RELATIVE(bgNbd.standard.a, 0.1857338, ErrorTolerance);
        COMPARE_RELATIVE(bgNbd.standard.b, 0.7054143, ErrorTolerance);
        const ParameterErrors mbgNbd = errorsOf(PurchaseModelKind::MbgNbd);
        COMPARE_RELATIVE(mbgNbd.standard.r, 0.0832682, ErrorTolerance);
        COMPARE_RELATIVE(mbgNbd.standard.alpha, 0.695621, ErrorTolerance);
        COMPARE_RELATIVE(mbgNbd.standard.a, 0.15479, ErrorTolerance);
        COMPARE_RELATIVE(mbgNbd.standard.b, 0.537495, ErrorTolerance);
        QVERIFY(bgNbd.lower.a < PublishedBgNbd.parameters.a && PublishedBgNbd.parameters.a < bgNbd.upper.a);
        const ParameterErrors nbd = errorsOf(PurchaseModelKind::Nbd);
        QVERIFY(nbd.standard.r > 0.0 && nbd.standard.alpha > 0.0);
        QCOMPARE(nbd.standard.a, 0.0);
    }

    void findsTheParametersWithoutDropOut()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);

        const auto model = fitNbd(patternsOf(cdnowAnswers(path)));

        QVERIFY(model);
        COMPARE_RELATIVE(model->parameters.r, 0.3847661358, ParameterTolerance);
        COMPARE_RELATIVE(model->parameters.alpha, 12.07202284, ParameterTolerance);
        COMPARE_NEAR(model->logLikelihood, -9763.657614673, LikelihoodTolerance);
    }

    void givesEveryCustomerTheChancesOthersGave()
    {
        const QString path = referenceFile(u"reference/cdnow_sample_customers.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto customers = cdnowAnswers(path);
        QCOMPARE(customers.size(), size_t(2357));

        double alive = 0.0;
        for (const CdnowAnswer &customer : customers) {
            COMPARE_RELATIVE(chanceAlive(PublishedBgNbd, customer.history), customer["p_alive"], ChanceTolerance);
            COMPARE_RELATIVE(chanceToBuy(PublishedBgNbd, customer.history, HoldoutDays), customer["p_buy_next_39w_bg"], ChanceTolerance);
            COMPARE_RELATIVE(chanceAlive(PublishedMbgNbd, customer.history), customer["p_alive_mbg"], ChanceTolerance);
            COMPARE_RELATIVE(chanceToBuy(PublishedMbgNbd, customer.history, HoldoutDays), customer["p_buy_next_39w_mbg"], ChanceTolerance);
            alive += chanceAlive(PublishedBgNbd, customer.history);
        }
        COMPARE_RELATIVE(alive, 1917.277671, ChanceTolerance);
    }

    void knowsTheSlopeOfTheLikelihood()
    {
        const PurchaseLikelihood likelihood(simulated(300, 0.2).all());
        const std::array<double, 4> at{-0.7, 1.2, -0.3, 0.6};
        for (const auto function : {&PurchaseLikelihood::bgNbd, &PurchaseLikelihood::mbgNbd}) {
            const Slope<4> slope = (likelihood.*function)(at);
            for (size_t i = 0; i < at.size(); ++i) {
                constexpr double Step = 1e-6;
                std::array<double, 4> above = at;
                std::array<double, 4> below = at;
                above[i] += Step;
                below[i] -= Step;
                COMPARE_RELATIVE(slope.gradient[i], ((likelihood.*function)(above).value - (likelihood.*function)(below).value) / (2 * Step), 1e-5);
            }
        }
        const Slope<2> without = likelihood.nbd({-0.7, 1.2});
        COMPARE_RELATIVE(without.gradient[0], (likelihood.nbd({-0.7 + 1e-6, 1.2}).value - likelihood.nbd({-0.7 - 1e-6, 1.2}).value) / 2e-6, 1e-5);
        COMPARE_RELATIVE(without.gradient[1], (likelihood.nbd({-0.7, 1.2 + 1e-6}).value - likelihood.nbd({-0.7, 1.2 - 1e-6}).value) / 2e-6, 1e-5);
    }

    void knowsTheCurvatureOfTheLikelihood()
    {
        const PurchaseLikelihood likelihood(simulated(300, 0.2).all());
        const std::array<double, 4> at{-0.7, 1.2, -0.3, 0.6};
        const auto bgNbd = maximum::curvature<4>([&](const std::array<double, 4> &theta) { return likelihood.bgNbd(theta); }, at);
        const auto mbgNbd = maximum::curvature<4>([&](const std::array<double, 4> &theta) { return likelihood.mbgNbd(theta); }, at);
        for (size_t i = 0; i < at.size(); ++i) {
            for (size_t j = 0; j < at.size(); ++j) {
                COMPARE_NEAR(likelihood.bgNbdCurvature(at)[i][j], bgNbd[i][j], 1e-6 * std::abs(bgNbd[i][i]));
                COMPARE_NEAR(likelihood.mbgNbdCurvature(at)[i][j], mbgNbd[i][j], 1e-6 * std::abs(mbgNbd[i][i]));
            }
        }
    }

    void tellsWhenNobodyDropsOut()
    {
        const auto model = fitPurchaseModel(simulated(1500, 0.0));
        QVERIFY(model);
        QCOMPARE(model->kind, PurchaseModelKind::Nbd);
        QVERIFY(model->isDegenerate);
        QCOMPARE(chanceAlive(*model, {.repeats = 5, .lastDay = 30, .age = 300}), 1.0);
    }

    void findsDropOutWhereThereIsSome()
    {
        const auto model = fitPurchaseModel(simulated(1500, 0.6));
        QVERIFY(model);
        QVERIFY(model->kind != PurchaseModelKind::Nbd);
        QVERIFY(!model->isDegenerate);
        QVERIFY(model->parameters.a > 0.0 && model->parameters.b > 0.0);
        const double fresh = chanceToBuy(*model, {.repeats = 12, .lastDay = 295, .age = 300}, 365);
        const double silent = chanceToBuy(*model, {.repeats = 12, .lastDay = 60, .age = 300}, 365);
        QVERIFY2(silent < fresh, qPrintable(u"%1 %2"_s.arg(silent).arg(fresh)));
        QVERIFY(fresh <= 1.0 && silent >= 0.0);
    }

    void saysNothingWithoutEnoughCustomers()
    {
        QVERIFY(!fitPurchaseModel(simulated(150, 0.3)));
        QVERIFY(!fitPurchaseModel({}));
        QCOMPARE(missingToModel({}).size(), 3);
        PurchasePatterns few;
        few.add({.repeats = 1, .lastDay = 20, .age = 365}, 34);
        few.add({.age = 365}, 966);
        QCOMPARE(missingToModel(few), QStringList(u"Not enough data: 34 of 60 repeat customers needed."_s));
        PurchasePatterns young;
        young.add({.repeats = 2, .lastDay = 20, .age = 90}, 500);
        QVERIFY(!fitPurchaseModel(young));
        PurchasePatterns onceOnly;
        onceOnly.add({.age = 400}, 500);
        QVERIFY(!fitPurchaseModel(onceOnly));
    }

    void countsEqualHistoriesOnce()
    {
        PurchasePatterns patterns;
        patterns.add({.repeats = 1, .lastDay = 5, .age = 9});
        patterns.add({.repeats = 1, .lastDay = 5, .age = 9}, 3);
        patterns.add({.repeats = 0, .lastDay = 0, .age = 4});
        patterns.add({.repeats = 3, .lastDay = 2, .age = 9}); // More days than there were.
        patterns.add({.repeats = 0, .lastDay = 2, .age = 9});
        patterns.add({.repeats = 1, .lastDay = 9, .age = 8});

        QCOMPARE(patterns.customers(), qint64(5));
        QCOMPARE(patterns.repeatCustomers(), qint64(4));
        QCOMPARE(patterns.longestAge(), qint64(9));
        QCOMPARE(patterns.all().size(), size_t(2));
        QCOMPARE(patterns.all().back().customers, qint64(4));
    }
};

QTEST_GUILESS_MAIN(PurchaseModelTest)
#include "tst_purchasemodel.moc"
