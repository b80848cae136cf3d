// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordlist.h"

#include "models/customers/customerfields.h"
#include "models/customers/customersmeant.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

SqlCondition customerCondition(Connection &db, const RecordQuery &query)
{
    const SqlCondition search = customersMeant(db, query.search);
    return {search.sql.isEmpty() ? QString() : u" WHERE "_s + search.sql, search.values};
}

SqlCondition customerOrder(Connection &db, const RecordQuery &query)
{
    const FieldCatalogue fields = customerFields(db);
    return sqlOrder(parsedQuery(query.search, fields).sort, fields);
}

SqlCondition belongingCondition(Connection &db, const RecordQuery &query)
{
    const SqlCondition search = customersMeant(db, query.search);
    SqlCondition condition{.values = search.values};
    QStringList parts;
    if (!search.sql.isEmpty())
        parts.append(u"customer_id IN (SELECT customer.id FROM customer WHERE "_s + search.sql + u')');
    if (query.customer) {
        parts.append(u"customer_id = ?"_s);
        condition.values.emplace_back(query.customer);
    }
    if (!query.further.sql.isEmpty()) {
        parts.append(query.further.sql);
        condition.values.insert(condition.values.end(), query.further.values.begin(), query.further.values.end());
    }
    if (!parts.isEmpty())
        condition.sql = u" WHERE "_s + parts.join(u" AND "_s);
    return condition;
}

SqlCondition nameCondition(const RecordQuery &query)
{
    QString wanted = folded(storable(query.search).simplified());
    if (wanted.isEmpty())
        return {};
    wanted.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return {u" WHERE folded_name LIKE ? ESCAPE '!'"_s, {SqlValue(u'%' + wanted + u'%')}};
}

void finishCondition(SqlCondition &condition, const Dialect &dialect, const RecordQuery &query, const SqlCondition &order,
                     const QString &sortExpression, const QStringList &fields)
{
    if (sortExpression.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("RecordQuery", "There is no field “%1” to sort by. There are: %2.")
                          .arg(query.sortField, fields.join(u", "_s)));
    const QString direction = query.order == Qt::DescendingOrder ? u" DESC"_s : u" ASC"_s;
    condition.sql += u" ORDER BY "_s + (order.sql.isEmpty() ? QString() : order.sql + u", "_s) + dialect.expand(sortExpression)
        + direction + u" NULLS LAST, id"_s + direction;
    condition.values.insert(condition.values.end(), order.values.begin(), order.values.end());
    if (query.limit) {
        condition.sql += u" LIMIT ?"_s;
        condition.values.emplace_back(*query.limit);
    }
}
