// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergecustomers.h"

#include "models/customfields/customvalue.h"
#include "models/duplicates/mergecustomvalues.h"
#include "models/duplicates/mergeparticipants.h"
#include "models/duplicates/notduplicate.h"
#include "models/history/changedescription.h"
#include "models/lifecycle/phase.h"
#include "models/relationships/relationship.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharactersOfName = 100;

QString shortName(const QString &name)
{
    return isolated(name.left(MostCharactersOfName));
}

/** Puts one customer of one merge back, step by step. */
class Separating
{
public:
    Separating(Operation &operation, const CustomerMerge &merge)
        : m_operation(operation)
        , m_db(operation.db())
        , m_merge(merge)
        , m_changes(HistoryStore(operation.db()).changes(merge.operation))
    {
    }

    Separation separate()
    {
        m_survivor = m_db.find(m_merge.customer);
        m_gone = removedCustomer(m_merge.goneId);
        restore();
        moveRecordsBack();
        separateParticipants(m_operation, m_merge, m_gone.id, m_changes);
        restoreDecisions();
        separateCustomValues(m_operation, m_merge, m_changes);
        if (m_merge.customer.value == m_merge.keptId)
            separateFields();
        else
            m_remarks.append(QCoreApplication::translate("separateCustomer", "What came into the fields of %1 stays there: the customer it was merged into has been merged itself.")
                                 .arg(shortName(m_survivor.name)));
        m_operation.remove(m_merge);
        m_operation.setLabel(QCoreApplication::translate("separateCustomer", "Separate %1 from %2").arg(shortName(m_gone.name), shortName(m_survivor.name)));
        return {m_db.find(m_gone.id), m_db.find(m_survivor.id), m_remarks};
    }

private:
    static bool wasRemoved(const Change &change) { return change.wasThereBefore && !change.wasThereAfter; }

    Customer removedCustomer(qint64 id) const
    {
        for (const Change &change : m_changes) {
            if (change.table == tableName<Customer>() && change.first == id && wasRemoved(change))
                return recordOf<Customer>(change.before);
        }
        throw Failure(Error::Kind::NotFound,
                      QCoreApplication::translate("separateCustomer", "The history does not hold %1 any more, so it cannot be separated.").arg(shortName(m_merge.goneName)));
    }

    void restore();
    void moveRecordsBack();
    void restoreDecisions();
    void separateFields();
    Customer survivorBefore() const;
    std::vector<CustomerMerge> otherMerges() const;
    void separateNote();

    Operation &m_operation;
    Connection &m_db;
    const CustomerMerge m_merge;
    const std::vector<Change> m_changes;
    Customer m_survivor;
    Customer m_gone;
    QStringList m_remarks;
};

/** The customer itself, its phase visits and what related it to the one it became part of, as they were. */
void Separating::restore()
{
    if (m_gone.companyId && !m_db.exists(m_gone.companyId))
        m_gone.companyId = {};
    m_operation.insert(m_gone);
    for (const Change &change : m_changes) {
        if (change.table == tableName<PhaseVisit>() && wasRemoved(change) && recordOf<PhaseVisit>(change.before).customer == m_gone.id) {
            auto visit = recordOf<PhaseVisit>(change.before);
            m_operation.insert(visit);
        }
        if (change.table != tableName<Relationship>() || !wasRemoved(change))
            continue;
        auto relationship = recordOf<Relationship>(change.before);
        const CustomerId other = relationship.customer == m_gone.id ? relationship.other : relationship.customer;
        const bool isOfBoth = (relationship.customer == m_gone.id || relationship.other == m_gone.id) && m_db.exists(other);
        if (isOfBoth && !m_db.exists(relationship.id))
            m_operation.insert(relationship);
    }
}

void Separating::moveRecordsBack()
{
    std::map<QString, int> stayed;
    for (const RecordKind::Dependent &dependent : recordKind(tableName<Customer>()).dependents()) {
        const QString table = QLatin1StringView(dependent.table);
        const QString column = QLatin1StringView(dependent.column);
        if (table == tableName<CustomValue>())
            continue; // See separateCustomValues().
        for (const Change &change : m_changes) {
            const bool wasMoved = change.table == table && change.wasThereBefore && change.wasThereAfter
                && change.before.value(column).toInteger() == m_gone.id.value;
            if (wasMoved && !recordKind(table).redirect(m_operation, change.first, column, m_survivor.id.value, m_gone.id.value))
                ++stayed[table];
        }
    }
    for (const auto &[table, count] : stayed)
        m_remarks.append(QCoreApplication::translate("separateCustomer", "%1: %n record(s) that came with it have been deleted or given to somebody else since.",
                                                     "%1 is the kind of record", count)
                             .arg(recordKind(table).label()));
}

