// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customersmeant.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"

SqlCondition customersMeant(Connection &db, const QString &typed)
{
    const FieldCatalogue fields = customerFields(db);
    return sqlCondition(parsedQuery(typed, fields).condition, fields, db.dialect(), QDate::currentDate());
}
