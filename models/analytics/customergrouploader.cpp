// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/customergrouploader.h"

#include "models/customers/customerquery.h"
#include "models/database/integerrows.h"
#include "models/segments/segment.h"
#include "models/segments/segmentmentions.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostGroups = 40;

IdSet customersOf(Connection &db, const CustomerQuery &query)
{
    IdSet customers;
    for (const qint64 id : customerIds(db, query))
        customers.insert(id);
    return customers;
}

} // namespace

CustomerGroups::CustomerGroups(Connection &db, GroupBy by) : m_by(by)
{
    if (by == GroupBy::Segment)
        readSegments(db);
    else
        readColumn(db);
}

void CustomerGroups::readColumn(Connection &db)
{
    const QString column = m_by == GroupBy::Owner ? u"owner"_s : u"source"_s;
    const QString ranked = u"SELECT %1 AS name, row_number() OVER (ORDER BY count(*) DESC, %1) AS place FROM customer "
                           "WHERE %1 <> '' GROUP BY %1"_s.arg(column);
    Rows names = db.run(u"SELECT name FROM (%1) AS ranked WHERE place <= ? ORDER BY place"_s.arg(ranked), MostGroups);
    while (names.next())
        m_names.append(names.text(0));
    const auto others = quint16(m_names.size());
    bool areThereOthers = false;
    IntegerRows rows(db,
                     u"SELECT customer.id, ranked.place FROM (%1) AS ranked JOIN customer ON customer.%2 = ranked.name"_s.arg(ranked, column),
                     {});
    while (rows.next()) {
        const auto id = size_t(rows.at(0));
        if (id >= m_groupOf.size())
            m_groupOf.resize(std::max(id + 1, m_groupOf.size() * 2));
        const bool isOther = rows.at(1) > MostGroups;
        m_groupOf[id] = isOther ? others : quint16(rows.at(1));
        areThereOthers |= isOther;
    }
    if (areThereOthers)
        m_names.append(Report::tr("Others"));
}

void CustomerGroups::readSegments(Connection &db)
{
    for (const Segment &segment : db.select<Segment>(u"ORDER BY folded_name, id"_s)) {
        const Condition named = Condition::test(SegmentField, Comparison::Has, {{segment.name}});
        m_names.append(segment.name);
        m_segments.push_back(customersOf(db, {.query = {.condition = named}}));
    }
}

ReportOptions withCustomers(Connection &db, ReportOptions options)
{
    if (options.query.trimmed().isEmpty())
        return options;
    IdSet customers = customersOf(db, {.search = options.query});
    if (options.customers)
        customers.intersect(*options.customers);
    options.customers = std::move(customers);
    options.query.clear();
    return options;
}
