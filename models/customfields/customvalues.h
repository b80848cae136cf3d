// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/customfields/fieldvalue.h"
#include "models/database/connection.h"

#include <QHash>

/** The fields that the business added, in their order. */
std::vector<FieldDefinition> fieldDefinitions(Connection &db);
/** Throws NotFound if the field was removed. */
FieldDefinition fieldDefinition(Connection &db, CustomFieldId field);

/** What each of the customers \a ids has in \a fields; who has nothing is left out. */
QHash<qint64, FieldValues> customValuesOf(Connection &db, const std::vector<qint64> &ids, const std::vector<CustomFieldId> &fields);
/** The same of one customer in all fields. */
FieldValues customValuesOf(Connection &db, qint64 customer);

/** All fields, and what one customer has in them. */
struct CustomFieldSheet
{
    std::vector<FieldDefinition> definitions;
    FieldValues values;
    QString currency; // Of amounts.
};

/** Of a customer who is not stored yet, if \a customer is null. */
CustomFieldSheet customFieldSheet(Connection &db, CustomerId customer);

/** How many customers have something in each field; fields that nobody uses are left out. */
QHash<CustomFieldId, qint64> customersWithValues(Connection &db);
/** The same for each choice that \a field offers. */
QHash<CustomChoiceId, qint64> customersWithChoices(Connection &db, CustomFieldId field);

/** In which amounts of the business are. */
QString businessCurrency(Connection &db);
