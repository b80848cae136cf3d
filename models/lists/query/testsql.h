// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QDate>

/** What \a test asks of \a field as SQL. \a test is as checkedTest() returns it. */
SqlCondition sqlOfTest(const Condition &test, const QueryField &field, const FieldCatalogue &catalogue,
                       const Dialect &dialect, QDate today);
