// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/exporttext.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/** How many columns of a terminal \a code takes. */
int widthOf(char32_t code)
{
    const auto category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0x303E)
        || (code >= 0x3041 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60) || (code >= 0xFFE0 && code <= 0xFFE6)
        || (code >= 0x1F300 && code <= 0x1F64F) || (code >= 0x1F680 && code <= 0x1F6FF) || (code >= 0x1F900 && code <= 0x1F9FF)
        || (code >= 0x20000 && code <= 0x3FFFD);
    return isWide ? 2 : 1;
}

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const uint code : text.toUcs4())
        width += widthOf(char32_t(code));
    return width;
}

/** Without characters that would steer the terminal or break the line. */
QString printable(QString text)
{
    std::replace_if(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text;
}

void printAligned(const TextTable &table)
{
    std::vector<std::vector<std::pair<QString, qsizetype>>> lines;
    std::vector<qsizetype> widths(size_t(table.headers.size()));
    const auto add = [&](const QStringList &cells) {
        auto &line = lines.emplace_back();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString text = printable(cells.at(i));
            line.emplace_back(text, widthOf(text));
            widths[size_t(i)] = std::max(widths[size_t(i)], line.back().second);
        }
    };
    add(table.headers);
    for (const QStringList &row : table.rows)
        add(row);
    for (const auto &line : lines) {
        QString text;
        qsizetype missing = 0; // Blanks that are due before the next cell, so that no line ends in blanks.
        for (size_t i = 0; i < line.size(); ++i) {
            const auto &[content, width] = line[i];
            if (!content.isEmpty())
                text += QString(std::exchange(missing, 0), u' ') + content;
            missing += widths[i] - (content.isEmpty() ? 0 : width) + 2;
        }
        print(text);
    }
}

} // namespace

void print(const QString &line, Line end)
{
    QByteArray bytes = line.toUtf8();
    if (end == Line::Complete)
        bytes += '\n';
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        std::_Exit(finishOutput() ? 0 : 1);
}

bool finishOutput()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    if (errno == EPIPE) // Nobody reads any more, as in "… | head".
        return true;
    std::fprintf(stderr, "regulars-cli: The answer could not be written: %s.\n", std::strerror(errno));
    return false;
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    print(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

OutputFormat outputFormat(const QString &name)
{
    if (name.isEmpty() || name == u"table")
        return OutputFormat::Table;
    if (name == u"csv")
        return OutputFormat::Csv;
    if (name == u"json")
        return OutputFormat::Json;
    throw UsageError(u"--format takes table, csv or json, not “%1”."_s.arg(name));
}

void print(const TextTable &table, OutputFormat format)
{
    if (format == OutputFormat::Table) {
        printAligned(table);
        return;
    }
    print(csvLine(table.headers));
    for (const QStringList &row : table.rows)
        print(csvLine(row));
}

RowPrinter::RowPrinter(const QStringList &columns, OutputFormat format)
    : m_format(format)
    , m_table{.headers = columns, .rows = {}}
{
}

void RowPrinter::add(const QJsonObject &row)
{
    if (m_format == OutputFormat::Json) {
        QJsonObject shown;
        for (const QString &column : m_table.headers)
            shown.insert(column, row.value(column));
        print((m_isEmpty ? u"[\n"_s : u",\n"_s) + QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact)), Line::Open);
    } else {
        QStringList cells;
        for (const QString &column : m_table.headers)
            cells.append(cellOf(row.value(column)));
        m_table.rows.push_back(cells);
        if (m_format == OutputFormat::Csv)
            printCsvRows();
    }
    m_isEmpty = false;
}

void RowPrinter::finish()
{
    if (m_format == OutputFormat::Json)
        print(m_isEmpty ? u"[]"_s : u"\n]"_s);
    else if (m_format == OutputFormat::Table || m_isEmpty)
        print(m_table, m_format);
}

void RowPrinter::printCsvRows()
{
    if (m_isEmpty)
        print(csvLine(m_table.headers));
    for (const QStringList &row : m_table.rows)
        print(csvLine(row));
    m_table.rows.clear();
}

void printRows(const QStringList &columns, const QJsonArray &rows, OutputFormat format)
{
    RowPrinter printer(columns, format);
    for (const QJsonValue &row : rows)
        printer.add(row.toObject());
    printer.finish();
}
