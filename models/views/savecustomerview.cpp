// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/savecustomerview.h"

#include "models/base/text.h"
#include "models/customers/customerfields.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/querysql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;


void refuseIfTaken(Connection &db, const CustomerView &view)
{
    if (!db.select<CustomerView>(u"WHERE folded_name = ? AND id <> ?"_s, customerViewKey(view), view.id.value).empty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("CustomerView", "There is a view “%1” already. Choose another name.")
                          .arg(isolated(view.name)));
}

} // namespace

CustomerView saveCustomerView(Operation &operation, CustomerView view)
{
    view.name = singleLine(view.name).left(LongestName);
    if (view.name.isEmpty())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("CustomerView", "A view needs a name."));
    refuseIfTaken(operation.db(), view);
    const Query query = queryFromJson(view.query.toUtf8());
    const FieldCatalogue fields = customerFields(operation.db());
    (void)sqlCondition(query.condition, fields, operation.db().dialect(), QDate::currentDate());
    (void)sqlOrder(query.sort, fields);
    view.id ? operation.update(view) : operation.insert(view);
    return view;
}

void deleteCustomerView(Operation &operation, CustomerViewId id)
{
    operation.remove(operation.db().find(id));
}

std::vector<CustomerView> customerViews(Connection &db)
{
    return db.select<CustomerView>(u"ORDER BY folded_name, id"_s);
}

CustomerView customerViewNamed(Connection &db, const QString &name)
{
    const auto found = db.select<CustomerView>(u"WHERE folded_name = ?"_s, customerViewKey({.name = singleLine(name)}));
    if (found.empty())
        throw Failure(Error::Kind::NotFound,
                      QCoreApplication::translate("CustomerView", "There is no view “%1”.").arg(isolated(name)));
    return found.front();
}
