// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/phasementions.h"

#include "models/base/text.h"
#include "models/lists/query/queryjson.h"
#include "models/rules/rule.h"
#include "models/segments/segment.h"
#include "models/views/customerview.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class About { Now, Past };

void add(std::vector<QueryValue> &values, const QueryValue &value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

Condition renamed(Condition condition, const std::vector<PhaseRenaming> &renamings, About about)
{
    if (condition.kind == Condition::Kind::Test && condition.name == u"phase") {
        std::vector<QueryValue> values;
        for (const QueryValue &value : condition.values) {
            const auto found = std::ranges::find_if(renamings, [&](const PhaseRenaming &each) { return folded(each.from) == folded(value.text); });
            const bool follows = found != renamings.end() && !(about == About::Past && found->isReplaced);
            if (!follows || (about == About::Past && found->isShared))
                add(values, value);
            if (follows)
                add(values, {found->to});
        }
        condition.values = std::move(values);
    }
    const About within = condition.kind == Condition::Kind::Related ? About::Past : about;
    for (Condition &part : condition.parts)
        part = renamed(std::move(part), renamings, within);
    return condition;
}

template<typename Record>
void follow(Operation &operation, const std::vector<PhaseRenaming> &renamings)
{
    for (Record &record : operation.db().select<Record>(u"ORDER BY id"_s)) {
        auto query = storedQuery(record.query.toUtf8());
        if (!query)
            continue;
        Condition condition = withPhasesRenamed(query->condition, renamings);
        if (condition == query->condition)
            continue;
        query->condition = std::move(condition);
        record.query = QString::fromUtf8(QJsonDocument(queryToJson(*query)).toJson(QJsonDocument::Compact));
        operation.update(record);
    }
}

} // namespace

Condition withPhasesRenamed(Condition condition, const std::vector<PhaseRenaming> &renamings)
{
    return renamed(std::move(condition), renamings, About::Now);
}

void followPhaseNames(Operation &operation, const std::vector<PhaseRenaming> &renamings)
{
    if (renamings.empty())
        return;
    follow<Segment>(operation, renamings);
    follow<CustomerView>(operation, renamings);
    follow<Rule>(operation, renamings);
}