void Separating::restoreDecisions()
{
    std::vector<NotDuplicate> removed;
    std::vector<NotDuplicate> added;
    for (const Change &change : m_changes) {
        if (change.table != tableName<NotDuplicate>())
            continue;
        if (wasRemoved(change))
            removed.push_back(recordOf<NotDuplicate>(change.before));
        else
            added.push_back(recordOf<NotDuplicate>(change.after));
    }
    std::erase_if(removed, [&](const NotDuplicate &decision) {
        return std::any_of(added.begin(), added.end(), [&](const NotDuplicate &each) { return each.id == decision.id; });
    });
    const auto otherOf = [](const NotDuplicate &decision, CustomerId one) {
        return decision.customer == one ? decision.other : decision.other == one ? decision.customer : CustomerId();
    };
    std::vector<CustomerId> stillMerged;
    for (const CustomerMerge &other : otherMerges())
        stillMerged.push_back(CustomerId{other.goneId});
    for (NotDuplicate &decision : removed) {
        const CustomerId other = otherOf(decision, m_gone.id);
        if (!other || !m_db.exists(other))
            continue;
        const auto isNeeded = [&](const NotDuplicate &each) {
            return std::any_of(stillMerged.begin(), stillMerged.end(), [&](CustomerId gone) { return otherOf(each, gone) == other; });
        };
        for (const NotDuplicate &copy : added) {
            const auto stored = m_db.select<NotDuplicate>(u"WHERE id = ?"_s, copy.id.value);
            if (otherOf(copy, CustomerId{m_merge.keptId}) == other && !stored.empty() && std::none_of(removed.begin(), removed.end(), isNeeded))
                m_operation.remove(stored.front());
        }
        m_operation.insert(decision);
    }
}

/** The survivor as it was just before the merge: what it is now, with everything that happened since taken back. */
Customer Separating::survivorBefore() const
{
    QJsonObject image = imageOf(m_survivor);
    Rows rows = m_db.run(u"SELECT before FROM change WHERE table_name = ? AND record_id = ? AND id >= ? AND before IS NOT NULL ORDER BY id DESC"_s,
                         tableName<Customer>(), m_merge.keptId, m_changes.front().id);
    while (rows.next()) {
        const QJsonObject before = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
        for (auto value = before.begin(); value != before.end(); ++value)
            image.insert(value.key(), value.value());
    }
    return recordOf<Customer>(image);
}

/** What else the same operation merged into the same customer and is still part of it, in the order it was done. */
std::vector<CustomerMerge> Separating::otherMerges() const
{
    return m_db.select<CustomerMerge>(u"WHERE operation_id = ? AND customer_id = ? AND id <> ? ORDER BY id"_s, m_merge.operation,
                                      m_merge.customer, m_merge.id);
}

void Separating::separateFields()
{
    const MergeChoices choices = choicesFromText(m_merge.choices);
    const Customer before = survivorBefore();
    std::vector<Customer> remaining;
    for (const CustomerMerge &other : otherMerges())
        remaining.push_back(removedCustomer(other.goneId));
    std::vector<Customer> present = remaining;
    const auto isLater = [this](const CustomerMerge &other) { return other.id > m_merge.id; };
    const auto others = otherMerges();
    present.insert(present.begin() + (std::find_if(others.begin(), others.end(), isLater) - others.begin()), m_gone);
    const Customer with = mergedCustomer(before, present, choices);
    const Customer without = mergedCustomer(before, remaining, choices);

    const QJsonObject now = imageOf(m_survivor);
    const QJsonObject expected = imageOf(with);
    const QJsonObject wanted = imageOf(without);
    QStringList back;
    for (const QString &column : mergeFields() + QStringList{u"created_at"_s, u"company_id"_s}) {
        if (expected.value(column) == wanted.value(column))
            continue;
        if (now.value(column) == expected.value(column))
            back.append(column);
        else
            m_remarks.append(QCoreApplication::translate("separateCustomer", "%1 of %2 was changed since and stays as it is.", "field, customer")
                                 .arg(fieldTitle(column), shortName(m_survivor.name)));
    }
    copyFields(m_survivor, without, back);
    separateDetails(m_survivor, with, without);
    if (m_survivor.tags == with.tags)
        m_survivor.tags = without.tags;
    else
        m_survivor.tags = tagsWithout(m_survivor.tags, tagsWithout(with.tags, without.tags));
    separateNote();
    m_operation.update(m_survivor);
}

void Separating::separateNote()
{
    if (const auto note = noteWithout(m_survivor.note, m_merge.addedNote))
        m_survivor.note = *note;
    else
        m_remarks.append(QCoreApplication::translate("separateCustomer", "The note of %1 was changed since and stays as it is, with what came from %2.")
                             .arg(shortName(m_survivor.name), shortName(m_gone.name)));
}

} // namespace

Separation separateCustomer(Operation &operation, CustomerMergeId id)
{
    Separation separation = Separating(operation, operation.db().find(id)).separate();
    settleBroughtBack(operation);
    separation.customer = operation.db().find(separation.customer.id);
    return separation;
}
