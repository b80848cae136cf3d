// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/customfield.h"

#include "models/base/text.h"

#include <algorithm>

QString fieldNameKey(const QString &name)
{
    return foldedWords(name).join(u' ');
}

const CustomChoice *FieldDefinition::choice(CustomChoiceId id) const
{
    const auto found = std::ranges::find(choices, id, &CustomChoice::id);
    return found == choices.end() ? nullptr : &*found;
}

const CustomChoice *FieldDefinition::choiceNamed(const QString &name) const
{
    const QString wanted = folded(singleLine(name));
    const auto found = std::ranges::find_if(choices, [&](const CustomChoice &each) { return folded(each.name) == wanted; });
    return found == choices.end() ? nullptr : &*found;
}
