// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractloader.h"
#include "models/analytics/customergrouploader.h"

#include <optional>
#include <unordered_map>

struct Segment;

/** Into which groups each contract falls: by its product, its period, or a field or the segments of its customer. */
class ContractGroups
{
public:
    /**
     * Without a field all are one group. "segment" makes a group of each segment; the name of one, or "segment:" and its name,
     * tells those in it from all others. Throws Invalid if contracts cannot be grouped by \a field.
     */
    ContractGroups(Connection &db, const QString &field);

    const QStringList &names() const { return m_segments ? m_segments->names() : m_names; }
    /** Whether a contract may be in several groups. */
    bool overlap() const { return m_segments.has_value(); }

    /** Calls \a take with the index of each group of \a contract: of one at least. */
    template<typename Take>
    void forEachOf(const ContractSpan &contract, Take take) const
    {
        if (m_segments)
            m_segments->forEachOf(contract.customer, take);
        else
            take(groupOf(contract));
    }

private:
    enum class By { Nothing, Product, Period, Customer };

    size_t groupOf(const ContractSpan &contract) const;

    void readProducts(Connection &db);
    void readCustomers(Connection &db, const QString &field);
    void readSegment(Connection &db, const Segment &segment);

    By m_by = By::Nothing;
    QStringList m_names{QString()};
    std::optional<CustomerGroups> m_segments;
    std::unordered_map<qint64, size_t> m_groupOf; // By product or customer; who is not in it is in the first.
};
