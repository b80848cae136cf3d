// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** For which of the reasons of \a entry somebody whose owners \a meant says has to care: those of the task are its owner's. */
ReasonSet reasonsFor(const WorklistEntry &entry, const std::vector<bool> &meant)
{
    ReasonSet reasons = entry.reasons;
    const bool isMyCustomer = meant[entry.owner];
    const bool isMyTask = entry.taskOwner == Worklist::SeveralOwners || meant[entry.taskOwner];
    if (!isMyTask)
        reasons.remove(WorklistReason::Task);
    if (!isMyCustomer)
        reasons = isMyTask && reasons.contains(WorklistReason::Task) ? ReasonSet(WorklistReason::Task) : ReasonSet();
    return reasons;
}

} // namespace

WorklistId lineOf(CustomerId customer)
{
    return {customer.value * 2};
}

WorklistId lineOf(TaskId task)
{
    return {task.value * 2 + 1};
}

CustomerId customerOf(WorklistId line)
{
    return {line.value % 2 == 0 ? line.value / 2 : 0};
}

TaskId taskOf(WorklistId line)
{
    return {line.value % 2 == 1 ? line.value / 2 : 0};
}

bool standsBefore(const WorklistEntry &first, const WorklistEntry &second)
{
    if (first.band != second.band)
        return first.band < second.band;
    if (first.band != WorklistBand::Timed && first.stake != second.stake)
        return first.stake > second.stake;
    if (first.moment != second.moment)
        return first.moment < second.moment;
    return first.id < second.id;
}

quint16 Worklist::owner(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint16(std::min<qsizetype>(m_owners.size(), SeveralOwners - 1));
    if (number == m_owners.size())
        m_owners.append(name);
    m_numbers.insert(name, number);
    return number;
}

QStringList Worklist::owners() const
{
    QStringList owners = m_owners;
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

void Worklist::sort()
{
    std::ranges::sort(m_entries, standsBefore);
}

void Worklist::keepFirst(const WorklistFilter &filter, size_t count)
{
    const std::vector<bool> owners = meant(filter);
    std::erase_if(m_entries, [&](const WorklistEntry &entry) {
        const ReasonSet reasons = reasonsFor(entry, owners);
        return reasons.isEmpty() || (filter.reason && !reasons.contains(*filter.reason));
    });
    sort();
    if (m_entries.size() > count)
        m_entries.resize(count);
}

bool Worklist::meansAll(const WorklistFilter &filter) const
{
    return filter.whose == WorklistFilter::Whose::Everybody || (filter.whose == WorklistFilter::Whose::Mine && !m_numbers.contains(filter.owner));
}

std::vector<bool> Worklist::meant(const WorklistFilter &filter) const
{
    std::vector<bool> meant(size_t(m_owners.size()), meansAll(filter));
    for (qsizetype i = 0; i < m_owners.size(); ++i) {
        if (m_owners.at(i) == filter.owner || (filter.whose == WorklistFilter::Whose::Mine && m_owners.at(i).isEmpty()))
            meant[size_t(i)] = true;
    }
    return meant;
}

std::vector<qint64> Worklist::ids(const WorklistFilter &filter) const
{
    const std::vector<bool> owners = meant(filter);
    std::vector<qint64> ids;
    for (const WorklistEntry &entry : m_entries) {
        const ReasonSet reasons = reasonsFor(entry, owners);
        if (!reasons.isEmpty() && (!filter.reason || reasons.contains(*filter.reason)))
            ids.push_back(entry.id);
    }
    return ids;
}

WorklistCounts Worklist::counts(const WorklistFilter &filter) const
{
    const std::vector<bool> owners = meant(filter);
    WorklistCounts counts;
    for (const WorklistEntry &entry : m_entries) {
        const ReasonSet reasons = reasonsFor(entry, owners);
        counts.lines += reasons.isEmpty() ? 0 : 1;
        for (size_t i = 0; i < WorklistReasons; ++i)
            counts.reasons[i] += reasons.contains(WorklistReason(i)) ? 1 : 0;
    }
    return counts;
}
