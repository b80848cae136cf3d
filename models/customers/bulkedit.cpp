// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/bulkedit.h"

#include "models/customers/savecustomer.h"
#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalues.h"
#include "models/customfields/setcustomvalues.h"
#include "models/history/changedescription.h"
#include "models/history/setwriting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharactersOfValue = 60;

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

QString shortened(const QString &value)
{
    const QString line = singleLine(value);
    return isolated(line.size() > MostCharactersOfValue ? line.left(MostCharactersOfValue) + u'…' : line);
}

/** Whether \a column is a field that many customers may have in common. */
bool isSettable(QLatin1StringView column)
{
    static const QStringList apart{u"id"_s, u"version"_s, u"external_id"_s, u"created_at"_s, u"phase_id"_s, u"phase_since"_s,
                                   u"company_id"_s, u"email_label"_s, u"phone_label"_s, u"address_label"_s, u"further_emails"_s,
                                   u"further_phones"_s, u"further_addresses"_s, u"further_days"_s};
    return !apart.contains(column);
}

template<typename Value>
Value parsed(const QString &field, const QString &text)
{
    if constexpr (std::is_same_v<Value, QDate>) {
        const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (!date.isValid() && !text.trimmed().isEmpty())
            refuse(QCoreApplication::translate("BulkEdit", "“%1” is not a day. Write it as in 1985-04-12.").arg(shortened(text)));
        return date;
    } else if constexpr (NamedEnum<Value>) {
        const auto value = fromName<Value>(text.trimmed());
        if (!value)
            refuse(QCoreApplication::translate("BulkEdit", "%1 cannot be “%2”. It is one of: %3.").arg(fieldTitle(field), shortened(text), allNames<Value>().join(u", "_s)));
        return *value;
    } else if constexpr (std::is_same_v<Value, std::optional<int>>) {
        bool isNumber = false;
        const int number = text.trimmed().toInt(&isNumber);
        if (!isNumber && !text.trimmed().isEmpty())
            refuse(QCoreApplication::translate("BulkEdit", "“%1” is not a number of days.").arg(shortened(text)));
        return isNumber ? std::optional(number) : std::nullopt;
    } else {
        return text;
    }
}

/** \a value tidied as it would be in the form, as an assignment. */
Assignment assignment(const QString &field, const QString &value)
{
    Customer example{.name = u"x"_s};
    Assignment assigned;
    Columns::forEachMember<Customer>([&](const auto &column) {
        using Value = std::decay_t<decltype(example.*column.member)>;
        if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QDate> || std::is_same_v<Value, std::optional<int>>
                      || NamedEnum<Value>) {
            if (QLatin1StringView(column.name) != field || !isSettable(QLatin1StringView(column.name)))
                return;
            example.*column.member = parsed<Value>(field, value);
            example = tidied(std::move(example));
            assigned = assign(column.member, example.*column.member);
        }
    });
    return assigned;
}

/** The custom field that \a field means, by its name or as queries store it; null: none of them. */
CustomFieldId customFieldNamed(const std::vector<FieldDefinition> &definitions, const QString &field)
{
    const CustomFieldId stored = customFieldOf(field);
    const QString key = fieldNameKey(field);
    for (const FieldDefinition &definition : definitions) {
        if (definition.field.id == stored || (!key.isEmpty() && fieldNameKey(definition.field.name) == key))
            return definition.field.id;
    }
    return {};
}

[[noreturn]] void refuseField(const QString &field, const std::vector<FieldDefinition> &definitions)
{
    QStringList known = settableFields();
    for (const FieldDefinition &definition : definitions)
        known.append(definition.field.name);
    refuse(QCoreApplication::translate("BulkEdit", "There is no field “%1” to set. There are: %2.").arg(shortened(field), known.join(u", "_s)));
}

/** A tag as it may stand among others. */
QString tidyTag(const QString &tag)
{
    const QString line = singleLine(tag);
    if (tagsOf(line).size() != 1)
        refuse(QCoreApplication::translate("BulkEdit", "A tag is a word or a few, without a comma."));
    return tagsOf(line).constFirst();
}

QString withTag(const QString &tags, const QString &tag)
{
    for (const QString &each : tagsOf(tags)) {
        if (tagKey(each) == tagKey(tag))
            return tags;
    }
    return (tagsOf(tags) << tag).join(u", "_s);
}

QString withoutTag(const QString &tags, const QString &tag)
{
    QStringList kept = tagsOf(tags);
    return kept.removeIf([&](const QString &each) { return tagKey(each) == tagKey(tag); }) > 0 ? kept.join(u", "_s) : tags;
}

