// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/customvaluekind.h"

#include "models/customfields/customvalues.h"
#include "models/history/operation.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString shownValue(Connection &db, const CustomValue &value)
{
    const auto definitions = fieldDefinitions(db);
    const auto definition = std::ranges::find_if(definitions, [&](const FieldDefinition &each) { return each.field.id == value.field; });
    if (definition == definitions.end())
        return {};
    FieldValue shown{.text = value.text, .number = value.number};
    if (value.choice)
        shown.choices.push_back(value.choice);
    return shownText(*definition, shown, businessCurrency(db));
}

/** The whole image of the value as it is, or was when it went: images of changes have only what differs. */
QJsonObject wholeImage(Connection &db, qint64 id)
{
    for (const CustomValue &value : db.select<CustomValue>(u"WHERE id = ?"_s, id))
        return imageOf(value);
    Rows rows = db.run(u"SELECT before FROM change WHERE table_name = ? AND record_id = ? AND after IS NULL ORDER BY id DESC LIMIT 1"_s,
                       tableName<CustomValue>(), id);
    return rows.next() ? QJsonDocument::fromJson(rows.text(0).toUtf8()).object() : QJsonObject();
}

} // namespace

CustomValueKind::CustomValueKind(const char *label)
    : RecordKindOf<CustomValue>(label, {}, WithoutOwner::Forget)
{
}

std::optional<RecordKind::Summary> CustomValueKind::summary(Connection &db, qint64 id, const QJsonObject &before, const QJsonObject &after) const
{
    const QJsonObject stored = wholeImage(db, id);
    const auto whole = [&](const QJsonObject &image) {
        QJsonObject all = stored;
        for (auto column = image.begin(); column != image.end(); ++column)
            all.insert(column.key(), column.value());
        return recordOf<CustomValue>(all);
    };
    const CustomValue is = whole(after.isEmpty() ? before : after);
    const auto fields = db.select<CustomField>(u"WHERE id = ?"_s, is.field);
    if (fields.empty())
        return {};
    const bool isMoved = before.contains(u"customer_id"_s) && !after.isEmpty();
    return Summary{recordKind(tableName<Customer>()).describe(db, is.customer.value), fields.front().name,
                   before.isEmpty() || isMoved ? QString() : shownValue(db, whole(before)), after.isEmpty() ? QString() : shownValue(db, is)};
}
