// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlook.h"

#include "models/lists/query/queryjson.h"
#include "models/lists/query/querytext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const QHash<QString, double> &widths)
{
    QJsonObject json;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        json.insert(width.key(), width.value());
    return json;
}

QHash<QString, double> widthsOf(const QJsonObject &json)
{
    constexpr double Narrowest = 2;
    constexpr double Widest = 500;
    QHash<QString, double> widths;
    for (auto width = json.begin(); width != json.end(); ++width)
        widths.insert(width.key(), std::clamp(width.value().toDouble(), Narrowest, Widest));
    return widths;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<CustomerLook> lookOf(const CustomerView &view, const FieldCatalogue &fields)
{
    std::optional<Query> query = storedQuery(view.query.toUtf8());
    if (!query)
        return {};
    CustomerLook look{.view = view.id};
    if (!query->condition.isEmpty())
        look.search = conditionText(query->condition, &fields);
    look.shown = std::move(*query);
    look.shown.condition = {};
    look.widths = widthsOf(QJsonDocument::fromJson(view.widths.toUtf8()).object());
    return look;
}

CustomerView viewOf(CustomerView view, const Query &meant, const QHash<QString, double> &widths)
{
    view.query = compact(queryToJson(meant));
    view.widths = compact(toJson(widths));
    return view;
}

QByteArray lookToJson(const CustomerLook &look)
{
    return QJsonDocument(QJsonObject{{u"view"_s, look.view.value},
                                     {u"search"_s, look.search},
                                     {u"shown"_s, queryToJson(look.shown)},
                                     {u"widths"_s, toJson(look.widths)}})
        .toJson(QJsonDocument::Compact);
}

CustomerLook lookFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CustomerLook look{.view = {object.value(u"view"_s).toInteger()}, .search = object.value(u"search"_s).toString()};
    if (auto shown = storedQuery(QJsonDocument(object.value(u"shown"_s).toObject()).toJson()))
        look.shown = std::move(*shown);
    look.shown.condition = {};
    look.widths = widthsOf(object.value(u"widths"_s).toObject());
    return look;
}