/** Gives each customer other tags; \a change(tags) is asked once for all that have the same. */
template<typename Change>
qint64 changeTags(Operation &operation, const CustomerSelection &selection, const std::shared_ptr<Progress> &progress, Change change)
{
    QHash<QString, QString> known;
    return inParts(operation, selection, progress, [&](const std::vector<qint64> &ids) {
        return updateEach<Customer>(operation, anyOf(operation.db().dialect(), u"id"_s, ids), {u"tags"_s}, [&](Customer &customer) {
            auto found = known.constFind(customer.tags);
            if (found == known.constEnd())
                found = known.insert(customer.tags, change(customer.tags));
            customer.tags = *found;
        });
    });
}

} // namespace

QStringList settableFields()
{
    QStringList fields;
    Columns::forEachMember<Customer>([&](const auto &column) {
        if (isSettable(QLatin1StringView(column.name)))
            fields.append(QLatin1StringView(column.name));
    });
    return fields;
}

qint64 setField(Operation &operation, const CustomerSelection &selection, const QString &field, const QString &value,
                const std::shared_ptr<Progress> &progress)
{
    std::vector<Assignment> assignments{assignment(field, value)};
    if (assignments.front().column.isEmpty()) {
        const auto definitions = fieldDefinitions(operation.db());
        if (const CustomFieldId custom = customFieldNamed(definitions, field))
            return setCustomField(operation, selection, custom, value, progress);
        refuseField(field, definitions);
    }
    if (field == columnOf(&Customer::company)) // Companies are nobody's people.
        assignments.push_back(assignSql(&Customer::companyId, u"CASE WHEN kind = ? THEN %1 END"_s.arg(operation.db().dialect().typed(u"?"_s, ColumnType::Integer)),
                                        {CustomerKind::Person, companyCalled(operation.db(), value)}));
    const qint64 changed = inParts(operation, selection, progress, [&](const std::vector<qint64> &ids) {
        return updateAll<Customer>(operation, anyOf(operation.db().dialect(), u"id"_s, ids), assignments);
    });
    const QString them = changedCustomersText(operation, changed);
    if (value.trimmed().isEmpty())
        operation.setLabel(QCoreApplication::translate("BulkEdit", "Clear %1 of %2", "field, customers").arg(fieldTitle(field), them));
    else if (field == columnOf(&Customer::owner))
        operation.setLabel(QCoreApplication::translate("BulkEdit", "Assign %1 to %2", "customers, colleague").arg(them, shortened(value)));
    else
        operation.setLabel(QCoreApplication::translate("BulkEdit", "Set %1 of %2 to “%3”", "field, customers, value")
                               .arg(fieldTitle(field), them, shortened(value)));
    return changed;
}

qint64 addTag(Operation &operation, const CustomerSelection &selection, const QString &wanted, const std::shared_ptr<Progress> &progress)
{
    const QString tag = tidyTag(wanted);
    const qint64 changed = changeTags(operation, selection, progress, [&](const QString &tags) { return withTag(tags, tag); });
    operation.setLabel(QCoreApplication::translate("BulkEdit", "Tag %1 with “%2”").arg(changedCustomersText(operation, changed), shortened(tag)));
    return changed;
}

qint64 removeTag(Operation &operation, const CustomerSelection &selection, const QString &wanted, const std::shared_ptr<Progress> &progress)
{
    const QString tag = tidyTag(wanted);
    const qint64 changed = changeTags(operation, selection, progress, [&](const QString &tags) { return withoutTag(tags, tag); });
    operation.setLabel(QCoreApplication::translate("BulkEdit", "Remove the tag “%1” from %2").arg(shortened(tag), changedCustomersText(operation, changed)));
    return changed;
}

std::vector<Phase> phasesOfSelected(Connection &db, const CustomerSelection &selection)
{
    const QString theirs = u"WHERE id IN (SELECT phase_id FROM customer WHERE %1) ORDER BY position, id"_s.arg(db.dialect().anyOf(u"customer.id"_s));
    return db.select<Phase>(theirs, db.dialect().idList(customerIds(db, selection)));
}

qint64 moveSelected(Operation &operation, const CustomerSelection &selection, const PhaseMove &move,
                    const std::shared_ptr<Progress> &progress)
{
    const qint64 moved = inParts(operation, selection, progress,
                                 [&](const std::vector<qint64> &ids) { return moveCustomers(operation, ids, move); });
    const QString phase = operation.db().find(move.phase).name;
    operation.setLabel(QCoreApplication::translate("BulkEdit", "Move %1 to %2").arg(changedCustomersText(operation, moved), isolated(phase)));
    return moved;
}
