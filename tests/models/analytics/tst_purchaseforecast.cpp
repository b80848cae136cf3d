// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/acquisition.h"
#include "models/analytics/purchaseforecast.h"

#include "tests/support/cdnow.h"
#include "tests/support/near.h"
#include "tests/support/purchasesimulation.h"
#include "tests/support/referencedata.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double Cents = 100.0;
const QDate CalibrationEnd(1997, 9, 30);
const QDate HoldoutEnd(1998, 6, 30);
constexpr double HoldoutWeeks = 39.0;

/** Slow enough for whole days to be as good as any time. */
const PurchaseModel Truth{.kind = PurchaseModelKind::BgNbd, .parameters = {.r = 0.8, .alpha = 500.0, .a = 0.9, .b = 2.5}};
const PurchaseModel FirstMayBeLast{.kind = PurchaseModelKind::MbgNbd, .parameters = {.r = 0.8, .alpha = 500.0, .a = 0.9, .b = 2.5}};
constexpr qint64 SimulatedDays = 40'000;
constexpr qint64 SimulatedLater = 25'000;

} // namespace

class PurchaseForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void foretellsTheSampleAsOthersDo()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto customers = cdnowSummary(path, CalibrationEnd);
        const PurchasePatterns patterns = patternsOf(customers);
        const auto model = fitPurchaseModel(patterns, PurchaseModelKind::BgNbd);
        QVERIFY(model);
        GammaGammaResult spending;
        const PurchaseForecaster forecaster(*model, parameterCovariance(*model, patterns), spendingModel(customers, Cents, &spending), customers, Cents);

        const PurchaseForecast forecast = forecaster.ahead(HoldoutWeeks);

        QVERIFY(spending.fit);
        COMPARE_NEAR(forecast.purchases.expected, 1653.4087, 1e-2);
        COMPARE_NEAR(forecast.money.expected, 59931.6262, 1.0);
        QVERIFY(forecast.purchases.band && forecast.money.band);
        // 2,000 simulations: 1,465.97 to 1,860.02.
        COMPARE_NEAR(forecast.purchases.band->lower, 1465.97, 15.0);
        COMPARE_NEAR(forecast.purchases.band->upper, 1860.02, 25.0);
        QVERIFY(forecast.money.band->lower < 59931.0 && forecast.money.band->upper > 59932.0);
        COMPARE_NEAR(forecaster.ahead(52.0).money.expected, 75707.92501270544, 1.0);
    }

    void knowsWhatChanceAloneMakesOfIt()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto customers = cdnowSummary(path, CalibrationEnd);
        const auto model = fitPurchaseModel(patternsOf(customers), PurchaseModelKind::BgNbd);
        double variance = 0.0;
        for (const CustomerPurchases &bought : customers)
            variance += momentsOfPurchases(purchasesAhead(*model, bought.history), HoldoutWeeks).variance();
        COMPARE_NEAR(std::sqrt(variance), 71.116, 4.0); // As 2,000 simulations say.
        const PurchaseForecast certain = PurchaseForecaster(*model, ParameterCovariance{}, {.average = 30.0}, customers, Cents).ahead(HoldoutWeeks);
        COMPARE_RELATIVE(certain.purchases.band->upper - certain.purchases.expected, NormalQuantile975 * std::sqrt(variance), 1e-9);
        QVERIFY(!certain.money.band);
        COMPARE_RELATIVE(certain.money.expected, 30.0 * certain.purchases.expected, 1e-12);
        QVERIFY(!PurchaseForecaster(*model, {}, {.average = 30.0}, customers, Cents).ahead(HoldoutWeeks).purchases.band);
    }

    void holdsItselfAgainstWhatCame()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto before = cdnowSummary(path, CalibrationEnd);
        const auto now = cdnowSummary(path, HoldoutEnd);

        const auto test = backtest(before, now, HoldoutWeeks, PurchaseModelKind::BgNbd, Cents);

        QVERIFY(test);
        COMPARE_NEAR(test->predicted.purchases.expected, 1653.4087, 1e-2);
        QCOMPARE(test->actual, qint64(1882));
        COMPARE_NEAR(*test->error(), -0.12146, 1e-5);
        COMPARE_NEAR(test->meanAbsoluteError, 0.785454, 1e-6);
        COMPARE_NEAR(test->actualMoney, 70976.39, 1e-6);
        COMPARE_NEAR(*test->moneyError(), -0.15561, 1e-5);
        QVERIFY(test->predicted.purchases.band->upper < 1882.0); // It knows no season.
        const double actualMeans[] = {0.236712, 0.697039, 1.39252, 1.56, 2.53226, 2.94737, 3.86207, 6.35938};
        const double predictedMeans[] = {0.225087, 0.523131, 1.04413, 1.52028, 2.16387, 2.65385, 3.50404, 6.15719};
        for (size_t i = 0; i < test->groups.size(); ++i) {
            const auto n = double(test->groups[i].customers);
            COMPARE_RELATIVE(double(test->groups[i].actual) / n, actualMeans[i], 1e-5);
            COMPARE_RELATIVE(test->groups[i].predicted / n, predictedMeans[i], 1e-5);
        }

        const auto mbgNbd = backtest(before, now, HoldoutWeeks, {}, Cents);
        QCOMPARE(mbgNbd->model.kind, PurchaseModelKind::MbgNbd);
        COMPARE_NEAR(*mbgNbd->error(), -0.16221, 1e-5);
        COMPARE_NEAR(mbgNbd->meanAbsoluteError, 0.764779, 1e-6);
        const auto nbd = backtest(before, now, HoldoutWeeks, PurchaseModelKind::Nbd, Cents);
        COMPARE_NEAR(*nbd->error(), 0.55676, 1e-5);
        COMPARE_NEAR(nbd->meanAbsoluteError, 1.04102, 1e-5);
        QVERIFY(!backtest({before.begin(), before.begin() + 150}, now, HoldoutWeeks, {}, Cents));
    }

    void saysHowManyNewCustomersATargetTakes()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        const auto customers = cdnowSummary(path, CalibrationEnd);
        const PurchasePatterns patterns = patternsOf(customers);
        const auto model = fitPurchaseModel(patterns, PurchaseModelKind::BgNbd);
        const SpendingModel spending = spendingModel(customers, Cents);
        double first = 0.0;
        for (const CustomerPurchases &bought : customers)
            first += double(bought.firstAmount) / Cents / double(customers.size());
        COMPARE_RELATIVE(first, 32.991069155706406, 1e-9);
        COMPARE_RELATIVE(meanRepeats(*model, 52.0), 0.8476321734057348, 1e-7);

        const NewCustomerValue value = newCustomerValue(*model, spending, first, 52.0);
        COMPARE_RELATIVE(value.total(), 62.80260739110925, 1e-6);
        const PurchaseForecast forecast
            = PurchaseForecaster(*model, parameterCovariance(*model, patterns), spending, customers, Cents).ahead(52.0);
        const auto needed = acquisition(230820.73333333334, forecast.money, value, 52.0);
        QVERIFY(needed && needed->band);
        COMPARE_RELATIVE(needed->needed, 2469.8466315999913, 1e-6);
        COMPARE_RELATIVE(needed->perWeek, 47.49705060769214, 1e-6);
        QVERIFY(needed->band->lower < needed->needed && needed->needed < needed->band->upper);
        QCOMPARE(acquisition(100.0, forecast.money, value, 52.0)->needed, 0.0);
        QVERIFY(!acquisition(100.0, forecast.money, {}, 52.0));
    }

    void findsTheTruthAsOftenAsItSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("bgnbd") << int(PurchaseModelKind::BgNbd);
        QTest::newRow("mbgnbd") << int(PurchaseModelKind::MbgNbd);
    }

    void findsTheTruthAsOftenAsItSays()
    {
        QFETCH(const int, kind);
        const PurchaseModel &truth = PurchaseModelKind(kind) == PurchaseModelKind::BgNbd ? Truth : FirstMayBeLast;
        std::mt19937_64 random(2026);
        constexpr int Rounds = 60;
        std::array<int, 4> inside = {};
        int bands = 0;
        int moneyBands = 0;
        for (int round = 0; round < Rounds; ++round) {
            const SimulatedShop shop = simulateShop(random, truth, 1000, SimulatedDays, SimulatedLater);
            const auto test = backtest(shop.before, shop.after, double(SimulatedLater) / DaysPerWeek, truth.kind, Cents);
            QVERIFY(test && !test->model.isDegenerate);
            const auto covariance = parameterCovariance(test->model, patternsOf(shop.before));
            QVERIFY(covariance);
            size_t i = 0;
            for (double PurchaseParameters::*const parameter :
                 {&PurchaseParameters::r, &PurchaseParameters::alpha, &PurchaseParameters::a, &PurchaseParameters::b}) {
                const double off = std::log(test->model.parameters.*parameter / (truth.parameters.*parameter));
                inside[i] += std::abs(off) <= NormalQuantile975 * std::sqrt((*covariance)[i][i]) ? 1 : 0;
                ++i;
            }
            const Interval band = test->predicted.purchases.band.value();
            bands += band.lower <= double(test->actual) && double(test->actual) <= band.upper ? 1 : 0;
            const Interval money = test->predicted.money.band.value();
            moneyBands += money.lower <= test->actualMoney && test->actualMoney <= money.upper ? 1 : 0;
        }
        // 95 % of 60 are 57; four standard deviations are 7.
        for (const int hits : inside)
            QVERIFY2(hits >= 50, qPrintable(QString::number(hits)));
        QVERIFY2(bands >= 50, qPrintable(QString::number(bands)));
        QVERIFY2(moneyBands >= 50, qPrintable(QString::number(moneyBands)));
    }
};

QTEST_GUILESS_MAIN(PurchaseForecastTest)
#include "tst_purchaseforecast.moc"
