// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/changefeed.h"
#include "models/database/table.h"

/** What an operation was started from. */
enum class Source { Window, CommandLine, Import, Sample, Rule };
template<>
inline constexpr auto namesOf<Source>
    = std::to_array<const char *>({"window", "command-line", "import", "sample", "rule"});

struct Rule;

/** One line of the history. */
struct OperationRecord
{
    Id<OperationRecord> id;
    QString uuid;
    QString label; // What was done, in the words of its time: "Move Ada Lovelace to Retention".
    QString actor;
    Source source = Source::Window;
    QDateTime at;
    Id<OperationRecord> undoes;   // The operation that this one put back.
    Id<OperationRecord> undoneBy; // The operation that put this one back.
    bool isFinal = false;         // Cannot be put back: what it changed was erased.
    Id<OperationRecord> causedBy; // The operation that made a rule do this: both go back together.
    Id<Rule> rule;                // The rule that did this.

    bool operator==(const OperationRecord &) const = default;
};

using OperationId = Id<OperationRecord>;

template<>
constexpr auto tableOf<OperationRecord>()
{
    return Table("operation", Column{"id", &OperationRecord::id}, Column{"uuid", &OperationRecord::uuid},
                 Column{"label", &OperationRecord::label}, Column{"actor", &OperationRecord::actor},
                 Column{"source", &OperationRecord::source}, Column{"at", &OperationRecord::at},
                 Column{"undoes", &OperationRecord::undoes}, Column{"undone_by", &OperationRecord::undoneBy},
                 Column{"is_final", &OperationRecord::isFinal}, Column{"caused_by", &OperationRecord::causedBy},
                 Column{"rule_id", &OperationRecord::rule});
}

/** Who does something, and from where; of a rule its name. */
struct Origin
{
    QString actor;
    Source source = Source::Window;
    OperationId causedBy = {};
    Id<Rule> rule = {};
};

/** What a committed operation did. */
struct Performed
{
    OperationId operation; // Null: there was nothing to change.
    QString label;
    ChangeSet changes;
    bool isFinal = false; // Cannot be undone.
    QStringList followed = {}; // What rules did because of it, in words.
};
