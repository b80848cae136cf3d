// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractgrouploader.h"

#include "models/analytics/report.h"
#include "models/customers/customercell.h"
#include "models/customers/customerfields.h"
#include "models/customers/customerquery.h"
#include "models/customers/customerrow.h"
#include "models/segments/segment.h"
#include "models/segments/segmentmentions.h"

using namespace Qt::StringLiterals;

namespace {

const QString SegmentPrefix = SegmentField + u':';

std::optional<Segment> segmentNamed(Connection &db, const QString &name)
{
    const auto found = db.select<Segment>(u"WHERE folded_name = ?"_s, segmentKey({.name = name}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

ContractGroups::ContractGroups(Connection &db, const QString &field)
{
    if (field.isEmpty())
        return;
    if (field == u"product") {
        m_by = By::Product;
        readProducts(db);
    } else if (field == u"period") {
        m_by = By::Period;
        m_names = allNames<ContractPeriod>();
    } else if (field == SegmentField) {
        m_segments.emplace(db, GroupBy::Segment);
    } else {
        m_by = By::Customer;
        readCustomers(db, field);
    }
}

void ContractGroups::readProducts(Connection &db)
{
    Rows rows = db.run(u"SELECT id, name FROM product WHERE id IN (SELECT product_id FROM contract) ORDER BY folded_name"_s);
    while (rows.next()) {
        m_groupOf.emplace(rows.integer(0), size_t(m_names.size()));
        m_names.append(rows.text(1));
    }
}

void ContractGroups::readCustomers(Connection &db, const QString &name)
{
    const FieldCatalogue fields = customerFields(db);
    const bool isSegment = name.startsWith(SegmentPrefix);
    const QueryField *field = isSegment ? nullptr : fields.field(name);
    if (!field || !FieldCatalogue::canSortBy(*field)) {
        const auto segment = segmentNamed(db, isSegment ? name.mid(SegmentPrefix.size()) : name);
        if (!segment)
            throw Failure(Error::Kind::Invalid,
                          Report::tr("Contracts cannot be grouped by “%1”, only by product, period, segment, the name of a segment, or a field of customers "
                                     "such as source.")
                              .arg(name));
        return readSegment(db, *segment);
    }
    const std::vector<qint64> ids = groupedCustomerIds(db, {.query = {.group = field->name}});
    std::vector<qint64> heads;
    std::ranges::copy_if(ids, std::back_inserter(heads), [](qint64 id) { return id < 0; });
    std::unordered_map<qint64, QString> texts; // By the head of the group.
    for (const CustomerRow &row : customerRows(db, heads, {}, field->name)) {
        if (row.isHead())
            texts.emplace(row.id.value, cellText(row.group, *field, fields.currency));
    }
    size_t group = 0;
    for (const qint64 id : ids) {
        if (id > 0) {
            m_groupOf.emplace(id, group);
            continue;
        }
        const QString &text = texts[id];
        group = text.isEmpty() ? 0 : size_t(m_names.size());
        if (!text.isEmpty())
            m_names.append(text);
    }
}

void ContractGroups::readSegment(Connection &db, const Segment &segment)
{
    m_names = {Report::tr("All others"), segment.name};
    for (const qint64 id : customerIds(db, {.query = {.condition = Condition::test(SegmentField, Comparison::Equals, {{segment.name}})}}))
        m_groupOf.emplace(id, 1);
}

size_t ContractGroups::groupOf(const ContractSpan &contract) const
{
    if (m_by == By::Nothing)
        return 0;
    if (m_by == By::Period)
        return size_t(contract.period);
    const auto found = m_groupOf.find(m_by == By::Product ? contract.product : contract.customer);
    return found == m_groupOf.end() ? 0 : found->second;
}
