// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listedkinds.h"
#include "app/cli/output.h"

#include "models/base/writefile.h"
#include "models/exchange/exporttext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

ExportFormat exportFormat(const CommandContext &context, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QString name = context.has(u"format"_s) ? context.value(u"format"_s) : suffix == u"json" ? suffix : u"csv"_s;
    if (name == u"json" && context.has(u"raw"_s))
        throw UsageError(u"--raw is about CSV: JSON is never taken for formulas."_s);
    if (name == u"json")
        return ExportFormat::Json;
    if (name == u"csv")
        return context.has(u"raw"_s) ? ExportFormat::ProgramCsv : ExportFormat::SpreadsheetCsv;
    throw UsageError(u"--format takes csv or json, not “%1”."_s.arg(name));
}

void exportRecords(CommandContext &context)
{
    const QString file = context.required(u"output"_s);
    const ExportFormat format = exportFormat(context, file);
    const AskedRecords asked = askedRecords(context);
    ExportText text(asked.columns, format);
    qint64 rows = 0;
    asked.visit([&](const QJsonObject &row) {
        text.add(row);
        ++rows;
    });
    if (const Result<Done> written = writeFile(file, text.finish()); !written)
        throw Failure(written.error());
    print(u"%1: %2 rows"_s.arg(file, QString::number(rows)));
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .usage = u"KIND -o FILE [--query Q] [--view NAME] [--sort FIELD[:desc]] [--columns FIELDS] [--group FIELD] [--limit N] "
                     "[--open] [--due-until DAY] [--owner NAME] [--format csv|json] [--raw]"_s,
            .summary = u"Writes records into a file: %1."_s.arg(listedKindNames()),
            .example = u"regulars-cli export customers -o vips.csv --query tag:vip --columns name,email,revenue"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write; what was in it is replaced."_s, u"FILE"_s});
                    declareAsking(parser);
                    parser.addOption({u"format"_s, u"csv or json; if it is not said, what the file's name ends with."_s, u"FORMAT"_s});
                    parser.addOption({u"raw"_s, u"CSV for another program: see below."_s});
                },
            .run = &exportRecords,
            .details = u"CSV is for a spreadsheet: a text that it would take for a formula (beginning with = + - or @) gets an apostrophe\n"
                       "before it, which importing takes away again. With --raw texts stay as they are: for other programs only, because\n"
                       "such a file, opened in a spreadsheet, may run what somebody typed into a name.\n\n"_s
                + explainedAsking()};
}
