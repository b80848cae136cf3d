// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customers/customerstore.h"
#include "models/upkeep/check.h"

using namespace Qt::StringLiterals;

namespace {

void check(CommandContext &context)
{
    Connection &db = context.db();
    const QStringList problems = findProblems(db);
    for (const QString &problem : problems)
        print(problem);
    if (!problems.isEmpty())
        throw Failure(Error::Kind::Invalid, u"%1 problems were found. Nothing was changed; keep the file, and restore the newest backup "
                                            "that passes this check."_s.arg(problems.size()));
    print(u"No problems found (%1 customers)"_s.arg(CustomerStore(db).count()));
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .usage = {},
            .summary = u"Tests the database for damage and contradictions, and changes nothing."_s,
            .example = u"regulars-cli --database shop.regulars check"_s,
            .mostArguments = 0,
            .run = &check,
            .details = u"Prints a line for each problem and fails if there is one."_s};
}
