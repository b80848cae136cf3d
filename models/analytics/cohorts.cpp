// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/cohorts.h"

#include <algorithm>

CohortBuilder::CohortBuilder(QDate asOf) : m_asOf(dayNumber(asOf))
{
}

qint64 CohortCell::measured(CohortMeasure measure) const
{
    switch (measure) {
    case CohortMeasure::Customers:
        return customers;
    case CohortMeasure::Rolling:
        return rolling;
    case CohortMeasure::Revenue:
        return revenue;
    }
    Q_UNREACHABLE();
    return 0;
}

std::vector<Cohort> cohortsUpTo(const CohortCounts &counts, QDate asOf)
{
    std::vector<Cohort> cohorts;
    cohorts.reserve(counts.size());
    for (const auto &[month, counted] : counts) {
        Cohort cohort{month, counted, cohorts.empty()};
        cohort.cells.resize(size_t(monthNumber(asOf) - month + 1));
        qint64 rolling = 0;
        for (size_t k = cohort.cells.size(); k-- > 0;) {
            rolling += cohort.cells[k].last;
            cohort.cells[k].rolling = rolling;
            cohort.cells[k].complete = isMonthOver(month + int(k), asOf);
        }
        cohorts.push_back(std::move(cohort));
    }
    return cohorts;
}

std::vector<PooledCell> pooledCohorts(const std::vector<Cohort> &cohorts, CohortMeasure measure)
{
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
            sum.retained += cohort.cells[k].measured(measure);
            sum.size += cohort.cells.front().measured(measure);
        }
        if (!anyComplete)
            break;
        pooled.push_back(sum);
    }
    return pooled;
}
