// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/derivedcolumns.h"

#include "models/customers/customer.h"
#include "models/database/transaction.h"
#include "models/history/settlesummaries.h"
#include "models/products/product.h"
#include "models/rules/rule.h"
#include "models/rules/shippedrules.h"

using namespace Qt::StringLiterals;

namespace {

template<typename Record>
void deriveIfNoted(Connection &db, const QStringList &tables)
{
    if (tables.contains(tableName<Record>()))
        deriveColumnsOf<Record>(db);
}

} // namespace

void deriveColumns(Connection &db)
{
    QStringList tables;
    {
        Rows rows = db.run(u"SELECT table_name FROM to_derive"_s);
        while (rows.next())
            tables.append(rows.text(0));
    }
    if (tables.isEmpty())
        return;
    Transaction transaction(db);
    deriveIfNoted<Customer>(db, tables);
    deriveIfNoted<Product>(db, tables);
    if (tables.contains(tableName<Rule>()))
        addShippedRules(db);
    settleSummaries(db);
    db.run(u"DELETE FROM to_derive"_s);
    transaction.commit();
}
