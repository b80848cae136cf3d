// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/database/connection.h"
#include "models/rules/rule.h"

/** What a line of the suggestions is. */
enum class SuggestionKind { RuleHead, Suggestion, Notice };

/** One line of what rules suggest or say: something to decide or to read, or the rule above some of them. */
struct SuggestionLine
{
    Id<SuggestionLine> id;
    SuggestionKind kind = SuggestionKind::Suggestion;
    QString title;
    qint64 count = 0; // Of a head: the lines below it.
    QDate day;        // When it happened.
    CustomerId customer;

    bool isHead() const { return kind == SuggestionKind::RuleHead; }
};

using SuggestionId = Id<SuggestionLine>;

/** What \a id is a line of: a firing is a suggestion or a notice, which only the line tells. */
enum class SuggestionRecord { Rule, Firing };
SuggestionId suggestionId(SuggestionRecord kind, qint64 record);
SuggestionRecord kindOf(SuggestionId id);
qint64 recordOf(SuggestionId id);

/** Reads what rules suggest and say. */
class SuggestionStore
{
public:
    explicit SuggestionStore(Connection &db) : m_db(db) {}

    /** The open suggestions and notices below their rules, the latest first. */
    std::vector<qint64> ids();
    /** The lines of \a ids, in no particular order. */
    std::vector<SuggestionLine> lines(const std::vector<qint64> &ids);

private:
    void addRuleHeads(const std::vector<qint64> &rules, std::vector<SuggestionLine> &lines);
    void addFirings(const std::vector<qint64> &firings, std::vector<SuggestionLine> &lines);

    Connection &m_db;
};

/** Whether \a firing asks for a decision; otherwise it only says something. */
bool asksForDecision(const RuleFiring &firing);
