// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasemodelloader.h"

#include "models/analytics/purchaseloader.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"

using namespace Qt::StringLiterals;

std::optional<PurchaseHistory> PurchaseFit::history(QDate first, QDate last, qint64 purchaseDays) const
{
    if (!first.isValid() || !last.isValid() || first > observedUntil || last > observedUntil || purchaseDays < 1)
        return {};
    return PurchaseHistory{.repeats = purchaseDays - 1, .lastDay = first.daysTo(last), .age = first.daysTo(observedUntil)};
}

std::optional<double> PurchaseFit::chanceToBuy(QDate first, QDate last, qint64 purchaseDays, qint64 days) const
{
    const std::optional<PurchaseHistory> bought = model ? history(first, last, purchaseDays) : std::nullopt;
    return bought ? std::optional(::chanceToBuy(*model, *bought, days)) : std::nullopt;
}

PurchasePatterns loadPurchasePatterns(Connection &db, QDate observedUntil)
{
    PurchasePatterns patterns;
    const qint64 end = dayNumber(observedUntil);
    // In this order by the index customer_by_value, which has all of it.
    IntegerRows rows(db, u"SELECT first_purchase_day, last_purchase_day, purchase_days FROM customer WHERE purchase_days > 0 ORDER BY revenue DESC, id"_s, {});
    while (rows.next()) {
        const qint64 first = rows.at(0);
        const qint64 last = rows.at(1);
        if (last <= end)
            patterns.add({.repeats = rows.at(2) - 1, .lastDay = last - first, .age = end - first});
    }
    return patterns;
}

PurchaseFit fitPurchases(Connection &db, QDate today)
{
    PurchaseFit fit{.fittedOn = today, .observedUntil = observationEnd(db, today)};
    fit.model = fitPurchaseModel(loadPurchasePatterns(db, fit.observedUntil));
    return fit;
}

std::optional<PurchaseFit> storedPurchaseFit(Connection &db)
{
    Rows rows = db.run(u"SELECT fitted_on, observed_until, model, r, alpha, a, b, log_likelihood, is_degenerate, customers, repeat_customers "
                       "FROM purchase_fit ORDER BY fitted_on DESC LIMIT 1"_s);
    if (!rows.next())
        return {};
    PurchaseFit fit{.fittedOn = rows.as<QDate>(0), .observedUntil = rows.as<QDate>(1)};
    if (const auto kind = fromName<PurchaseModelKind>(rows.text(2))) {
        fit.model = PurchaseModel{.kind = *kind,
                                  .parameters = {rows.real(3), rows.real(4), rows.real(5), rows.real(6)},
                                  .logLikelihood = rows.real(7),
                                  .isDegenerate = rows.integer(8) != 0,
                                  .customers = rows.integer(9),
                                  .repeatCustomers = rows.integer(10)};
    }
    return fit;
}

void storePurchaseFit(Connection &db, const PurchaseFit &fit)
{
    const PurchaseModel model = fit.model.value_or(PurchaseModel());
    Transaction transaction(db);
    db.run(u"DELETE FROM purchase_fit"_s);
    db.run(u"INSERT INTO purchase_fit (fitted_on, observed_until, model, r, alpha, a, b, log_likelihood, is_degenerate, customers, "
           "repeat_customers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
           fit.fittedOn, fit.observedUntil, fit.model ? nameOf(model.kind) : QString(), model.parameters.r, model.parameters.alpha,
           model.parameters.a, model.parameters.b, model.logLikelihood, model.isDegenerate, model.customers, model.repeatCustomers);
    transaction.commit();
}
