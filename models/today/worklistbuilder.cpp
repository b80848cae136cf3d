// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistbuilder.h"

#include "models/base/anniversary.h"
#include "models/customers/rhythm.h"
#include "models/database/integerrows.h"
#include "models/lifecycle/stalled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double MillisecondsPerDay = 86'400'000.0;
constexpr size_t FewPromised = 2'000; // So many are looked at one by one before the others are gone through.
constexpr qint64 FirstRows = 20'000;  // Where rows cannot be read one by one, so many at once; then all.
constexpr int RowsBetweenLooks = 512;

bool isPast(PhaseRole role)
{
    return role == PhaseRole::Lapsed || role == PhaseRole::Lost;
}

} // namespace

/** Reads customers from the index, those with the highest revenue first. */
class WorklistBuilder::CustomerRows
{
public:
    CustomerRows(Connection &db, Worklist &list, const QString &tail, std::vector<SqlValue> values)
        : m_rows(db, u"SELECT id, revenue, phase_id, first_purchase_day, last_purchase_day, purchase_days, cast(2 * usual_gap_days AS bigint), "
                     "quiet_since, last_task_day, owner FROM customer "_s + tail,
                 std::move(values))
        , m_list(list)
    {
    }

    bool next() { return m_rows.next(); }

    WorklistCustomer customer()
    {
        WorklistCustomer customer{.id = m_rows.at(0), .revenue = m_rows.at(1), .phase = m_rows.at(2)};
        customer.owner = ownerOf(m_rows.utf8(9).toByteArray());
        if (!m_rows.isNull(3))
            customer.firstPurchase = dateOfDay(m_rows.at(3));
        if (!m_rows.isNull(4))
            customer.lastPurchase = dateOfDay(m_rows.at(4));
        customer.purchaseDays = m_rows.at(5);
        if (!m_rows.isNull(6))
            customer.usualGap = double(m_rows.at(6)) / 2.0;
        customer.quietSince = m_rows.at(7);
        if (!m_rows.isNull(8))
            customer.lastTaskDay = m_rows.at(8);
        return customer;
    }

private:
    quint16 ownerOf(const QByteArray &name)
    {
        const auto known = m_owners.constFind(name);
        return known != m_owners.constEnd() ? *known : *m_owners.insert(name, m_list.owner(QString::fromUtf8(name)));
    }

    IntegerRows m_rows;
    Worklist &m_list;
    QHash<QByteArray, quint16> m_owners;
};

WorklistBuilder::WorklistBuilder(Connection &db, QDate today, std::optional<PurchaseFit> fit)
    : m_db(db)
    , m_today(today)
    , m_startOfToday(localInstant(today, QTime(0, 0)).toMSecsSinceEpoch())
    , m_fit(std::move(fit))
{
    for (const Phase &phase : db.select<Phase>({}))
        m_phases.insert(phase.id.value, phase);
}

ReasonSet WorklistBuilder::reasonsOf(const WorklistCustomer &customer, const CustomerFlags *flags, const Snooze *snooze) const
{
    ReasonSet reasons = flags ? flags->reasons : ReasonSet();
    const Phase &phase = m_phases.constFind(customer.phase).value();
    const auto quietLongerThan = [&](double days) { return double(customer.quietSince) + days * MillisecondsPerDay < double(m_startOfToday); };
    const qint64 lastPurchase = customer.lastPurchase.isValid() ? dayNumber(customer.lastPurchase) : 0;
    if (customer.usualGap && !isPast(phase.role) && double(lastPurchase) + GapsUntilLate * *customer.usualGap < double(dayNumber(m_today))
        && quietLongerThan(std::max(double(LeastRestDays), *customer.usualGap)))
        reasons.insert(WorklistReason::Late);
    const std::optional<double> allowed = quietDaysAllowed(phase, customer.usualGap);
    const bool saysTheSame = reasons.contains(WorklistReason::Late) && followsRhythm(phase.role);
    if (allowed && !saysTheSame && quietLongerThan(*allowed) && (!customer.lastTaskDay || *customer.lastTaskDay < dayNumber(m_today)))
        reasons.insert(WorklistReason::Stalled);
    if (!snooze || reasons.isEmpty())
        return reasons;
    if (snooze->until.isValid() && snooze->until > m_today)
        return reasons.contains(WorklistReason::Task) ? ReasonSet(WorklistReason::Task) : ReasonSet();
    const auto drop = [&](WorklistReason reason, qint64 cause) {
        if (snooze->dismissed.contains(reason, cause))
            reasons.remove(reason);
    };
    drop(WorklistReason::Late, lastPurchase);
    drop(WorklistReason::Stalled, customer.quietSince);
    if (flags) {
        drop(WorklistReason::Wish, flags->touchedAt);
        drop(WorklistReason::Birthday, flags->birthday.year());
    }
    return reasons;
}

