// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/names.h"

#include <QString>
#include <QStringList>

#include <vector>

inline constexpr int DeepestQuery = 50;             // Brackets within brackets.
inline constexpr int MostQueryConditions = 1'000;   // Each value that is compared with counts, and each word.
inline constexpr qsizetype LongestQuery = 100'000;  // Characters.

/** How a field is compared with values. */
enum class Comparison { Has, Equals, Less, AtMost, More, AtLeast, Empty, Filled };
template<>
inline constexpr auto namesOf<Comparison>
    = std::to_array<const char *>({"has", "equals", "less", "at-most", "more", "at-least", "empty", "filled"});

/** What is compared with, as it is written: "Berlin", "1000.50", "2026-03", "30d", or a range from one of them to
 * another. */
struct QueryValue
{
    QString text;
    QString last = {}; // The end of a range; empty: it is none.

    bool isRange() const { return !last.isEmpty(); }
    bool operator==(const QueryValue &) const = default;
};

/** A condition that records meet or not; a tree. */
struct Condition
{
    enum class Kind {
        All, // Every one of the parts is met; without parts: always.
        Any, // One of the parts is met.
        Not, // The one part is not met.
        Test, // A field compares so with one of the values.
        Related, // So many related records, or their sum, …, compares so with one of the values; only those that meet
                 // all parts count.
        Text, // The search finds the record by these words.
    };

    Kind kind = Kind::All;
    std::vector<Condition> parts;
    QString name; // Of the field or the relation.
    Comparison comparison = Comparison::Has;
    std::vector<QueryValue> values;
    QString text;

    static Condition all(std::vector<Condition> parts) { return {.kind = Kind::All, .parts = std::move(parts)}; }
    static Condition any(std::vector<Condition> parts) { return {.kind = Kind::Any, .parts = std::move(parts)}; }
    static Condition negated(Condition part);
    static Condition test(const QString &field, Comparison comparison, std::vector<QueryValue> values = {});
    static Condition related(const QString &relation, std::vector<Condition> parts, Comparison comparison,
                             std::vector<QueryValue> values);
    static Condition words(const QString &text) { return {.kind = Kind::Text, .text = text}; }

    /** Whether it says nothing, so that everything meets it. */
    bool isEmpty() const { return kind == Kind::All && parts.empty(); }
    bool operator==(const Condition &other) const;
};

/** The same said in the one way that text, JSON and builder share: flat, and without what says nothing. */
Condition normalized(Condition condition);

/** How many tests, values to compare with and words to search for \a condition has. */
int sizeOf(const Condition &condition);
/** How many brackets stand within each other when the normalized \a condition is written. */
int depthOf(const Condition &condition);

/** One of the fields that a list is sorted by. */
struct SortKey
{
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/** Which records a list, a report or an export is about, and how it shows them: the one query object. */
struct Query
{
    Condition condition;
    std::vector<SortKey> sort;
    QStringList columns; // Empty: the usual ones.
    QString group;       // A field; empty: none.

    bool operator==(const Query &) const = default;
};
