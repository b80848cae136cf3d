// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importfields.h"

/** What a column of a known name is. */
struct KnownColumn
{
    QString field;
    int rank = 0; // 0: the best known names of the field.
};

/** A column's name as names are compared: folded, letters and digits only. "E-mail 1 - Value" becomes "email1value". */
QString columnNameKey(const QString &name);

/** The field that columns called \a nameKey hold in files of \a kind, or nothing. */
std::optional<KnownColumn> knownColumn(ImportKind kind, const QString &nameKey);

/** Whether the column \a nameKey holds a part of a home or business address. */
bool isAddressName(const QString &nameKey);

/** Whether a list of customers with the names in the column \a nameKey is a list of companies. */
bool namesACompany(const QString &nameKey);
