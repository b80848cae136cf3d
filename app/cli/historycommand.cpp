// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualLimit = 20;

void printHistory(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const qint64 limit = context.number(u"limit"_s).value_or(UsualLimit);
    if (limit < 0 || limit > std::numeric_limits<int>::max())
        throw UsageError(u"--limit takes a number of operations, not “%1”."_s.arg(limit));
    Connection &db = context.db();
    const RecordJson json(db);
    const QStringList columns{u"id"_s, u"at"_s, u"actor"_s, u"source"_s, u"label"_s, u"undoes"_s, u"undone_by"_s};
    RowPrinter printer(format == OutputFormat::Table ? columns : Fields::all<OperationRecord>(), format);
    for (const OperationRecord &operation : HistoryStore(db).latest(int(limit)))
        printer.add(json.object(operation));
    printer.finish();
}

} // namespace

Command historyCommand()
{
    return {.name = u"history"_s,
            .usage = u"[--limit N] [--format table|csv|json]"_s,
            .summary = u"Lists what was done, the latest first."_s,
            .example = u"regulars-cli history --limit 50"_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"limit"_s, u"At most so many operations; 20 otherwise."_s, u"N"_s});
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &printHistory,
            .details = u"Keys of JSON: id uuid label actor source at undoes undone_by. The last two are numbers of operations, or null."_s};
}
