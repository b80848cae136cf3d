// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/tasks/task.h"
#include "models/today/worklistreason.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

struct WorklistLine;
using WorklistId = Id<WorklistLine>;

/** The line of a customer, or of a task that is about no customer. */
WorklistId lineOf(CustomerId customer);
WorklistId lineOf(TaskId task);
/** The customer, or the task, that a line is about; null if it is the other. */
CustomerId customerOf(WorklistId line);
TaskId taskOf(WorklistId line);

/**
 * What comes first: what has its time, then what was promised or is expected of the business today, then who may be lost.
 *
 * Timed: a task at a time of today, or of a day before. Promised: other tasks that are due, open complaints, wishes to be in touch and
 * today's birthdays. AtStake: everybody else.
 */
enum class WorklistBand : quint8 { Timed, Promised, AtStake };

/** A line of the worklist as it is sorted, filtered and counted. */
struct WorklistEntry
{
    qint64 id = 0; // A WorklistId.
    double stake = 0.0; // Minor units a year: what the customer brings in times the chance that it is at stake.
    qint64 moment = 0; // Timed: when the task is due. Otherwise since when the customer is silent.
    quint16 owner = 0;     // See Worklist::owner().
    quint16 taskOwner = 0; // Of the task that is due.
    ReasonSet reasons;
    WorklistBand band = WorklistBand::AtStake;
};

/** Whether \a first stands before \a second: by band; then by time, or by what is at stake and then by who is silent the longest. */
bool standsBefore(const WorklistEntry &first, const WorklistEntry &second);

/** Whose lines, and for which reason. */
struct WorklistFilter
{
    enum class Whose { Everybody, Mine, Colleague };

    Whose whose = Whose::Everybody;
    QString owner; // Mine: my own name. Colleague: his or hers; empty: nobody's.
    std::optional<WorklistReason> reason;

    bool operator==(const WorklistFilter &) const = default;
};

/** How many lines there are, all told and for each reason. */
struct WorklistCounts
{
    qint64 lines = 0;
    std::array<qint64, WorklistReasons> reasons = {};

    qint64 of(WorklistReason reason) const { return reasons[size_t(reason)]; }
    bool operator==(const WorklistCounts &) const = default;
};

/** Everything that waits, of everybody, in order. */
class Worklist
{
public:
    static constexpr quint16 SeveralOwners = 0xffff; // Tasks of several people: everybody's.

    /** The number that stands for the owner of that name. */
    quint16 owner(const QString &name);
    /** The names of all owners that have a line, by the alphabet; nobody is the empty one. */
    QStringList owners() const;
    bool hasOwner(const QString &name) const { return m_numbers.contains(name); }

    std::vector<WorklistEntry> &entries() { return m_entries; }
    const std::vector<WorklistEntry> &entries() const { return m_entries; }
    /** Puts the entries in order. */
    void sort();
    /** Puts them in order, and leaves only the first \a count that \a filter lets through. */
    void keepFirst(const WorklistFilter &filter, size_t count);

    /** The ids of the lines that \a filter lets through, in order. */
    std::vector<qint64> ids(const WorklistFilter &filter) const;
    /** Whatever the reason that \a filter names. */
    WorklistCounts counts(const WorklistFilter &filter) const;
    /** Whether \a filter is about everybody's lines: so is Mine for somebody who owns nothing. Otherwise Mine are nobody's, too. */
    bool meansAll(const WorklistFilter &filter) const;

private:
    std::vector<bool> meant(const WorklistFilter &filter) const;

    std::vector<WorklistEntry> m_entries;
    QStringList m_owners;
    QHash<QString, quint16> m_numbers;
};
