// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contractjson.h"

ContractJson::ContractJson(Connection &db)
    : m_json(db)
    , m_products(ContractStore(db).productNames())
{
}

QJsonObject ContractJson::named(QJsonObject object, const Contract &contract) const
{
    object.insert(QStringLiteral("product"), contract.product ? QJsonValue(m_products.value(contract.product)) : QJsonValue());
    return object;
}
