// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"
#include "models/lists/query/fieldcatalogue.h"

/** The name that queries store the field by: "custom:5". It stays when the field is renamed. */
QString queryNameOf(CustomFieldId field);
/** The field that \a name means; null if it is another name. */
CustomFieldId customFieldOf(const QString &name);

/** What queries of customers can ask of the fields that the business added. */
std::vector<QueryField> customQueryFields(const std::vector<FieldDefinition> &definitions);

/** Names that a custom field cannot have, because queries and imports use them: as fieldNameKey() writes them. */
QStringList reservedFieldNames(const FieldCatalogue &builtIn);
