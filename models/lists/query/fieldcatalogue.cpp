// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/fieldcatalogue.h"

#include <algorithm>

namespace {

/** A name as it is compared: "Last call" is "last_call". Empty if it has other characters than names have. */
QString asName(const QString &text)
{
    const auto isNamePart = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.isSpace() || c == u'_' || c == u'-';
    };
    return std::ranges::all_of(text, isNamePart) ? foldedWords(text).join(u'_') : QString();
}

template<typename Named>
const Named *named(const std::vector<Named> &all, const QString &text)
{
    const QString wanted = asName(text);
    const auto find = [&](auto isMeant) -> const Named * {
        const auto found = std::ranges::find_if(all, isMeant);
        return found == all.end() ? nullptr : &*found;
    };
    if (const Named *found = find([&](const Named &each) { return each.name == text; }))
        return found;
    if (wanted.isEmpty())
        return nullptr;
    if (const Named *found = find([&](const Named &each) { return each.name == wanted; }))
        return found;
    if (const Named *found = find([&](const Named &each) { return each.aliases.contains(wanted); }))
        return found;
    return find([&](const Named &each) { return asName(each.label) == wanted; });
}

} // namespace

const QueryField *FieldCatalogue::field(const QString &name) const
{
    if (const QueryField *found = named(fields, name))
        return found;
    // A label that people made up may have any character.
    const QStringList words = foldedWords(name);
    const auto isMeant = [&](const QueryField &each) { return each.isNamedByLabel && !words.isEmpty() && foldedWords(each.label) == words; };
    const auto found = std::ranges::find_if(fields, isMeant);
    return found == fields.end() ? nullptr : &*found;
}

const QueryRelation *FieldCatalogue::relation(const QString &name) const
{
    return named(relations, name);
}

QStringList FieldCatalogue::names() const
{
    QStringList names;
    for (const QueryField &field : fields)
        names.append(field.typedName());
    for (const QueryRelation &relation : relations)
        names.append(relation.name);
    return names;
}

bool FieldCatalogue::canSortBy(const QueryField &field)
{
    return !field.isShownOnly && !field.boundOn && !(field.column.isEmpty() && field.sort.isEmpty());
}

bool FieldCatalogue::canShow(const QueryField &field)
{
    return field.isShownOnly || !field.shown.isEmpty() || (!field.column.isEmpty() && !field.boundOn);
}

QueryField measureOf(const QueryRelation &relation)
{
    const bool isSummarized = !relation.summary.isEmpty();
    return {.name = relation.name,
            .label = relation.label,
            .kind = relation.kind,
            .column = isSummarized ? relation.summary : relation.measured,
            .isNullable = isSummarized ? relation.isSummaryNullable
                                       : relation.measure != Measure::Count && relation.measure != Measure::Sum,
            .looksAhead = relation.looksAhead};
}
