// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecatalogue.h"

#include "models/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonDocument read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll());
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

QHash<QString, QStringList> textsByKind(const QJsonValue &value)
{
    QHash<QString, QStringList> lists;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        lists.insert(each.key(), texts(each.value()));
    return lists;
}

/** "Walk-in|34" */
Weighted<QString> weighted(const QJsonValue &value)
{
    Weighted<QString> all;
    for (const QString &each : texts(value))
        all.add(each.section(u'|', 0, 0), each.section(u'|', 1).toDouble());
    return all;
}

/** "佐藤|Sato", or a name in Latin letters alone. */
std::vector<SampleCatalogue::Name> names(const QJsonValue &value)
{
    std::vector<SampleCatalogue::Name> all;
    for (const QString &each : texts(value)) {
        const QString written = each.section(u'|', 0, 0);
        QString latin = folded(each.contains(u'|') ? each.section(u'|', 1) : written);
        latin.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
        all.push_back({written, latin});
    }
    return all;
}

SampleCatalogue::Country country(const QJsonObject &object)
{
    SampleCatalogue::Country country{.name = object.value(u"name"_s).toString(),
                                     .women = names(object.value(u"women"_s)),
                                     .men = names(object.value(u"men"_s)),
                                     .family = names(object.value(u"family"_s)),
                                     .familyOfWomen = names(object.value(u"familyOfWomen"_s)),
                                     .familyFirst = object.value(u"familyFirst"_s).toBool(),
                                     .cities = {},
                                     .streets = texts(object.value(u"streets"_s)),
                                     .address = object.value(u"address"_s).toString(),
                                     .phones = texts(object.value(u"phones"_s))};
    if (country.familyOfWomen.empty())
        country.familyOfWomen = country.family;
    for (const QString &city : texts(object.value(u"cities"_s)))
        country.cities.push_back({city.section(u'|', 0, 0), city.section(u'|', 1)});
    return country;
}

} // namespace

SampleCatalogue SampleCatalogue::load()
{
    SampleCatalogue catalogue;
    for (const QJsonValue &each : read(u":/sample/countries.json"_s).array())
        catalogue.countries.add(country(each.toObject()), each.toObject().value(u"weight"_s).toDouble());

    const QJsonObject shop = read(u":/sample/shop.json"_s).object();
    for (const QString &each : texts(shop.value(u"products"_s))) {
        const QStringList fields = each.split(u'|');
        catalogue.products.push_back({fields.at(0), fields.at(1).toDouble(), fields.at(2).toDouble(), fields.at(3).toInt()});
    }
    for (const QString &each : texts(shop.value(u"contracts"_s))) {
        const QStringList fields = each.split(u'|');
        auto &whose = fields.at(5) == u"company" ? catalogue.plansOfCompanies : catalogue.plansOfPeople;
        whose.add(catalogue.plans.size(), fields.at(4).toDouble());
        catalogue.plans.push_back({fields.at(0), fields.at(1).toDouble(), fromName<ContractPeriod>(fields.at(2)).value(), fields.at(3).toDouble()});
    }
    catalogue.sources = weighted(shop.value(u"sources"_s));
    catalogue.companySources = weighted(shop.value(u"companySources"_s));
    catalogue.companies = texts(shop.value(u"companies"_s));
    catalogue.staff = texts(shop.value(u"staff"_s));
    for (const QString &each : texts(shop.value(u"tags"_s)))
        catalogue.tags.append({each.section(u'|', 0, 0), each.section(u'|', 1).toDouble() / 100});
    const QJsonObject currencies = shop.value(u"currencies"_s).toObject();
    for (auto each = currencies.begin(); each != currencies.end(); ++each)
        catalogue.currencies.insert(each.key(), each.value().toDouble());
    catalogue.notes = textsByKind(shop.value(u"notes"_s));
    catalogue.reasons = textsByKind(shop.value(u"reasons"_s));
    catalogue.resolutions = textsByKind(shop.value(u"resolutions"_s));
    const auto errands = textsByKind(shop.value(u"tasks"_s));
    for (auto each = errands.begin(); each != errands.end(); ++each) {
        for (const QString &errand : each.value())
            catalogue.tasks[each.key()].push_back({fromName<TaskKind>(errand.section(u'|', 0, 0)).value(), errand.section(u'|', 1)});
    }
    const auto remarks = textsByKind(shop.value(u"feedback"_s));
    for (auto each = remarks.begin(); each != remarks.end(); ++each) {
        std::vector<Remark> &list = catalogue.feedback[each.key()];
        for (const QString &remark : each.value()) {
            const bool hasTopic = remark.contains(u'|');
            list.push_back({hasTopic ? remark.section(u'|', 0, 0) : QString(), hasTopic ? remark.section(u'|', 1) : remark});
        }
    }
    return catalogue;
}
