// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/dialect.h"
#include "models/database/sqlvalue.h"

#include <vector>

/** Which customers a search means: a condition for WHERE, and the values of its ? in order. */
struct SearchCondition
{
    QString sql; // Empty: all customers.
    std::vector<SqlValue> values;
};

/**
 * The customers of whom every term of \a text begins a word of name, company, e-mail, address, tags or note, or of at
 * least three characters is part of the e-mail address or the phone number.
 *
 * Accents and case do not matter, nor how a phone number is grouped or whether it begins with the country's code. What
 * has no letter or digit is left out, and so is what follows the first thirty words.
 */
SearchCondition searchCondition(const Dialect &dialect, const QString &text);
