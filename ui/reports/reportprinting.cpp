// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportprinting.h"

#include "models/exchange/csvwriter.h"
#include "ui/charts/charttable.h"
#include "ui/charts/figure.h"
#include "ui/common/formats.h"
#include "ui/reports/printorsave.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString bareCell(const QJsonValue &cell)
{
    return cell.isDouble() ? cell.toVariant().toString() : cell.toString();
}

} // namespace

PrintedPart printedPart(const QString &title, const Report &report)
{
    Printout::Table table{.title = title, .lines = report.remarks};
    table.lines.append(report.basis.definition);
    table.lines.append(QCoreApplication::translate("ReportPrinting", "n = %1, counted up to %2")
                           .arg(numberText(report.basis.n), dateText(report.basis.asOf)));
    table.lines += report.basis.warnings;
    QStringList keys;
    for (size_t i = 0; i < report.columns.size(); ++i) {
        const bool isText = i == 0 || report.columns[i].kind == ReportColumn::Kind::Text;
        table.columns.push_back({report.columns[i].title, isText ? 2.0 : 1.0, !isText});
        keys.append(report.columns[i].key);
    }
    QString csv = csvLine(keys, CsvReaderKind::Spreadsheet) + u"\r\n"_s;
    for (const QJsonArray &row : report.rows) {
        QStringList cells;
        QStringList bare;
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(cellText(report, size_t(i), row.at(i)));
            bare.append(bareCell(row.at(i)));
        }
        table.rows.push_back({cells});
        csv += csvLine(bare, CsvReaderKind::Spreadsheet) + u"\r\n"_s;
    }
    return {table, csv};
}

PrintedPart printedPart(const FigureCard &figure)
{
    return {figure.printed(), figure.csv()};
}

std::vector<PrintedPart> printedFigures(const QWidget &page)
{
    std::vector<PrintedPart> parts;
    for (const FigureCard *figure : page.findChildren<FigureCard *>(Qt::FindDirectChildrenOnly)) {
        if (!figure->isHidden())
            parts.push_back(printedPart(*figure));
    }
    return parts;
}

PrintedPart printedPart(const QString &title, const QStringList &lines, const QAbstractItemModel &table)
{
    PrintedPart part{printedTable(table), csvText(table)};
    part.table.title = title;
    part.table.lines = lines;
    part.table.lines.removeAll(QString());
    return part;
}

Printout printoutOf(const QString &title, const std::vector<PrintedPart> &parts)
{
    Printout printout{.title = title};
    for (const PrintedPart &part : parts)
        printout.tables.push_back(part.table);
    printout.footer = longDateText(QDate::currentDate());
    return printout;
}

QByteArray csvOf(const std::vector<PrintedPart> &parts)
{
    if (parts.size() == 1)
        return parts.front().csv.toUtf8();
    QStringList texts;
    for (const PrintedPart &part : parts)
        texts.append(csvLine({part.table.title}, CsvReaderKind::Spreadsheet) + u"\r\n"_s + part.csv);
    return texts.join(u"\r\n"_s).toUtf8();
}

void printParts(Services &services, const QString &title, const std::vector<PrintedPart> &parts, PrintTarget target)
{
    printOrSave(services, title, target, [title, parts] { return printoutOf(title, parts); }, [parts] { return csvOf(parts); });
}
