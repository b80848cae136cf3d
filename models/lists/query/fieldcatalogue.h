// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/dialect.h"
#include "models/database/sqlcondition.h"
#include "models/lists/query/query.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

struct FieldCatalogue;

/** What a field holds, which decides how it may be compared. */
enum class FieldKind { Text, Choice, Number, Money, Day, Instant, YesNo };

/** How a field of text is compared. */
enum class TextMatch {
    Words,     // Its column has the folded words, each with a blank before it; ":" asks for the beginnings of words.
    Folded,    // Its column has the folded text; ":" asks for a part of it.
    Beginning, // Its column has the folded words, a blank between them; ":" asks how it begins.
    Digits,    // Its column has the last digits of a phone number; ":" asks for a part of them.
    Exact,     // As it stands.
};

/** One of the values that a field of choices can have. */
struct FieldChoice
{
    QString name; // As it is stored in queries, and written unless the field isNamedByLabel.
    QStringList aliases = {};
    QString label = {};           // In the person's language; may be typed, too.
    std::vector<SqlValue> stored = {}; // What the column holds: any of these.
    std::function<Condition()> condition = {}; // Set: the records that meet this, instead. Throws QueryFailure if it is damaged.
};

/** A field that records can be chosen and sorted by. */
struct QueryField
{
    QString name; // Stable: stored queries and scripts use it.
    QStringList aliases = {};
    QString label = {}; // In the person's language; may be typed, too.
    FieldKind kind = FieldKind::Text;
    TextMatch match = TextMatch::Words;
    SqlLiteral column = {};  // What is compared; of YesNo a condition. Never null unless isNullable.
    bool isNullable = false; // Null where there is no value.
    SqlLiteral filled = {};  // The condition that there is a value, where null does not tell; empty: there always is.
    SqlLiteral within = {};  // "… IN (SELECT … WHERE %1)": where the column is another table's.
    SqlLiteral further = {}; // Another table's column with more of the same: it is enough that one of them is meant, …
    SqlLiteral furtherWithin = {}; // … which "… IN (SELECT … WHERE %1)" says.
    SqlLiteral sort = {};    // To sort by, instead of the column.
    SqlLiteral shown = {};   // What lists show, instead of the column.
    bool isShownOnly = false; // A column of lists that cannot be compared or sorted by.
    std::vector<FieldChoice> choices = {};
    bool looksAhead = false; // Of days: "30d" is in 30 days, not 30 days ago.
    bool isSearched = false; // Its words or characters are in the search index, too.
    int decimals = 0;        // Of numbers: the column holds units of so many decimals.
    std::vector<SqlValue> bound = {}; // For the ? in sort, and for those in within before its %1.
    std::vector<SqlValue> (*boundOn)(QDate today) = nullptr; // For the ? in the column of YesNo, which lists cannot show.
    bool isNamedByLabel = false; // The name is a number that only the program knows; its choices are named so, too.

    /** The name that people type and read. */
    const QString &typedName() const { return isNamedByLabel ? label : name; }
    const QString &typedName(const FieldChoice &choice) const { return isNamedByLabel ? choice.label : choice.name; }
};

/** What is worked out from related records. */
enum class Measure { Count, Sum, Average, Smallest, Largest };

/** Records of another table that belong to a record, and what of them is compared. */
struct QueryRelation
{
    QString name; // As of a field; they share their names.
    QStringList aliases = {};
    QString label = {};
    Measure measure = Measure::Count;
    FieldKind kind = FieldKind::Number; // Of the measure.
    SqlLiteral measured = {};           // The column that is summed, …
    SqlLiteral table = {};
    SqlLiteral link = {};    // The condition that its record belongs to the outer one.
    SqlLiteral only = {};    // A condition for those that count; empty: all.
    SqlLiteral summary = {}; // The outer record's column that has the measure of all that count; empty: none.
    bool isSummaryNullable = false;
    bool looksAhead = false;
    std::shared_ptr<const FieldCatalogue> fields = {}; // What may be asked of them.
};

/** All that queries of one kind of record can name. The feature that owns the record fills it. */
struct FieldCatalogue
{
    std::vector<QueryField> fields = {};
    std::vector<QueryRelation> relations = {};
    QStringList bareFields
        = {}; // Of related records: the fields that a value without a name is for, the first that takes it.
    QString currency = {};       // Of amounts.

    /** What finds records by free words, and, for narrowing, by folded words and fragments; null: there is no search. */
    SqlCondition (*search)(const Dialect &dialect, const QString &words) = nullptr;
    SqlCondition (*narrow)(const Dialect &dialect, const QStringList &words, const QStringList &fragments) = nullptr;

    /** The field or relation of that name, alias or label, whatever its case and accents; null if there is none. */
    const QueryField *field(const QString &name) const;
    const QueryRelation *relation(const QString &name) const;
    /** The names of all fields and relations, as people type them. */
    QStringList names() const;
    /** Whether lists can be sorted, and grouped, by \a field. */
    static bool canSortBy(const QueryField &field);
    /** Whether \a field can be a column of a list. */
    static bool canShow(const QueryField &field);
};

/** The field that a relation's measure, or its summary column, is compared like. */
QueryField measureOf(const QueryRelation &relation);
