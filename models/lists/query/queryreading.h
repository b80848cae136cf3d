// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

/** What parsedQuery() makes of \a text, for the window. */
Result<Query> readQuery(const QString &text, const FieldCatalogue &catalogue);

/**
 * The test that asks how \a field compares with \a values, as one writes them after its name: 'Berlin,"São Paulo"'. No values
 * are needed to ask whether there is something. Amounts are in \a currency.
 */
Result<Condition> readTest(const QueryField &field, Comparison comparison, const QString &values, const QString &currency);
