// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listedkinds.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace {

void list(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const AskedRecords asked = askedRecords(context);
    RowPrinter printer(format == OutputFormat::Table ? asked.tableColumns : asked.columns, format);
    asked.visit([&](const QJsonObject &row) { printer.add(row); });
    printer.finish();
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .usage = u"KIND [--query Q] [--view NAME] [--sort FIELD[:desc]] [--columns FIELDS] [--group FIELD] [--limit N] "
                     "[--open] [--due-until DAY] [--owner NAME] [--format table|csv|json]"_s,
            .summary = u"Lists records: %1."_s.arg(listedKindNames()),
            .example = u"regulars-cli list customers --query 'city:Berlin bought(90d)>=2' --sort revenue:desc --limit 10"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    declareAsking(parser);
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &list,
            .details = explainedAsking()};
}
