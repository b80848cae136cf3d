// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

/**
 * \a query as a person would type it; parsedQuery() makes the same query of it, if it is normalized. With a \a catalogue,
 * fields and choices that are known by their labels are called so.
 */
QString queryText(const Query &query, const FieldCatalogue *catalogue = nullptr);
QString conditionText(const Condition &condition, const FieldCatalogue *catalogue = nullptr);

/** \a values as they stand after a comparison, choices of \a field as people call them. */
QString valuesText(const std::vector<QueryValue> &values, const QueryField *field = nullptr);

/** Whether \a typed has signs of the query language, so that it is no name or number that somebody searches for. */
bool asksMoreThanWords(const QString &typed);
/** In a line or two, for beside a search field: what can be typed there. */
QString queryHint();
