// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recordjson.h"
#include "models/contracts/contractstore.h"

/** Writes contracts as JSON objects, with the names of their products. */
class ContractJson
{
public:
    explicit ContractJson(Connection &db);

    QJsonObject object(const Contract &contract) const { return named(m_json.object(contract), contract); }
    QJsonObject object(const Listed<Contract> &listed) const { return named(m_json.object(listed), listed.record); }

private:
    QJsonObject named(QJsonObject object, const Contract &contract) const;

    RecordJson m_json;
    QHash<ProductId, QString> m_products;
};
