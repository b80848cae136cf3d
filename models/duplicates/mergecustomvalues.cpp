// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergecustomvalues.h"

#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalue.h"
#include "models/customfields/customvalues.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<CustomValue>;

Values valuesIn(Connection &db, CustomerId customer, CustomFieldId field)
{
    return db.select<CustomValue>(u"WHERE customer_id = ? AND field_id = ? ORDER BY slot"_s, customer, field);
}

bool hasSlot(const Values &values, qint64 slot)
{
    return std::ranges::find(values, slot, &CustomValue::slot) != values.end();
}

bool saysTheSame(const CustomValue &a, const CustomValue &b)
{
    return a.choice == b.choice && a.number == b.number && a.text == b.text;
}

QString noteLine(const FieldDefinition &definition, const CustomValue &value, const QString &currency)
{
    FieldValue lost{.text = value.text, .number = value.number};
    if (value.choice)
        lost.choices.push_back(value.choice);
    return mergeNoteLine(definition.field.name, shownText(definition, lost, currency));
}

void give(Operation &operation, CustomValue value, CustomerId customer)
{
    value.customer = customer;
    operation.update(value);
}

/** Whose value somebody chose; null: nobody did, or there is nothing to choose. */
CustomerId chosenFor(const FieldDefinition &definition, const MergeRequest &request)
{
    const CustomerId chosen = request.choices.value(queryNameOf(definition.field.id));
    const bool takesPart = chosen == request.keep || std::ranges::find(request.gone, chosen) != request.gone.end();
    return takesPart && definition.field.kind != CustomFieldKind::Choices ? chosen : CustomerId();
}

/** Puts the custom values of one merge back. */
class Separating
{
public:
    Separating(Operation &operation, const CustomerMerge &merge)
        : m_operation(operation)
        , m_db(operation.db())
        , m_merge(merge)
        , m_gone{merge.goneId}
        , m_isSame(merge.customer.value == merge.keptId)
    {
    }

    void separate(const std::vector<Change> &changes)
    {
        for (const Change &change : changes) {
            if (change.table != tableName<CustomValue>() || !change.wasThereBefore)
                continue;
            const CustomerId before{change.before.value(u"customer_id"_s).toInteger()};
            if (before == m_gone && change.wasThereAfter)
                giveBack(change);
            else if (before == m_gone)
                restore(recordOf<CustomValue>(change.before), m_gone);
        }
        for (const Change &change : changes) {
            if (m_isSame && change.table == tableName<CustomValue>() && change.wasThereBefore && !change.wasThereAfter)
                restoreToSurvivor(recordOf<CustomValue>(change.before));
        }
    }

private:
    /** A value that was moved to the survivor; if it was changed since, the survivor keeps it as it is now. */
    void giveBack(const Change &change)
    {
        const CustomValue original = before(change);
        const auto stored = m_db.select<CustomValue>(u"WHERE id = ?"_s, change.first);
        const bool isTheirs = !stored.empty() && stored.front().customer == m_merge.customer;
        const bool canBeCopied = !original.choice || m_db.exists(original.choice);
        if (isTheirs && (saysTheSame(stored.front(), original) || !canBeCopied)) {
            give(m_operation, stored.front(), m_gone);
        } else {
            m_changedSince.push_back(original.field);
            CustomValue copy = original;
            if (!stored.empty())
                copy.id = {};
            restore(copy, m_gone);
        }
    }

    void restore(CustomValue value, CustomerId customer)
    {
        const bool isThere = value.id && m_db.exists(value.id);
        const bool hasField = m_db.exists(value.field) && (!value.choice || m_db.exists(value.choice));
        if (isThere || !hasField || hasSlot(valuesIn(m_db, customer, value.field), value.slot))
            return;
        value.customer = customer;
        m_operation.insert(value);
    }

    void restoreToSurvivor(const CustomValue &value)
    {
        const bool wasReplaced = value.customer.value == m_merge.keptId
            && choicesFromText(m_merge.choices).value(queryNameOf(value.field)) == m_gone;
        if (wasReplaced && std::ranges::find(m_changedSince, value.field) == m_changedSince.end())
            restore(value, m_merge.customer);
    }

    /** The value as it was before \a change: what it is now, with everything that happened since taken back. */
    CustomValue before(const Change &change) const
    {
        QJsonObject image;
        for (const CustomValue &present : m_db.select<CustomValue>(u"WHERE id = ?"_s, change.first))
            image = imageOf(present);
        Rows rows = m_db.run(u"SELECT before FROM change WHERE table_name = ? AND record_id = ? AND id >= ? AND before IS NOT NULL ORDER BY id DESC"_s,
                             tableName<CustomValue>(), change.first, change.id);
        while (rows.next()) {
            const QJsonObject earlier = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
            for (auto value = earlier.begin(); value != earlier.end(); ++value)
                image.insert(value.key(), value.value());
        }
        return recordOf<CustomValue>(image);
    }

    Operation &m_operation;
    Connection &m_db;
    const CustomerMerge m_merge;
    const CustomerId m_gone;
    const bool m_isSame;
    std::vector<CustomFieldId> m_changedSince;
};

} // namespace

QStringList mergeCustomValues(Operation &operation, const MergeRequest &request, CustomerId gone)
{
    Connection &db = operation.db();
    const QString currency = businessCurrency(db);
    QStringList lost;
    for (const FieldDefinition &definition : fieldDefinitions(db)) {
        const Values kept = valuesIn(db, request.keep, definition.field.id);
        const Values others = valuesIn(db, gone, definition.field.id);
        const CustomerId chosen = chosenFor(definition, request);
        Values instead = chosen == gone ? others : kept;
        const Values wanted = chosen ? valuesIn(db, chosen, definition.field.id) : Values();
        instead.insert(instead.end(), wanted.begin(), wanted.end());
        const auto lose = [&](const CustomValue &value) {
            if (std::ranges::none_of(instead, [&](const CustomValue &each) { return saysTheSame(each, value); }))
                lost.append(noteLine(definition, value, currency));
            operation.remove(value);
        };
        if (chosen == gone)
            std::ranges::for_each(kept, lose);
        for (const CustomValue &value : others) {
            const bool stays = chosen ? chosen == gone : !hasSlot(kept, value.slot);
            stays ? give(operation, value, request.keep) : lose(value);
        }
    }
    return lost;
}

void separateCustomValues(Operation &operation, const CustomerMerge &merge, const std::vector<Change> &changes)
{
    Separating(operation, merge).separate(changes);
}

QString mergeColumnNamed(const std::vector<FieldDefinition> &definitions, const QString &text)
{
    if (mergeFields().contains(text))
        return text;
    const auto isMeant = [key = fieldNameKey(text)](const FieldDefinition &each) {
        return fieldNameKey(each.field.name) == key && each.field.kind != CustomFieldKind::Choices;
    };
    const auto found = std::ranges::find_if(definitions, isMeant);
    return found == definitions.end() ? QString() : queryNameOf(found->field.id);
}
