// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importfields.h"

#include <QMap>
#include <QStringList>

/** Which field each column of a file is read into. */
struct ColumnGuess
{
    QStringList fields;               // A field's key for each column; empty: the column is left out.
    QMap<QString, QString> constants; // What fields without a column are for every row: {"kind", "company"}.

    bool operator==(const ColumnGuess &) const = default;
};

/**
 * Guesses which field each column is: by its header in English, German, French or Spanish and in the exports of Google,
 * Outlook, HubSpot, Pipedrive and Salesforce, then by what its cells look like. \a header is empty if the file has none.
 */
ColumnGuess guessColumns(ImportKind kind, const QStringList &header, const QList<QStringList> &rows);

/** Whether the rows are purchases, which have an amount and a date, or customers. */
ImportKind guessImportKind(const QStringList &header, const QList<QStringList> &rows);

/** Whether some cell of \a row is a column's name that is known for any kind. */
bool hasKnownColumnName(const QStringList &row);

bool looksLikeEmail(const QString &text);
bool looksLikePhone(const QString &text);
bool looksLikeCountry(const QString &text);
