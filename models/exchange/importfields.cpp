// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<ImportField> customerFields()
{
    using Joins = ImportField::Joins;
    return {
        {u"id"_s, QCoreApplication::translate("ImportFields", "Number elsewhere")},
        {u"name"_s, QCoreApplication::translate("ImportFields", "Name"), Joins::WithBlank},
        {u"kind"_s, QCoreApplication::translate("ImportFields", "Person or company")},
        {u"company"_s, QCoreApplication::translate("ImportFields", "Company")},
        {u"email"_s, QCoreApplication::translate("ImportFields", "E-mail")},
        {u"phone"_s, QCoreApplication::translate("ImportFields", "Phone")},
        {u"street"_s, QCoreApplication::translate("ImportFields", "Street"), Joins::WithBlank},
        {u"postcode"_s, QCoreApplication::translate("ImportFields", "Postcode")},
        {u"city"_s, QCoreApplication::translate("ImportFields", "City")},
        {u"country"_s, QCoreApplication::translate("ImportFields", "Country")},
        {u"source"_s, QCoreApplication::translate("ImportFields", "Source")},
        {u"phase"_s, QCoreApplication::translate("ImportFields", "Phase")},
        {u"phase_since"_s, QCoreApplication::translate("ImportFields", "In the phase since")},
        {u"tags"_s, QCoreApplication::translate("ImportFields", "Tags"), Joins::WithComma},
        {u"birthday"_s, QCoreApplication::translate("ImportFields", "Birthday")},
        {u"note"_s, QCoreApplication::translate("ImportFields", "Note"), Joins::WithLineBreak},
        {u"owner"_s, QCoreApplication::translate("ImportFields", "Responsible colleague")},
        {u"created"_s, QCoreApplication::translate("ImportFields", "Customer since")},
    };
}

QList<ImportField> purchaseFields()
{
    return {
        {u"customer"_s, QCoreApplication::translate("ImportFields", "Customer")},
        {u"date"_s, QCoreApplication::translate("ImportFields", "Date")},
        {u"amount"_s, QCoreApplication::translate("ImportFields", "Amount")},
        {u"product"_s, QCoreApplication::translate("ImportFields", "Product")},
        {u"quantity"_s, QCoreApplication::translate("ImportFields", "Quantity")},
        {u"price"_s, QCoreApplication::translate("ImportFields", "Price of one")},
        {u"invoice"_s, QCoreApplication::translate("ImportFields", "Invoice number")},
    };
}

QList<ImportField> contractFields()
{
    return {
        {u"customer"_s, QCoreApplication::translate("ImportFields", "Customer")},
        {u"product"_s, QCoreApplication::translate("ImportFields", "Product")},
        {u"started"_s, QCoreApplication::translate("ImportFields", "Start")},
        {u"ended"_s, QCoreApplication::translate("ImportFields", "End")},
        {u"amount"_s, QCoreApplication::translate("ImportFields", "Amount for a period")},
        {u"period"_s, QCoreApplication::translate("ImportFields", "Period")},
        {u"reason"_s, QCoreApplication::translate("ImportFields", "Reason for ending")},
        {u"number"_s, QCoreApplication::translate("ImportFields", "Contract number")},
        {u"note"_s, QCoreApplication::translate("ImportFields", "Note"), ImportField::Joins::WithLineBreak},
    };
}

} // namespace

QString importKindKey(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return u"customers"_s;
    case ImportKind::Purchases: return u"purchases"_s;
    case ImportKind::Contracts: return u"contracts"_s;
    }
    return {};
}

std::optional<ImportKind> importKindFromKey(const QString &key)
{
    for (const ImportKind kind : AllImportKinds) {
        if (importKindKey(kind) == key)
            return kind;
    }
    return {};
}

QList<ImportField> importFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return customerFields();
    case ImportKind::Purchases: return purchaseFields();
    case ImportKind::Contracts: return contractFields();
    }
    return {};
}

QStringList missingImportFields(ImportKind kind, const QStringList &present)
{
    const auto needed = [kind]() -> QList<QStringList> { // Each with what can stand in for it.
        switch (kind) {
        case ImportKind::Customers: return {{u"name"_s, u"company"_s, u"email"_s}};
        case ImportKind::Purchases: return {{u"customer"_s}, {u"date"_s}, {u"amount"_s, u"price"_s}};
        case ImportKind::Contracts: return {{u"customer"_s}, {u"started"_s}};
        }
        return {};
    };
    QStringList missing;
    for (const QStringList &fields : needed()) {
        if (std::none_of(fields.begin(), fields.end(), [&](const QString &field) { return present.contains(field); }))
            missing.append(fields.front());
    }
    return missing;
}

std::optional<ImportField> importField(ImportKind kind, const QString &key)
{
    const QList<ImportField> fields = importFields(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.key == key; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}