Stake WorklistBuilder::stakeOf(const WorklistCustomer &customer) const
{
    Stake stake;
    if (!customer.firstPurchase.isValid() || customer.revenue <= 0)
        return stake;
    stake.value = double(customer.revenue) * ValueDays / double(std::max<qint64>(ValueDays, customer.firstPurchase.daysTo(m_today)));
    if (m_fit)
        stake.chanceToBuy = m_fit->chanceToBuy(customer.firstPurchase, customer.lastPurchase, customer.purchaseDays, ValueDays);
    if (stake.chanceToBuy)
        stake.chance = isPast(m_phases.constFind(customer.phase)->role) ? *stake.chanceToBuy : 1.0 - *stake.chanceToBuy;
    return stake;
}

std::optional<WorklistEntry> WorklistBuilder::entryOf(const WorklistCustomer &customer, const WorklistFlags &flags) const
{
    const CustomerFlags *its = flags.of(customer.id);
    const ReasonSet reasons = reasonsOf(customer, its, flags.snooze(customer.id));
    if (reasons.isEmpty())
        return {};
    const WorklistBand band = bandOf(reasons, its);
    return WorklistEntry{.id = lineOf(CustomerId{customer.id}).value,
                         .stake = stakeOf(customer).amount(),
                         .moment = band == WorklistBand::Timed ? *its->timedTask : customer.quietSince,
                         .owner = customer.owner,
                         .taskOwner = reasons.contains(WorklistReason::Task) ? its->taskOwner : customer.owner,
                         .reasons = reasons,
                         .band = band};
}

WorklistBand WorklistBuilder::bandOf(ReasonSet reasons, const CustomerFlags *flags) const
{
    if (reasons.contains(WorklistReason::Task) && flags->timedTask)
        return WorklistBand::Timed;
    const bool isPromised = reasons.contains(WorklistReason::Task) || reasons.contains(WorklistReason::Complaint)
        || reasons.contains(WorklistReason::Wish) || (reasons.contains(WorklistReason::Birthday) && flags->birthday == m_today);
    return isPromised ? WorklistBand::Promised : WorklistBand::AtStake;
}

void WorklistBuilder::addLooseTasks(Worklist &list, const WorklistFlags &flags) const
{
    for (const LooseTask &task : flags.looseTasks())
        list.entries().push_back({.id = lineOf(task.id).value,
                                  .moment = task.minute.value_or(task.day * qint64(MillisecondsPerDay)),
                                  .owner = task.owner,
                                  .taskOwner = task.owner,
                                  .reasons = WorklistReason::Task,
                                  .band = task.minute ? WorklistBand::Timed : WorklistBand::Promised});
}

Worklist WorklistBuilder::all()
{
    Worklist list;
    const WorklistFlags flags(m_db, m_today, list);
    addLooseTasks(list, flags);
    for (CustomerRows rows(m_db, list, u"ORDER BY revenue DESC, id"_s, {}); rows.next();) {
        if (const auto entry = entryOf(rows.customer(), flags))
            list.entries().push_back(*entry);
    }
    list.sort();
    return list;
}

std::vector<WorklistCustomer> WorklistBuilder::customersWith(const std::vector<qint64> &ids, Worklist &list)
{
    std::vector<WorklistCustomer> customers;
    for (CustomerRows rows(m_db, list, u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), {m_db.dialect().idList(ids)}); rows.next();)
        customers.push_back(rows.customer());
    return customers;
}

