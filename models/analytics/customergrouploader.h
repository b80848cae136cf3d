// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "models/database/connection.h"

/** Which groups each customer belongs to: one of an owner or a source, any number of segments. */
class CustomerGroups
{
public:
    /** Groups all customers by \a by. Of owners and sources the most frequent have a group each, the others share one. */
    CustomerGroups(Connection &db, GroupBy by);

    /** Empty: of those who have none. */
    const QStringList &names() const { return m_names; }

    /** Calls \a take with the index of each group of \a customer: of one at least. */
    template<typename Take>
    void forEachOf(qint64 customer, Take take) const
    {
        if (m_by != GroupBy::Segment) {
            take(customer >= 0 && size_t(customer) < m_groupOf.size() ? size_t(m_groupOf[size_t(customer)]) : 0);
            return;
        }
        bool isInSome = false;
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (m_segments[i].contains(customer)) {
                take(i + 1);
                isInSome = true;
            }
        }
        if (!isInSome)
            take(0);
    }

    bool isIn(qint64 customer, size_t group) const
    {
        bool is = false;
        forEachOf(customer, [&](size_t each) { is |= each == group; });
        return is;
    }

private:
    void readColumn(Connection &db);
    void readSegments(Connection &db);

    GroupBy m_by;
    QStringList m_names{QString()};
    std::vector<quint16> m_groupOf; // By customer.
    std::vector<IdSet> m_segments;
};

/** \a options with the customers of their query, if they have one, in its place. Throws QueryFailure if it is mistyped. */
ReportOptions withCustomers(Connection &db, ReportOptions options);
