// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString csvField(const QString &field)
{
    static const QRegularExpression special(u"[\",\\r\\n]"_s);
    if (!field.contains(special))
        return field;
    return u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
}

QString cell(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 whole = value.toInteger();
        return double(whole) == value.toDouble() ? QString::number(whole) : QString::number(value.toDouble(), 'g', 15);
    }
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isArray() || value.isObject())
        return QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                                     .toJson(QJsonDocument::Compact));
    return value.toString();
}

void printAligned(const TextTable &table)
{
    std::vector<qsizetype> widths;
    for (const QString &header : table.headers)
        widths.push_back(header.size());
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row.at(i).size());
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += cells.at(i).leftJustified(widths[size_t(i)] + 2);
        print(text.trimmed().isEmpty() ? QString() : text.left(text.size() - 2));
    };
    line(table.headers);
    for (const QStringList &row : table.rows)
        line(row);
}

} // namespace

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        std::_Exit(0); // Nobody reads any more, as in "… | head".
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
    const auto line = [](const QStringList &cells) {
        QStringList fields;
        for (const QString &each : cells)
            fields.append(csvField(each));
        print(fields.join(u','));
    };
    line(table.headers);
    for (const QStringList &row : table.rows)
        line(row);
}

void printRows(const QStringList &columns, const QJsonArray &rows, OutputFormat format)
{
    if (format == OutputFormat::Json) {
        printJson(rows);
        return;
    }
    TextTable table{.headers = columns};
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(cell(row.toObject().value(column)));
        table.rows.push_back(cells);
    }
    print(table, format);
}
