// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"
#include "models/database/connection.h"
#include "models/lifecycle/phase.h"
#include "models/lists/query/fieldcatalogue.h"

/**
 * All that queries of customers can name: the customer's fields and summaries, the phases and the own fields of this business,
 * and what is known of purchases, activities, feedback, tasks and moves.
 */
FieldCatalogue customerFields(Connection &db);
/** The same for a business with these \a phases and own fields, whose amounts are in \a currency. */
FieldCatalogue customerFields(const std::vector<Phase> &phases, const QString &currency,
                              const std::vector<FieldDefinition> &definitions = {});
