// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/query.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool Condition::operator==(const Condition &other) const = default;

Condition Condition::negated(Condition part)
{
    Condition condition{.kind = Kind::Not};
    condition.parts.push_back(std::move(part));
    return condition;
}

Condition Condition::test(const QString &field, Comparison comparison, std::vector<QueryValue> values)
{
    return {.kind = Kind::Test, .name = field, .comparison = comparison, .values = std::move(values)};
}

Condition Condition::related(const QString &relation, std::vector<Condition> parts, Comparison comparison,
                             std::vector<QueryValue> values)
{
    return {.kind = Kind::Related,
            .parts = std::move(parts),
            .name = relation,
            .comparison = comparison,
            .values = std::move(values)};
}

namespace {

using Kind = Condition::Kind;

/** The parts of \a condition one by one: those of an All within an All are the outer one's, words beside words are one
 * text. */
std::vector<Condition> flattened(std::vector<Condition> parts, Kind kind)
{
    std::vector<Condition> flat;
    const auto add = [&](Condition part) {
        if (kind == Kind::All && part.kind == Kind::Text && !flat.empty() && flat.back().kind == Kind::Text)
            flat.back().text += u' ' + part.text;
        else
            flat.push_back(std::move(part));
    };
    for (Condition &part : parts) {
        part = normalized(std::move(part));
        if (part.isEmpty())
            continue;
        if (part.kind != kind) {
            add(std::move(part));
            continue;
        }
        for (Condition &inner : part.parts)
            add(std::move(inner));
    }
    return flat;
}

Condition normalizedNot(Condition condition)
{
    if (condition.parts.empty())
        return {};
    Condition part = normalized(std::move(condition.parts.front()));
    if (part.isEmpty())
        return {};
    if (part.kind == Kind::Not)
        return std::move(part.parts.front());
    return Condition::negated(std::move(part));
}

} // namespace

Condition normalized(Condition condition)
{
    switch (condition.kind) {
    case Kind::All:
    case Kind::Any: {
        std::vector<Condition> parts = flattened(std::move(condition.parts), condition.kind);
        if (parts.size() == 1)
            return std::move(parts.front());
        return parts.empty() ? Condition() : Condition{.kind = condition.kind, .parts = std::move(parts)};
    }
    case Kind::Not:
        return normalizedNot(std::move(condition));
    case Kind::Related:
        condition.parts = flattened(std::move(condition.parts), Kind::All);
        return condition;
    case Kind::Text: {
        const QString text = storable(condition.text).simplified();
        return text.isEmpty() ? Condition() : Condition::words(text);
    }
    case Kind::Test:
        return condition;
    }
    return condition;
}

int sizeOf(const Condition &condition)
{
    constexpr qsizetype MostWordsSearched = 30;
    if (condition.kind == Kind::Text)
        return int(std::min(condition.text.count(u' ') + 1, MostWordsSearched));
    const bool isLeaf = condition.kind == Kind::Test || condition.kind == Kind::Related;
    int size = isLeaf ? std::max(1, int(condition.values.size())) : 0;
    for (const Condition &part : condition.parts)
        size += sizeOf(part);
    return size;
}

int depthOf(const Condition &condition)
{
    const bool standsAlone = condition.kind == Kind::Related && condition.parts.size() == 1;
    int deepest = 0;
    for (const Condition &part : condition.parts) {
        const bool takesBrackets = (part.kind == Kind::Any && condition.kind != Kind::Any && !standsAlone)
            || (part.kind == Kind::All && condition.kind == Kind::Not);
        deepest = std::max(deepest, depthOf(part) + (takesBrackets ? 1 : 0));
    }
    return deepest + (condition.kind == Kind::Related && !condition.parts.empty() ? 1 : 0);
}
