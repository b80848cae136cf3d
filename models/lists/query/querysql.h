// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QDate>

/**
 * \a condition for WHERE, true or false for every record, never null. Whatever was typed is a value of a ?; names come from
 * \a catalogue only. Throws QueryFailure if it names what the catalogue does not have.
 *
 * \a today is what distances such as "30d" are counted from.
 */
SqlCondition sqlCondition(const Condition &condition, const FieldCatalogue &catalogue, const Dialect &dialect, QDate today);

/** "city DESC, …" for ORDER BY, empty for no keys; records without a value stand last either way. Throws QueryFailure for unknown fields. */
SqlCondition sqlOrder(const std::vector<SortKey> &keys, const FieldCatalogue &catalogue);
