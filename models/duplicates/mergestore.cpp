// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergestore.h"

#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalue.h"
#include "models/customfields/customvalues.h"
#include "models/duplicates/notduplicate.h"
#include "models/history/recordkind.h"
#include "models/lifecycle/phase.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString countText(const RecordCount &count)
{
    if (count.table == u"purchase")
        return QCoreApplication::translate("MergeStore", "%n purchase(s)", nullptr, count.count);
    if (count.table == u"activity")
        return QCoreApplication::translate("MergeStore", "%n activity(s)", nullptr, count.count);
    if (count.table == u"task")
        return QCoreApplication::translate("MergeStore", "%n task(s)", nullptr, count.count);
    if (count.table == u"feedback")
        return QCoreApplication::translate("MergeStore", "%n feedback(s)", nullptr, count.count);
    if (count.table == u"customer_merge")
        return QCoreApplication::translate("MergeStore", "%n earlier merge(s)", nullptr, count.count);
    return QCoreApplication::translate("MergeStore", "%1: %n", "kind of record, how many", count.count).arg(recordKind(count.table).label());
}

} // namespace

QString recordCountsText(const std::vector<RecordCount> &counts)
{
    QStringList texts;
    for (const RecordCount &count : counts)
        texts.append(countText(count));
    return texts.join(u", "_s);
}

std::vector<MergeCandidate> MergeStore::candidates(const std::vector<CustomerId> &ids)
{
    std::vector<MergeCandidate> candidates;
    for (const CustomerId id : ids) {
        for (const Customer &customer : m_db.select<Customer>(u"WHERE id = ?"_s, id))
            candidates.push_back({customer, m_db.find(customer.phase).name, recordsOf(id), customFieldsOf(id)});
    }
    return candidates;
}

std::vector<RecordCount> MergeStore::recordsOf(CustomerId customer)
{
    const QStringList apart{tableName<PhaseVisit>(), tableName<NotDuplicate>(), tableName<CustomValue>()};
    std::vector<RecordCount> counts;
    for (const RecordKind::Dependent &dependent : recordKind(tableName<Customer>()).dependents()) {
        const QString table = QLatin1StringView(dependent.table);
        if (apart.contains(table) || dependent.withoutIt == RecordKind::WithoutIt::Follows)
            continue;
        Rows rows = m_db.run(u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(table, QLatin1StringView(dependent.column)), customer);
        if (rows.next() && rows.integer(0) > 0)
            counts.push_back({table, int(rows.integer(0))});
    }
    return counts;
}

std::vector<CustomFieldText> MergeStore::customFieldsOf(CustomerId customer)
{
    const FieldValues values = customValuesOf(m_db, customer.value);
    const QString currency = businessCurrency(m_db);
    std::vector<CustomFieldText> texts;
    for (const FieldDefinition &definition : fieldDefinitions(m_db)) {
        const auto value = values.find(definition.field.id);
        texts.push_back({definition.field.kind == CustomFieldKind::Choices ? QString() : queryNameOf(definition.field.id), definition.field.name,
                         value == values.end() ? QString() : shownText(definition, value->second, currency)});
    }
    return texts;
}

std::vector<CustomerMerge> MergeStore::mergesInto(CustomerId customer)
{
    return m_db.select<CustomerMerge>(u"WHERE customer_id = ? ORDER BY at DESC, id DESC"_s, customer);
}

CustomerMerge MergeStore::named(const QString &text)
{
    const QString wanted = singleLine(text);
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    std::vector<CustomerMerge> found;
    if (isNumber)
        found = m_db.select<CustomerMerge>(u"WHERE id = ?"_s, number);
    if (found.empty() && isNumber)
        found = m_db.select<CustomerMerge>(u"WHERE gone_id = ?"_s, number);
    if (found.empty())
        found = m_db.select<CustomerMerge>(u"WHERE gone_name = ? ORDER BY id"_s, wanted);
    if (found.empty())
        throw Failure(Error::Kind::NotFound, QCoreApplication::translate("MergeStore", "No customer “%1” has been merged. See: list merges").arg(isolated(wanted)));
    if (found.size() > 1)
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("MergeStore", "%n customers called “%1” have been merged. Name one by the merge's number; see: list merges",
                                                                        nullptr, int(found.size()))
                                                .arg(isolated(wanted)));
    return found.front();
}

std::vector<DuplicateSet> MergeStore::stillOpen(const std::vector<DuplicateSet> &sets)
{
    std::vector<qint64> ids;
    for (const DuplicateSet &set : sets) {
        for (const CustomerId customer : set.customers)
            ids.push_back(customer.value);
    }
    QSet<CustomerId> existing;
    Rows rows = m_db.run(u"SELECT id FROM customer WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(ids));
    while (rows.next())
        existing.insert(CustomerId{rows.integer(0)});
    const NotDuplicates decided(m_db);
    std::vector<DuplicateSet> open = sets;
    for (DuplicateSet &set : open) {
        std::erase_if(set.pairs, [&](const DuplicatePair &pair) {
            return !existing.contains(pair.a) || !existing.contains(pair.b) || decided.contains(pair.a, pair.b);
        });
        std::erase_if(set.customers, [&](CustomerId customer) {
            return std::none_of(set.pairs.begin(), set.pairs.end(),
                                [customer](const DuplicatePair &pair) { return pair.a == customer || pair.b == customer; });
        });
    }
    return open;
}
