// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractloader.h"

#include <unordered_map>

/** Into which group each contract falls: by its product, its period, or a field of its customer. */
class ContractGroups
{
public:
    /** Without a field all are one group. Throws Invalid if contracts cannot be grouped by \a field. */
    ContractGroups(Connection &db, const QString &field);

    const QStringList &names() const { return m_names; }
    size_t groupOf(const ContractSpan &contract) const;

private:
    enum class By { Nothing, Product, Period, Customer };

    void readProducts(Connection &db);
    void readCustomers(Connection &db, const QString &field);

    By m_by = By::Nothing;
    QStringList m_names{QString()};
    std::unordered_map<qint64, size_t> m_groupOf; // By product or customer; who is not in it is in the first.
};
