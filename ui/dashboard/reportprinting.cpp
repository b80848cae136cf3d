// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/reportprinting.h"

#include "models/base/writefile.h"
#include "models/exchange/csvwriter.h"
#include "ui/common/filechoice.h"
#include "ui/common/formats.h"
#include "ui/common/printing.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QString bareCell(const QJsonValue &cell)
{
    return cell.isDouble() ? cell.toVariant().toString() : cell.toString();
}

void say(Services &services, const QString &file, const Result<Done> &written)
{
    if (written)
        services.navigator->say(QCoreApplication::translate("ReportPrinting", "Saved as %1").arg(QDir::toNativeSeparators(file)));
    else
        services.navigator->showError(written.error());
}

} // namespace

Printout printoutOf(const QString &title, const Report &report)
{
    Printout printout{.title = title, .lines = {report.basis.definition}};
    printout.lines.append(QCoreApplication::translate("ReportPrinting", "n = %1, counted up to %2")
                              .arg(numberText(report.basis.n), dateText(report.basis.asOf)));
    printout.lines += report.basis.warnings;
    for (size_t i = 0; i < report.columns.size(); ++i)
        printout.columns.push_back({report.columns[i].title, i == 0 ? 2.0 : 1.0, i > 0});
    for (const QJsonArray &row : report.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(cellText(report, size_t(i), row.at(i)));
        printout.rows.push_back({cells});
    }
    printout.footer = longDateText(QDate::currentDate());
    return printout;
}

QByteArray csvOf(const Report &report)
{
    QStringList keys;
    for (const ReportColumn &column : report.columns)
        keys.append(column.key);
    QString text = csvLine(keys, CsvReaderKind::Spreadsheet) + u"\r\n"_s;
    for (const QJsonArray &row : report.rows) {
        QStringList cells;
        for (const QJsonValue &cell : row)
            cells.append(bareCell(cell));
        text += csvLine(cells, CsvReaderKind::Spreadsheet) + u"\r\n"_s;
    }
    return text.toUtf8();
}

void printReport(Services &services, const QString &title, const Report &report, PrintTarget target)
{
    if (target == PrintTarget::Paper)
        previewPrintout(services.window, printoutOf(title, report));
    else if (target == PrintTarget::Pdf)
        chooseTarget(services.window, fileNameFor(title, u"pdf"_s),
                     [&services, title, report](const QString &file) { say(services, file, writePdf(printoutOf(title, report), file)); });
    else
        chooseTarget(services.window, fileNameFor(title, u"csv"_s),
                     [&services, report](const QString &file) { say(services, file, writeFile(file, csvOf(report))); });
}
