// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/newdatabase.h"
#include "app/cli/output.h"

#include "models/lifecycle/builtinlifecycles.h"

using namespace Qt::StringLiterals;

namespace {

QString lifeCycles()
{
    QStringList lines;
    for (const BuiltInLifeCycle &each : builtInLifeCycles(u"en"_s)) {
        const QString marks = each.isDefault ? u"%1 (the default)"_s.arg(each.key) : each.key;
        lines.append(u"  %1: %2"_s.arg(marks, each.names.join(u" / "_s)));
    }
    return lines.join(u'\n');
}

void makeNew(CommandContext &context)
{
    const QString path = makeDatabase(context.argument(0, u"FILE"_s),
                                      {.currency = context.value(u"currency"_s), .lifeCycle = context.value(u"life-cycle"_s)});
    print(u"Made %1"_s.arg(path));
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .usage = u"FILE [--life-cycle NAME] [--currency EUR]"_s,
            .summary = u"Makes an empty database; refuses an existing file."_s,
            .example = u"regulars-cli new shop.regulars --currency EUR"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"life-cycle"_s, u"The life cycle to start with, by its key or its name."_s, u"NAME"_s});
                    parser.addOption({u"currency"_s, u"The business's currency, three letters."_s, u"CODE"_s});
                },
            .run = &makeNew,
            .details = u"Life cycles:\n%1\nThe names of phases are in the language of the locale (LANG). See also: life-cycle."_s.arg(lifeCycles())};
}
