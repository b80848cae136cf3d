// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/** How records are exported. */
enum class ExportFormat {
    SpreadsheetCsv, // Guarded against formulas; see csvLine().
    ProgramCsv,     // As it is.
    Json,           // An array of objects.
};

/** The text of an exported file, row by row. */
class ExportText
{
public:
    /** \a columns are the keys of the rows; \a headings stand above them in CSV, the keys themselves if empty. */
    ExportText(const QStringList &columns, ExportFormat format, const QStringList &headings = {});

    void add(const QJsonObject &row);
    /** The whole text, in UTF-8. */
    QByteArray finish();

private:
    void addLine(const QStringList &cells);

    QStringList m_columns;
    ExportFormat m_format;
    QByteArray m_text;
    bool m_isEmpty = true;
};

/** A value as it stands in a cell of CSV. */
QString cellOf(const QJsonValue &value);
