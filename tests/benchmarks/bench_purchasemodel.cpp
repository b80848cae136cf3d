// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/discountedpurchases.h"
#include "models/analytics/forecastloader.h"
#include "models/analytics/purchaseloader.h"
#include "models/analytics/purchasemodelloader.h"
#include "tests/benchmarks/measuredbusiness.h"
#include "tests/support/cdnow.h"
#include "tests/support/purchasesimulation.h"
#include "tests/support/referencedata.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/**
 * How long the purchase models take: the CDNOW sample, simulated shops of 10,000, 100,000 and 1,000,000 customers who are known for up to
 * three years, and the report from a database of as many customers as the first argument says (or of that file; 100,000).
 *
 * To compare with: lifetimes takes 81 ms for the sample's fit (0.71 s and 112 MB as a process), R BTYD 470 ms.
 */

namespace {

constexpr int Rounds = 5;
constexpr double Cents = 100.0;

template<typename Work>
double medianSeconds(int rounds, Work work)
{
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(seconds);
    return seconds.at(seconds.size() / 2);
}

/** The most memory that this process ever had, in megabytes. */
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024.0;
    }
    return 0.0;
}

struct Timing
{
    double customers = 0.0;
    double bgNbd = 0.0;
};

Timing measure(const char *name, const std::vector<CustomerPurchases> &customers, int rounds)
{
    double sum = 0.0;
    PurchasePatterns patterns;
    const double summing = medianSeconds(rounds, [&] { patterns = patternsOf(customers); });
    const double bgNbd = medianSeconds(rounds, [&] { sum += fitBgNbd(patterns)->logLikelihood; });
    const double mbgNbd = medianSeconds(rounds, [&] { sum += fitMbgNbd(patterns)->logLikelihood; });
    const double best = medianSeconds(rounds, [&] { sum += fitPurchaseModel(patterns)->logLikelihood; });
    const PurchaseModel model = fitPurchaseModel(patterns).value();
    std::optional<ParameterCovariance> covariance;
    const double errors = medianSeconds(rounds, [&] { covariance = parameterCovariance(model, patterns); });
    SpendingModel spending;
    const double gammaGamma = medianSeconds(rounds, [&] { spending = spendingModel(customers, Cents); });
    const double forecast
        = medianSeconds(rounds, [&] { sum += PurchaseForecaster(model, covariance, spending, customers, Cents).ahead(52.0).money.expected; });
    const double values = medianSeconds(rounds, [&] {
        DiscountedPurchases purchases(model, Discounting::weekly(1, 0.1));
        for (const auto &pattern : patterns.all())
            sum += double(pattern.customers) * purchases.of(pattern.history);
    });
    std::printf("%-14s %8zu customers, %7zu patterns (%.1f ms)\n"
                "  fit: BG/NBD %.1f ms, MBG/NBD %.1f ms, the better one or NBD %.1f ms; standard errors %.1f ms; Gamma-Gamma %.1f ms\n"
                "  forecast of 52 weeks with bands %.1f ms, value of all %.1f ms   peak %.0f MB   [%g]\n",
                name, customers.size(), patterns.all().size(), 1e3 * summing, 1e3 * bgNbd, 1e3 * mbgNbd, 1e3 * best, 1e3 * errors, 1e3 * gammaGamma,
                1e3 * forecast, 1e3 * values, peakMegabytes(), sum);
    std::fflush(stdout);
    return {double(customers.size()), bgNbd};
}

void measureReport(const QString &fileOrCustomers)
{
    MeasuredBusiness business(fileOrCustomers);
    const QDate today = QDate::currentDate();
    qint64 count = 0;
    const double reading = medianSeconds(3, [&] { streamPurchases(business.db(), today, {}, [&](const PurchaseEntry &entry) { count += entry.day; }); });
    const double patterns = medianSeconds(3, [&] { count += loadPurchasePatterns(business.db(), today).customers(); });
    const double report = medianSeconds(3, [&] {
        count += loadForecastReport(business.db(), {.forecast = {.withCourse = true, .withValues = true, .withSources = true}}).basis.n;
    });
    std::printf("database: purchases alone %.3f s, histories from the summary columns %.3f s, whole report with back-test %.3f s (%.1f ×)   peak %.0f MB   [%lld]\n",
                reading, patterns, report, report / reading, peakMegabytes(), static_cast<long long>(count));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s); !path.isEmpty())
        measure("CDNOW sample", cdnowSummary(path, QDate(1997, 9, 30)), Rounds);
    const PurchaseModel truth{.kind = PurchaseModelKind::BgNbd, .parameters = {.r = 0.6, .alpha = 9.0, .a = 0.8, .b = 2.5}};
    std::mt19937_64 random(1);
    Timing before;
    for (const int customers : {10'000, 100'000, 1'000'000}) {
        const Timing timing = measure("simulated", simulateShop(random, truth, customers, 1095, 0).before, customers > 100'000 ? 1 : Rounds);
        if (before.customers > 0.0)
            std::printf("  growth of the fit: ^%.2f\n", std::log(timing.bgNbd / before.bgNbd) / std::log(timing.customers / before.customers));
        before = timing;
    }
    const QStringList arguments = application.arguments();
    measureReport(arguments.size() > 1 ? arguments.at(1) : u"100000"_s);
}
