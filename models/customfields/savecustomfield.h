// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/fieldvalue.h"
#include "models/history/operation.h"

/** A field as somebody wants it: a new one, or a stored one with what is to change. */
struct FieldDraft
{
    FieldDefinition definition; // Choices without an id are new ones; stored ones that are not there are removed.
    QString defaultText;        // As machineText() writes it; choices by their names.
    std::map<CustomChoiceId, CustomChoiceId> replacements = {}; // For choices that are removed; null or none: the value goes.

    bool operator==(const FieldDraft &) const = default;
};

/**
 * Stores the field and its choices. New ones come after all others.
 *
 * Throws Invalid if the name is empty, taken or means something else in queries, if the choices are not fit, or if the kind of
 * a field that customers have values in would change; Conflict if somebody else changed the field since.
 */
FieldDefinition saveCustomField(Operation &operation, FieldDraft draft);

/** Removes the field and what customers have in it; undo brings both back. */
void removeCustomField(Operation &operation, CustomFieldId field);

/** Gives the fields this order; those that are not named come after them as they were. */
void orderCustomFields(Operation &operation, const std::vector<CustomFieldId> &fields);
