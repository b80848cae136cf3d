// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchaseexpectation.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double Negligible = 1e-17;
constexpr double LeastExponent = -600.0; // Terms below its exponential do not count.
constexpr int MostTerms = 1'000'000;

/** e^\a exponent · Σ s_n with s_1 = A·z and s_{n+1} = s_n · (A + n)(a + n − 1) / ((C + n)(n + 1)) · z. */
double series(double A, double a, double C, double z, double exponent)
{
    double logarithm = exponent + std::log(std::abs(A * z)); // Carried as long as the term underflows.
    bool isTiny = logarithm < LeastExponent;
    bool isNegative = A < 0.0;
    double term = isTiny ? 0.0 : A * z * std::exp(exponent);
    double sum = term;
    for (int n = 1; n < MostTerms; ++n) {
        const double factor = (A + n) * (a + n - 1.0) / ((C + n) * (n + 1.0)) * z;
        if (isTiny) {
            logarithm += std::log(std::abs(factor));
            isNegative = isNegative != (factor < 0.0);
            isTiny = logarithm < LeastExponent;
            term = isTiny ? 0.0 : std::copysign(std::exp(logarithm), isNegative ? -1.0 : 1.0);
        } else {
            term *= factor;
        }
        sum += term;
        const bool isFalling = A + n >= 0.0 && z * std::max(1.0, (a + n - 1.0) / (n + 1.0)) < 1.0; // From here on.
        if (isFalling && std::abs(term) <= Negligible * std::abs(sum))
            break;
    }
    return sum;
}

} // namespace

double PurchasesAhead::expected(double weeks) const
{
    if (!(weeks > 0.0))
        return 0.0;
    if (a == 0.0)
        return alive * shape / rate * weeks;
    constexpr double NearOne = 1e-12;
    const double z = weeks / (rate + weeks);
    const double logOfRest = -std::log1p(weeks / rate); // ln(1 − z).
    const double delta = a - 1.0;
    const double h = std::abs(delta) < NearOne ? -logOfRest : -std::expm1(delta * logOfRest) / delta;
    const double C = a + b - 1.0;
    return alive * (C * h - series(C - shape, a, C, z, delta * logOfRest));
}

PurchasesAhead purchasesAhead(const PurchaseModel &model, const PurchaseHistory &history)
{
    const auto &[r, alpha, a, b] = model.parameters;
    const auto x = double(history.repeats);
    PurchasesAhead ahead{.alive = chanceAlive(model, history), .shape = r + x, .rate = alpha + double(history.age) / DaysPerWeek};
    if (model.kind != PurchaseModelKind::Nbd) {
        ahead.a = a;
        ahead.b = b + x + (model.kind == PurchaseModelKind::MbgNbd ? 1.0 : 0.0); // So often he or she has stayed.
    }
    return ahead;
}

PurchasesAhead purchasesAheadOfNewCustomer(const PurchaseModel &model)
{
    return purchasesAhead(model, {});
}

PurchaseChances::PurchaseChances(const PurchasesAhead &ahead, double weeks)
    : m_ahead(ahead)
    , m_share(weeks / (ahead.rate + weeks))
    , m_logOfCount(-ahead.shape * std::log1p(weeks / ahead.rate))
{
}

double PurchaseChances::chance() const
{
    const double ofCount = std::exp(m_logOfCount);
    if (m_count == 0)
        return 1.0 - m_ahead.alive + m_ahead.alive * ofCount;
    const double leaves = m_ahead.a == 0.0 ? 0.0 : m_ahead.a / (m_ahead.a + m_ahead.b + m_count - 1.0);
    return m_ahead.alive * m_before * ((1.0 - leaves) * ofCount + leaves * m_tail);
}

double PurchaseChances::chanceOfMore() const
{
    return m_count == 0 ? 1.0 : m_ahead.alive * m_before * m_tail;
}

bool PurchaseChances::isAtEnd() const
{
    const double mean = m_ahead.shape * m_share / (1.0 - m_share);
    return m_tail <= 0.0 || (m_count > mean && std::exp(m_logOfCount) < Negligible);
}

void PurchaseChances::next()
{
    if (m_count > 0 && m_ahead.a > 0.0)
        m_before *= 1.0 - m_ahead.a / (m_ahead.a + m_ahead.b + m_count - 1.0);
    m_tail -= std::exp(m_logOfCount);
    m_logOfCount += std::log((m_ahead.shape + m_count) / (m_count + 1.0) * m_share);
    ++m_count;
}

double chanceOfPurchases(const PurchaseModel &model, double weeks, int count)
{
    PurchaseChances counts(purchasesAheadOfNewCustomer(model), weeks);
    while (counts.count() < count)
        counts.next();
    return counts.chance();
}

PurchaseMoments momentsOfPurchases(const PurchasesAhead &ahead, double weeks)
{
    PurchaseMoments moments;
    PurchaseChances counts(ahead, weeks);
    for (counts.next(); !counts.isAtEnd(); counts.next()) {
        const double chance = counts.chanceOfMore();
        moments.mean += chance;
        moments.square += (2.0 * counts.count() - 1.0) * chance;
    }
    return moments;
}
