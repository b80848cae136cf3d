// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/relationships/relationship.h"

/**
 * Stores a new relationship, or another kind or note of one, tidied.
 *
 * Throws Invalid if both customers are the same one or if the same is said of them already, and NotFound if one is gone.
 */
Relationship relate(Operation &operation, Relationship relationship);

void removeRelationship(Operation &operation, RelationshipId id);
