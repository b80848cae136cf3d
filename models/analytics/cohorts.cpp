// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/cohorts.h"

#include <algorithm>

CohortBuilder::CohortBuilder(QDate asOf) : m_asOf(dayNumber(asOf))
{
}

std::vector<Cohort> cohortsUpTo(const CohortCounts &counts, QDate asOf)
{
    std::vector<Cohort> cohorts;
    cohorts.reserve(counts.size());
    for (const auto &[month, counted] : counts) {
        Cohort cohort{month, counted, cohorts.empty()};
        cohort.cells.resize(size_t(monthNumber(asOf) - month + 1));
        for (size_t k = 0; k < cohort.cells.size(); ++k)
            cohort.cells[k].complete = isMonthOver(month + int(k), asOf);
        cohorts.push_back(std::move(cohort));
    }
    return cohorts;
}

std::vector<PooledCell> pooledCohorts(const std::vector<Cohort> &cohorts, CohortMeasure measure)
{
    const auto counted = [measure](const CohortCell &cell) {
        return measure == CohortMeasure::Customers ? cell.customers : cell.revenue;
    };
    size_t longest = 0;
    for (const Cohort &cohort : cohorts)
        longest = std::max(longest, cohort.cells.size());
    std::vector<PooledCell> pooled;
    for (size_t k = 0; k < longest; ++k) {
        PooledCell sum{int(k)};
        bool anyComplete = false;
        for (const Cohort &cohort : cohorts) {
            if (k >= cohort.cells.size() || !cohort.cells[k].complete)
                continue;
            anyComplete = true;
            sum.retained += counted(cohort.cells[k]);
            sum.size += counted(cohort.cells.front());
        }
        if (!anyComplete)
            break;
        pooled.push_back(sum);
    }
    return pooled;
}
