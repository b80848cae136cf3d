// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/purchasesimulation.h"

#include <cmath>

SimulatedShop simulateShop(std::mt19937_64 &random, const PurchaseModel &model, int customers, qint64 days, qint64 later)
{
    constexpr double Shape = 6.0;
    const auto &[r, alpha, a, b] = model.parameters;
    std::gamma_distribution rates(r, 1.0 / alpha);
    std::gamma_distribution levels(4.0, 1.0 / 15.0);
    std::uniform_real_distribution<double> chances(0.0, 1.0);
    const auto dropOut = [&] {
        const double left = std::gamma_distribution(a, 1.0)(random);
        return left / (left + std::gamma_distribution(b, 1.0)(random));
    };
    PurchaseSummaryBuilder before(days);
    PurchaseSummaryBuilder after(days + later);
    for (int customer = 1; customer <= customers; ++customer) {
        const double perWeek = rates(random);
        const double toLeave = a > 0.0 ? dropOut() : 0.0;
        std::gamma_distribution amounts(Shape, 1.0 / levels(random));
        const qint64 first = qint64(chances(random) * double(days) / 3.0);
        const auto buy = [&](qint64 day) {
            const qint64 amount = std::llround(100.0 * amounts(random));
            before.add(customer, day, amount);
            after.add(customer, day, amount);
        };
        buy(first);
        bool isThere = model.kind != PurchaseModelKind::MbgNbd || chances(random) >= toLeave;
        double at = double(first);
        while (isThere) {
            at += std::exponential_distribution(perWeek / DaysPerWeek)(random);
            if (at > double(days + later))
                break;
            buy(qint64(std::ceil(at)));
            isThere = chances(random) >= toLeave;
        }
    }
    return {before.take(), after.take()};
}
