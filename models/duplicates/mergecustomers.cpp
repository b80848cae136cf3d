// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergecustomers.h"

#include "models/customers/savecustomer.h"
#include "models/customfields/customvalue.h"
#include "models/duplicates/mergecustomvalues.h"
#include "models/duplicates/mergeparticipants.h"
#include "models/duplicates/notduplicate.h"
#include "models/history/recordkind.h"
#include "models/lifecycle/phase.h"
#include "models/relationships/relationship.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharactersOfName = 100;

QString shortName(const Customer &customer)
{
    return isolated(customer.name.left(MostCharactersOfName));
}

Customer seen(Connection &db, CustomerId id, const MergeRequest &request)
{
    Customer customer = db.find(id);
    if (request.seen.contains(id) && request.seen.value(id) != customer.version)
        throw Failure(Error::Kind::Conflict,
                      QCoreApplication::translate("mergeCustomers", "Not merged: somebody changed %1 meanwhile. Look at both again.")
                          .arg(shortName(customer)));
    return customer;
}

std::vector<Customer> customersToMerge(Connection &db, const MergeRequest &request)
{
    std::vector<Customer> gone;
    for (const CustomerId id : request.gone) {
        const auto isSame = [id](const Customer &each) { return each.id == id; };
        if (id != request.keep && std::none_of(gone.begin(), gone.end(), isSame))
            gone.push_back(seen(db, id, request));
    }
    if (gone.empty())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("mergeCustomers", "Choose at least two different customers to merge."));
    return gone;
}

/** Decisions about the one that goes hold for the one that stays. */
void moveDecisions(Operation &operation, CustomerId gone, CustomerId keep)
{
    const auto decisions
        = operation.db().select<NotDuplicate>(u"WHERE customer_id = ? OR other_id = ? ORDER BY id"_s, gone.value, gone.value);
    for (const NotDuplicate &decision : decisions) {
        operation.remove(decision);
        markNotDuplicate(operation, keep, {decision.customer == gone ? decision.other : decision.customer});
    }
}

/** Whoever becomes one customer is not related to himself or herself. */
void removeRelationshipsAmong(Operation &operation, CustomerId gone, CustomerId keep)
{
    const auto among = operation.db().select<Relationship>(
        u"WHERE (customer_id = ? AND other_id = ?) OR (customer_id = ? AND other_id = ?) ORDER BY id"_s, gone, keep, keep, gone);
    for (const Relationship &relationship : among)
        operation.remove(relationship);
}

void moveRecords(Operation &operation, CustomerId gone, CustomerId keep)
{
    const QStringList apart{tableName<PhaseVisit>(), tableName<NotDuplicate>(), tableName<CustomValue>()};
    removeRelationshipsAmong(operation, gone, keep);
    removeParticipantsAmong(operation, gone, keep);
    for (const RecordKind::Dependent &dependent : recordKind(tableName<Customer>()).dependents()) {
        const QString table = QLatin1StringView(dependent.table);
        if (!apart.contains(table))
            recordKind(table).redirectAll(operation, QLatin1StringView(dependent.column), gone.value, keep.value);
    }
    for (const PhaseVisit &visit : operation.db().select<PhaseVisit>(u"WHERE customer_id = ? ORDER BY id"_s, gone))
        operation.remove(visit);
    moveDecisions(operation, gone, keep);
}

} // namespace

Customer mergeCustomers(Operation &operation, const MergeRequest &request)
{
    Connection &db = operation.db();
    const Customer keep = seen(db, request.keep, request);
    const std::vector<Customer> gone = customersToMerge(db, request);
    Customer merged = mergedCustomer(keep, gone, request.choices);
    QStringList names;
    std::vector<CustomerMerge> merges;
    for (const Customer &each : gone) {
        QStringList lines{addedNote(keep, each, merged, request.choices)};
        lines += mergeCustomValues(operation, request, each.id);
        lines.removeAll(QString());
        const QString added = lines.join(u'\n');
        merged.note = noteWith(merged.note, added);
        names.append(shortName(each));
        merges.push_back({.customer = keep.id,
                          .goneId = each.id.value,
                          .goneName = each.name,
                          .keptId = keep.id.value,
                          .operation = operation.id(),
                          .at = operation.now(),
                          .mergedBy = operation.origin().actor,
                          .choices = choicesText(request.choices),
                          .addedNote = added});
        moveRecords(operation, each.id, keep.id);
        operation.remove(db.find(each.id)); // One that goes may be the company of another one.
    }
    merged = tidied(merged);
    merged.version = db.find(keep.id).version;
    operation.update(merged);
    for (CustomerMerge &merge : merges)
        operation.insert(merge);
    operation.setLabel(QCoreApplication::translate("mergeCustomers", "Merge %1 into %2").arg(names.join(u", "_s), shortName(merged)));
    return merged;
}
