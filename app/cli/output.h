// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/** Whether a printed text ends its line. */
enum class Line { Complete, Open };
/** Writes a line to the standard output; a reader that went away ends the program quietly. */
void print(const QString &line, Line end = Line::Complete);
/** Writes what is still buffered; false, after a complaint, if it did not arrive, for example on a full disk. */
bool finishOutput();
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

/** Prints rows as they come: CSV and JSON at once, a table when all are known. */
class RowPrinter
{
public:
    /** \a columns are the keys of the rows that are shown. */
    RowPrinter(const QStringList &columns, OutputFormat format);

    void add(const QJsonObject &row);
    void finish();

private:
    void printCsvRows();

    OutputFormat m_format;
    TextTable m_table;
    bool m_isEmpty = true;
};

/** Prints \a rows, objects with the keys \a columns, in \a format. */
void printRows(const QStringList &columns, const QJsonArray &rows, OutputFormat format);
