// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/statusline.h"

#include "models/duplicates/duplicatescan.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList Keys{u"set"_s, u"customer"_s, u"customer_name"_s, u"other"_s, u"other_name"_s, u"strength"_s, u"why"_s};

std::vector<DuplicateSet> search(Connection &db)
{
    StatusLine progress;
    return scanDuplicates(db, [&progress](double share) {
        progress.show(u"Looking for duplicates: %1 %"_s.arg(int(100 * share)));
        return true;
    });
}

void printDuplicates(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const qint64 limit = context.number(u"limit"_s).value_or(qint64(MostDuplicateSets));
    if (limit < 0)
        throw UsageError(u"--limit takes a number of sets, not “%1”."_s.arg(limit));
    Connection &db = context.db();
    const auto sets = search(db);
    RowPrinter printer(Keys, format);
    for (size_t set = 0; set < std::min(sets.size(), size_t(limit)); ++set) {
        for (const DuplicatePair &pair : sets[set].pairs)
            printer.add({{u"set"_s, qint64(set) + 1},
                         {u"customer"_s, pair.a.value},
                         {u"customer_name"_s, db.find(pair.a).name},
                         {u"other"_s, pair.b.value},
                         {u"other_name"_s, db.find(pair.b).name},
                         {u"strength"_s, pair.likeness.strength},
                         {u"why"_s, likenessText(pair.likeness)}});
    }
    printer.finish();
}

} // namespace

Command duplicatesCommand()
{
    return {.name = u"duplicates"_s,
            .usage = u"[--limit N] [--format table|csv|json]"_s,
            .summary = u"Lists customers who may be the same, the likeliest first, and why."_s,
            .example = u"regulars-cli duplicates --limit 20"_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"limit"_s, u"At most so many sets of customers."_s, u"N"_s});
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &printDuplicates,
            .details = u"Keys of JSON: "_s + Keys.join(u' ')
                + u".\nEach row is a pair; pairs that hang together have the same set. The strength goes from 30 to 100: from 55 on it is likely, from "
                  "85 on very likely\nthat the two are the same. What 21 customers or more share says nothing."_s};
}
