// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporttext.h"

#include "models/exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString cellOf(const QJsonValue &value)
{
    constexpr int Digits = 15;
    if (value.isDouble()) {
        const qint64 whole = value.toInteger();
        return double(whole) == value.toDouble() ? QString::number(whole) : QString::number(value.toDouble(), 'g', Digits);
    }
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isArray() || value.isObject())
        return QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                                     .toJson(QJsonDocument::Compact));
    return value.toString();
}

ExportText::ExportText(const QStringList &columns, ExportFormat format, const QStringList &headings)
    : m_columns(columns)
    , m_format(format)
{
    if (m_format == ExportFormat::SpreadsheetCsv)
        m_text = "\xEF\xBB\xBF"; // Without the byte order mark, spreadsheets take UTF-8 for something else.
    if (m_format == ExportFormat::Json)
        m_text = "[";
    else
        addLine(headings.isEmpty() ? columns : headings);
}

void ExportText::add(const QJsonObject &row)
{
    if (m_format == ExportFormat::Json) {
        QJsonObject chosen;
        for (const QString &column : m_columns)
            chosen.insert(column, row.value(column));
        m_text += (m_isEmpty ? "\n" : ",\n") + QJsonDocument(chosen).toJson(QJsonDocument::Compact);
    } else {
        QStringList cells;
        for (const QString &column : m_columns)
            cells.append(cellOf(row.value(column)));
        addLine(cells);
    }
    m_isEmpty = false;
}

void ExportText::addLine(const QStringList &cells)
{
    const auto reader = m_format == ExportFormat::SpreadsheetCsv ? CsvReaderKind::Spreadsheet : CsvReaderKind::Program;
    m_text += csvLine(cells, reader).toUtf8() + "\r\n";
}

QByteArray ExportText::finish()
{
    if (m_format == ExportFormat::Json)
        m_text += m_isEmpty ? "]\n" : "\n]\n";
    return m_text;
}
