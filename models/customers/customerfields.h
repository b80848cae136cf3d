// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"
#include "models/database/connection.h"
#include "models/lifecycle/phase.h"
#include "models/lists/query/fieldcatalogue.h"
#include "models/segments/segment.h"

/**
 * All that queries of customers can name: the customer's fields and summaries, the phases, the own fields and the segments of
 * this business, and what is known of purchases, activities, feedback, tasks and moves.
 */
FieldCatalogue customerFields(Connection &db);
/** The same, to be kept by the window. */
std::shared_ptr<const FieldCatalogue> sharedCustomerFields(Connection &db);
/** The tables in which a change makes another catalogue of it. */
const QStringList &customerFieldTables();
/** The same for a business with these \a phases, own fields and \a segments, whose amounts are in \a currency. */
FieldCatalogue customerFields(const std::vector<Phase> &phases, const QString &currency,
                              const std::vector<FieldDefinition> &definitions = {}, const std::vector<Segment> &segments = {});
