// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"

/** The relations of a customer. \a phases and \a roles are the choices of the fields of these names; amounts are in \a currency. */
std::vector<QueryRelation> customerRelations(const std::vector<FieldChoice> &phases, const std::vector<FieldChoice> &roles,
                                             const QString &currency);
