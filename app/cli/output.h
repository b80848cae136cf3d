// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/** Writes a line to the standard output; a reader that went away ends the program quietly. */
void print(const QString &line);
void printJson(const QJsonValue &value);

/** How lists and reports are written. */
enum class OutputFormat { Table, Csv, Json };
/** The format that \a name means; throws UsageError for an unknown one. Empty: a table. */
OutputFormat outputFormat(const QString &name);

/** Rows of text under headers, as an aligned table or as CSV (RFC 4180). */
struct TextTable
{
    QStringList headers;
    std::vector<QStringList> rows;
};
void print(const TextTable &table, OutputFormat format);

/** Prints \a rows, objects with the keys \a columns, in \a format. */
void printRows(const QStringList &columns, const QJsonArray &rows, OutputFormat format);
