// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"

/** What a list shows of \a value in the column of \a field, as a person reads it; nothing for zeros that only mean none. */
QString cellText(const SqlValue &value, const QueryField &field, const QString &currency);
/** What stands at the head of the customers that have \a value in common; days are grouped by months. */
QString groupText(const SqlValue &value, const QueryField &field, const QString &currency);
/** Whether the field's column holds quantities, which stand to the right. */
bool isQuantity(const QueryField &field);
