// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"
#include "models/base/names.h"

#include <map>
#include <vector>

/** What is counted in a cohort's cells: who bought in the month, who bought in it or later, or what was spent in it. */
enum class CohortMeasure { Customers, Rolling, Revenue };
template<>
inline constexpr auto namesOf<CohortMeasure> = std::to_array<const char *>({"customers", "rolling", "revenue"});

/** What the customers of one cohort did in one calendar month. */
struct CohortCell
{
    qint64 customers = 0; // Different customers who bought in the month;
    qint64 last = 0;      // who of them have bought nothing after it;
    qint64 rolling = 0;   // who bought in the month or a later one: see cohortsUpTo().
    qint64 revenue = 0;   // Minor units; returns are left out.
    bool complete = false;

    qint64 measured(CohortMeasure measure) const;
    bool operator==(const CohortCell &) const = default;
};

/** The customers who first bought in the same calendar month. cells[k] is the k-th month after it. */
struct Cohort
{
    int month = 0;                 // See monthNumber().
    std::vector<CohortCell> cells; // Up to the month of the as-of day; nothing after it.
    bool firstOfData = false;      // Not a real cohort: who bought before the data begin looks new here.

    qint64 size() const { return cells.empty() ? 0 : cells.front().customers; }
    bool operator==(const Cohort &) const = default;
};

/** The average over all cohorts that had the time: retained of size, k months after the first purchase. */
struct PooledCell
{
    int months = 0;
    qint64 retained = 0;
    qint64 size = 0;

    double share() const { return size > 0 ? double(retained) / double(size) : 0.0; }
    bool operator==(const PooledCell &) const = default;
};

/** By the month of the first purchase, the cells of those who began in it; no cells after the last with a purchase. */
using CohortCounts = std::map<int, std::vector<CohortCell>>;

/**
 * The cohorts in order of time, with cells up to the month of \a asOf, after which nothing was counted. Adds up the rolling counts, which
 * are the higher, the more months have followed: in the latest, who pauses is missing until they buy again.
 */
std::vector<Cohort> cohortsUpTo(const CohortCounts &counts, QDate asOf);

/**
 * Counts cohorts: a customer belongs to the calendar month of the first purchase in the data and is active k months
 * later if they bought in that month, k being the difference of calendar months. Months nobody began in have no cohort.
 *
 * Holds one number per cohort and month, however many purchases it is fed.
 */
class CohortBuilder
{
public:
    /** Looks at nothing after \a asOf. */
    explicit CohortBuilder(QDate asOf);
    Q_DISABLE_COPY_MOVE(CohortBuilder)

    /** Takes purchases ordered by \a customer, then \a day (day number). A negative \a amount is a return: passed over. */
    void add(qint64 customer, qint64 day, qint64 amount)
    {
        if (amount < 0 || day > m_asOf)
            return;
        const int month = monthOfDay(day);
        if (customer != m_customer || !m_cohort) {
            m_customer = customer;
            m_cohort = &m_cohorts[month];
            m_cohortMonth = month;
            m_lastMonth = month - 1;
        }
        const auto cell = size_t(month - m_cohortMonth);
        Q_ASSERT(month >= m_lastMonth);
        if (cell >= m_cohort->size())
            m_cohort->resize(cell + 1);
        if (month != m_lastMonth) {
            if (m_lastMonth >= m_cohortMonth)
                --(*m_cohort)[size_t(m_lastMonth - m_cohortMonth)].last;
            ++(*m_cohort)[cell].customers;
            ++(*m_cohort)[cell].last;
        }
        m_lastMonth = month;
        (*m_cohort)[cell].revenue += amount;
    }

    const CohortCounts &counts() const { return m_cohorts; }
    std::vector<Cohort> cohorts() const { return cohortsUpTo(m_cohorts, dateOfDay(m_asOf)); }

private:
    qint64 m_asOf;
    CohortCounts m_cohorts;
    std::vector<CohortCell> *m_cohort = nullptr;
    qint64 m_customer = 0;
    int m_cohortMonth = 0;
    int m_lastMonth = 0;
};

/**
 * The k-averages of \a cohorts over complete cells: of customers, those counted of those who began; of revenue, that of
 * the k-th month of that of the month of the first purchase. Ends before the first k that no cohort completed.
 */
std::vector<PooledCell> pooledCohorts(const std::vector<Cohort> &cohorts, CohortMeasure measure);
