// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"
#include "models/duplicates/mergecustomers.h"
#include "models/history/history.h"

/**
 * Makes what \a gone, one of those that go, has in custom fields part of the one that stays: several choices are united; a field
 * of one value gets that of the customer who was chosen, else keeps its own, else gets the first there is. What is lost is
 * returned in lines for the note.
 */
QStringList mergeCustomValues(Operation &operation, const MergeRequest &request, CustomerId gone);

/**
 * Gives \a gone back what it had in custom fields before the operation of \a merge, which made \a changes. The survivor gets
 * back what was replaced then, where nobody changed it since; only if it is still the one that \a merge made.
 */
void separateCustomValues(Operation &operation, const CustomerMerge &merge, const std::vector<Change> &changes);

/** The column of MergeChoices that \a text means: a field's column, or the name of a custom field; empty if it is none. */
QString mergeColumnNamed(const std::vector<FieldDefinition> &definitions, const QString &text);
