// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"

#include "models/base/money.h"
#include "models/database/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/** The text of \a texts ("en" → …) in \a language, or else in English. */
QJsonValue inLanguage(const QJsonValue &texts, const QString &language)
{
    const QJsonObject all = texts.toObject();
    return all.contains(language) ? all.value(language) : all.value(u"en"_s);
}

QJsonObject readLifeCycle(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read the life cycle %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject chosenLifeCycle(const QString &wanted)
{
    const QDir folder(u":/lifecycles"_s);
    QStringList keys;
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        const QJsonObject each = readLifeCycle(folder.filePath(name));
        const QString key = each.value(u"key"_s).toString();
        const bool isNamed = folded(key) == folded(wanted) || folded(inLanguage(each.value(u"name"_s), u"en"_s).toString()) == folded(wanted);
        if (wanted.isEmpty() ? each.value(u"default"_s).toBool() : isNamed)
            return each;
        keys.append(key);
    }
    throw Failure(Error::Kind::Invalid,
                  QCoreApplication::translate("setUpBusiness", "There is no life cycle “%1”. There are: %2.")
                      .arg(wanted, keys.join(u", "_s)));
}

Id<LifeCycle> insertLifeCycle(Connection &db, const QJsonObject &source, const QString &language)
{
    LifeCycle lifeCycle{.name = inLanguage(source.value(u"name"_s), language).toString()};
    db.insert(lifeCycle);
    int position = 0;
    for (const QJsonValue &each : source.value(u"phases"_s).toArray()) {
        const QJsonObject object = each.toObject();
        QStringList reasons;
        for (const QJsonValue &reason : inLanguage(object.value(u"reasons"_s), language).toArray())
            reasons.append(reason.toString());
        Phase phase{.lifeCycle = lifeCycle.id,
                    .position = position++,
                    .name = inLanguage(object.value(u"name"_s), language).toString(),
                    .role = fromName<PhaseRole>(object.value(u"role"_s).toString()).value(),
                    .color = object.value(u"color"_s).toInt(),
                    .asksReason = object.value(u"asksReason"_s).toBool(),
                    .explanation = inLanguage(object.value(u"explanation"_s), language).toString(),
                    .reasons = reasons.join(u'\n')};
        if (object.contains(u"stalledDays"_s))
            phase.stalledDays = object.value(u"stalledDays"_s).toInt();
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
    const QString language = setup.language.isEmpty() ? QLocale().name().left(2) : setup.language;
    Business business{.id = {1}, .currency = chosenCurrency(setup.currency)};
    const QJsonObject lifeCycle = chosenLifeCycle(setup.lifeCycle);
    Transaction transaction(db);
    if (db.exists(business.id))
        return;
    business.lifeCycle = insertLifeCycle(db, lifeCycle, language);
    db.insert(business);
    transaction.commit();
}

Business business(Connection &db)
{
    return db.find(Id<Business>{1});
}
