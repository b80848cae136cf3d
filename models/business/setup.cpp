// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"

#include "models/base/money.h"
#include "models/database/transaction.h"
#include "models/lifecycle/builtinlifecycles.h"
#include "models/rules/shippedrules.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

Id<LifeCycle> insertLifeCycle(Connection &db, const BuiltInLifeCycle &chosen)
{
    LifeCycle lifeCycle{.name = chosen.name, .builtIn = chosen.key};
    db.insert(lifeCycle);
    for (Phase phase : chosen.phases) {
        phase.lifeCycle = lifeCycle.id;
        db.insert(phase);
    }
    return lifeCycle.id;
}

QString chosenCurrency(const QString &wanted)
{
    const QString currency = wanted.isEmpty() ? QLocale().currencySymbol(QLocale::CurrencyIsoCode) : wanted.toUpper();
    if (isCurrencyCode(currency))
        return currency;
    if (wanted.isEmpty())
        return u"EUR"_s;
    throw Failure(Error::Kind::Invalid,
                  QCoreApplication::translate("setUpBusiness", "“%1” is not a currency. Use its three letters, such as EUR.").arg(wanted));
}

} // namespace

void setUpBusiness(Connection &db, const BusinessSetup &setup)
{
    if (db.exists(Id<Business>{1}))
        return;
    Business business{.id = {1}, .currency = chosenCurrency(setup.currency)};
    const BuiltInLifeCycle lifeCycle = builtInLifeCycle(setup.lifeCycle, setup.language);
    Transaction transaction(db);
    if (db.exists(business.id))
        return;
    business.lifeCycle = insertLifeCycle(db, lifeCycle);
    db.insert(business);
    addShippedRules(db, setup.language);
    transaction.commit();
}

Business business(Connection &db)
{
    return db.find(Id<Business>{1});
}
