// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasemodelloader.h"
#include "models/lifecycle/phase.h"
#include "models/today/worklistflags.h"

/** After contact a customer who is later than usual is left in peace for his or her usual gap, and so many days at least. */
inline constexpr int LeastRestDays = 7;

/** What of a customer's row decides whether and how much he or she matters today: all of it in the index customer_by_value. */
struct WorklistCustomer
{
    qint64 id = 0;
    qint64 revenue = 0;
    quint16 owner = 0;
    qint64 phase = 0;
    QDate firstPurchase;
    QDate lastPurchase;
    qint64 purchaseDays = 0;
    std::optional<double> usualGap;
    qint64 quietSince = 0;
    std::optional<qint64> lastTaskDay;
};

/** What is at stake with a customer, and how that is known. */
struct Stake
{
    double value = 0.0;           // Minor units that the customer brought in a year, since the first purchase and at least a year ago.
    std::optional<double> chance; // That this is lost, or, of the lapsed, that it comes back; nothing: cannot be told.
    std::optional<double> chanceToBuy; // Within ValueDays.

    /** Value times chance; the value alone where the chance cannot be told. */
    double amount() const { return value * chance.value_or(1.0); }
};

/** Value and chance are those of a year. */
inline constexpr int ValueDays = 365;

/**
 * Says who waits today, and in which order.
 *
 * Later than usual: silent for more than three times the usual gap, in no phase of the roles lapsed and lost, and without contact for as
 * long as the gap, at least a week. Stalled: see stalled.h. The order: see WorklistBand; within the last two by Stake::amount().
 */
class WorklistBuilder
{
public:
    /** \a fit: nothing, if the chances cannot be told. */
    WorklistBuilder(Connection &db, QDate today, std::optional<PurchaseFit> fit);

    /** Everything that waits: one reading of an index of all customers. */
    Worklist all();
    /** The first \a count lines that \a filter lets through, without a look at those who matter less. */
    std::vector<qint64> first(const WorklistFilter &filter, size_t count);
    /** Brings \a list up to date after something of \a customers changed, or a task that is about nobody. */
    void update(Worklist &list, const std::vector<qint64> &customers);

    /** The entries of \a customers among \a list, in any order; none for those for whom nothing waits. */
    std::vector<WorklistEntry> entriesOf(Worklist &list, const WorklistFlags &flags, const std::vector<qint64> &customers);

    /** What waits of \a customer, given what is known otherwise. */
    ReasonSet reasonsOf(const WorklistCustomer &customer, const CustomerFlags *flags, const Snooze *snooze) const;
    WorklistBand bandOf(ReasonSet reasons, const CustomerFlags *flags) const;
    Stake stakeOf(const WorklistCustomer &customer) const;
    std::vector<WorklistCustomer> customersWith(const std::vector<qint64> &ids, Worklist &list);

private:
    class CustomerRows;

    std::optional<WorklistEntry> entryOf(const WorklistCustomer &customer, const WorklistFlags &flags) const;
    void addLooseTasks(Worklist &list, const WorklistFlags &flags) const;
    WorklistFilter resolved(const WorklistFilter &filter);

    Connection &m_db;
    const QDate m_today;
    const qint64 m_startOfToday;
    std::optional<PurchaseFit> m_fit;
    QHash<qint64, Phase> m_phases;
};
