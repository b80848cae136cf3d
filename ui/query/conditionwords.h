// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

/** Conditions in the person's own words. */
namespace ConditionWords {

/** "City begins with words “Berlin”", or what a group is about; without its parts. */
QString sentence(const Condition &node, bool isNegated, const FieldCatalogue &fields);

/** What days may be compared with. */
enum class Days { Dates, DatesAndDistances };
/** "is", "is less than", … for a field of \a kind. */
QString comparison(Comparison comparison, FieldKind kind, Days days = Days::DatesAndDistances);
/** The comparisons that make sense for \a field. */
std::vector<Comparison> comparisonsOf(const QueryField &field);

/** "All of these", "None of these", …. */
QString group(Condition::Kind kind, bool isNegated);

} // namespace ConditionWords
