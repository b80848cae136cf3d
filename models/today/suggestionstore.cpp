// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/suggestionstore.h"

#include "models/rules/rulecontext.h"
#include "models/rules/rulewords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Kinds = 2;

QString columnsOf(const QString &list, const QString &table)
{
    QStringList columns;
    for (const QString &column : list.split(u", "_s))
        columns.append(table + u'.' + column);
    return columns.join(u", "_s);
}

} // namespace

bool asksForDecision(const RuleFiring &firing)
{
    return firing.state == FiringState::Suggested
        && !std::ranges::all_of(firing.proposal.actions.all, [](const RuleAction &action) { return action.kind == ActionKind::Notify; });
}

SuggestionId suggestionId(SuggestionRecord kind, qint64 record)
{
    return {record * Kinds + qint64(kind)};
}

SuggestionRecord kindOf(SuggestionId id)
{
    return SuggestionRecord(id.value % Kinds);
}

qint64 recordOf(SuggestionId id)
{
    return id.value / Kinds;
}

std::vector<qint64> SuggestionStore::ids()
{
    std::vector<qint64> ids;
    qint64 last = 0;
    for (Rows rows = m_db.run(u"SELECT rule_firing.id, rule_firing.rule_id FROM rule_firing JOIN rule ON rule.id = rule_firing.rule_id WHERE rule_firing.is_open = 1 "
                              "ORDER BY rule.position, rule.id, rule_firing.happened_at DESC, rule_firing.id DESC"_s);
         rows.next();) {
        if (rows.integer(1) != last)
            ids.push_back(suggestionId(SuggestionRecord::Rule, rows.integer(1)).value);
        last = rows.integer(1);
        ids.push_back(suggestionId(SuggestionRecord::Firing, rows.integer(0)).value);
    }
    return ids;
}

std::vector<SuggestionLine> SuggestionStore::lines(const std::vector<qint64> &ids)
{
    QHash<SuggestionRecord, std::vector<qint64>> records;
    for (const qint64 id : ids)
        records[kindOf({id})].push_back(recordOf({id}));
    std::vector<SuggestionLine> lines;
    lines.reserve(ids.size());
    addRuleHeads(records.value(SuggestionRecord::Rule), lines);
    addFirings(records.value(SuggestionRecord::Firing), lines);
    return lines;
}

void SuggestionStore::addRuleHeads(const std::vector<qint64> &rules, std::vector<SuggestionLine> &lines)
{
    if (rules.empty())
        return;
    Rows rows = m_db.run(u"SELECT rule.id, rule.name, (SELECT count(*) FROM rule_firing WHERE rule_firing.rule_id = rule.id AND rule_firing.is_open = 1) "
                         "FROM rule WHERE "_s + m_db.dialect().anyOf(u"rule.id"_s),
                         m_db.dialect().idList(rules));
    while (rows.next())
        lines.push_back({.id = suggestionId(SuggestionRecord::Rule, rows.integer(0)), .kind = SuggestionKind::RuleHead, .title = rows.text(1), .count = rows.integer(2)});
}

void SuggestionStore::addFirings(const std::vector<qint64> &firings, std::vector<SuggestionLine> &lines)
{
    if (firings.empty())
        return;
    const RuleNames names = ruleNames(m_db);
    Rows rows = m_db.run(u"SELECT customer.name, "_s + columnsOf(Columns::list<RuleFiring>(), u"rule_firing"_s)
                             + u" FROM rule_firing JOIN customer ON customer.id = rule_firing.customer_id WHERE "_s
                             + m_db.dialect().anyOf(u"rule_firing.id"_s),
                         m_db.dialect().idList(firings));
    while (rows.next()) {
        const auto firing = rows.record<RuleFiring>(1);
        const bool isSuggestion = firing.state == FiringState::Suggested;
        lines.push_back({.id = suggestionId(SuggestionRecord::Firing, firing.id.value),
                         .kind = asksForDecision(firing) ? SuggestionKind::Suggestion : SuggestionKind::Notice,
                         .title = proposalText(firing.proposal, rows.text(0), firing.happenedAt, isSuggestion, names),
                         .day = firing.happenedAt.toLocalTime().date(),
                         .customer = firing.customer});
    }
}
