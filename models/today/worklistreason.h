// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/names.h"

#include <QtGlobal>

/** Why a customer waits in Today. */
enum class WorklistReason { Task, Complaint, Wish, Birthday, Late, Stalled, Suggestion };
template<>
inline constexpr auto namesOf<WorklistReason>
    = std::to_array<const char *>({"task", "complaint", "wish", "birthday", "late", "stalled", "suggestion"});

inline constexpr size_t WorklistReasons = namesOf<WorklistReason>.size();

/** How a reason is called as a choice: "Later than usual". */
QString reasonName(WorklistReason reason);

/** Several of them, one bit each. */
class ReasonSet
{
public:
    constexpr ReasonSet() = default;
    constexpr ReasonSet(WorklistReason reason) : m_bits(bitOf(reason)) {}

    constexpr bool contains(WorklistReason reason) const { return (m_bits & bitOf(reason)) != 0; }
    constexpr bool containsOther(WorklistReason reason) const { return (m_bits & ~bitOf(reason)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void insert(WorklistReason reason) { m_bits |= bitOf(reason); }
    constexpr void remove(WorklistReason reason) { m_bits &= quint8(~bitOf(reason)); }
    constexpr bool operator==(const ReasonSet &) const = default;

private:
    static constexpr quint8 bitOf(WorklistReason reason) { return quint8(1U << unsigned(reason)); }

    quint8 m_bits = 0;
};