std::vector<WorklistEntry> WorklistBuilder::entriesOf(Worklist &list, const WorklistFlags &flags, const std::vector<qint64> &customers)
{
    std::vector<WorklistEntry> entries;
    for (const WorklistCustomer &customer : customersWith(customers, list)) {
        if (const auto entry = entryOf(customer, flags))
            entries.push_back(*entry);
    }
    return entries;
}

void WorklistBuilder::update(Worklist &list, const std::vector<qint64> &customers)
{
    const WorklistFlags flags(m_db, m_today, list, customers);
    IdSet changed;
    for (const qint64 customer : customers)
        changed.insert(customer);
    std::erase_if(list.entries(), [&](const WorklistEntry &entry) {
        return taskOf({entry.id}) || changed.contains(customerOf({entry.id}).value);
    });
    const auto kept = qsizetype(list.entries().size());
    addLooseTasks(list, flags);
    for (const WorklistEntry &entry : entriesOf(list, flags, customers))
        list.entries().push_back(entry);
    std::sort(list.entries().begin() + kept, list.entries().end(), standsBefore);
    std::inplace_merge(list.entries().begin(), list.entries().begin() + kept, list.entries().end(), standsBefore);
}

/** Who owns no customer looks after everybody: that can be told by Worklist only once all of them were read. */
WorklistFilter WorklistBuilder::resolved(const WorklistFilter &filter)
{
    if (filter.whose != WorklistFilter::Whose::Mine)
        return filter;
    const bool isOwner = m_db.run(u"SELECT 1 FROM customer WHERE owner = ? LIMIT 1"_s, filter.owner).next()
        || m_db.run(u"SELECT 1 FROM task WHERE done_at IS NULL AND due_day <= ? AND owner = ? LIMIT 1"_s, m_today, filter.owner).next();
    WorklistFilter resolved = filter;
    if (!isOwner)
        resolved.whose = WorklistFilter::Whose::Everybody;
    return resolved;
}

std::vector<qint64> WorklistBuilder::first(const WorklistFilter &filter, size_t count)
{
    const WorklistFilter meant = resolved(filter);
    Worklist list;
    (void)list.owner(meant.owner);
    const WorklistFlags flags(m_db, m_today, list);
    addLooseTasks(list, flags);
    std::vector<qint64> promised;
    for (const auto &[customer, its] : flags.all()) {
        if (bandOf(its.reasons, &its) != WorklistBand::AtStake)
            promised.push_back(customer);
    }
    IdSet done;
    const bool areFew = promised.size() <= FewPromised;
    if (areFew) {
        for (const qint64 customer : promised)
            done.insert(customer);
        const std::vector<WorklistEntry> entries = entriesOf(list, flags, promised);
        list.entries().insert(list.entries().end(), entries.begin(), entries.end());
    }
    // Nobody brings in more in a year than altogether, so who comes later in the index stands after this one.
    const auto isKnown = [&](qint64 revenue) {
        list.keepFirst(meant, count);
        const WorklistEntry best{.stake = double(revenue), .band = areFew ? WorklistBand::AtStake : WorklistBand::Promised};
        return list.entries().size() == count && standsBefore(list.entries().back(), best);
    };
    const auto readFirst = [&](const QString &limit, std::vector<SqlValue> values) {
        qint64 read = 0;
        for (CustomerRows rows(m_db, list, u"ORDER BY revenue DESC, id"_s + limit, std::move(values)); rows.next();) {
            const WorklistCustomer customer = rows.customer();
            if (!done.contains(customer.id)) {
                done.insert(customer.id);
                if (const auto entry = entryOf(customer, flags))
                    list.entries().push_back(*entry);
            }
            if (++read % RowsBetweenLooks == 0 && isKnown(customer.revenue))
                return true;
        }
        return false;
    };
    if (m_db.dialect().streamsRows() || !readFirst(u" LIMIT ?"_s, {FirstRows}))
        readFirst({}, {});
    list.keepFirst(meant, count);
    return list.ids(meant);
}
