// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customvalues.h"
#include "models/customfields/savecustomfield.h"
#include "models/customfields/setcustomvalues.h"

#include "tests/support/testdatabase.h"

/** A stored field; \a choices for those that offer some. */
FieldDefinition aField(Connection &db, const QString &name, CustomFieldKind kind, const QStringList &choices = {});
/** Gives the customer \a text, as machineText() writes it, in the field. */
void fillField(Connection &db, CustomerId customer, const FieldDefinition &definition, const QString &text);
/** What the customer has in the field, as machineText() writes it. */
QString fieldText(Connection &db, CustomerId customer, const FieldDefinition &definition);
