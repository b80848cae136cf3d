// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customers/customerstore.h"
#include "models/upkeep/rebuild.h"

using namespace Qt::StringLiterals;

namespace {

void rebuild(CommandContext &context)
{
    Connection &db = context.writableDb();
    rebuildSummaries(db);
    print(u"Summaries, search and figures were worked out anew (%1 customers)"_s.arg(CustomerStore(db).count()));
}

} // namespace

Command rebuildCommand()
{
    return {.name = u"rebuild"_s,
            .usage = {},
            .summary = u"Works out anew what is kept beside the records: summaries, search indexes and counts behind the figures."_s,
            .example = u"regulars-cli --database shop.regulars rebuild"_s,
            .mostArguments = 0,
            .run = &rebuild,
            .details = u"They are kept with every change, so this is needed only if check finds that they do not match the records. "
                       "Changes no record and is not in the history."_s};
}
