// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/rulejson.h"

#include "models/rules/suggestions.h"

using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> ids(const CommandContext &context)
{
    std::vector<qint64> ids;
    for (const QString &text : context.arguments().mid(1)) {
        bool isNumber = false;
        ids.push_back(text.toLongLong(&isNumber));
        if (!isNumber)
            throw UsageError(u"“%1” is no number of a suggestion. See: suggestions list"_s.arg(text));
    }
    if (ids.empty())
        throw UsageError(u"The number of a suggestion is missing. See: suggestions list"_s);
    return ids;
}

void list(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    QJsonArray open;
    for (const FiringLine &line : RuleStore(context.db()).open())
        open.append(firingJson(line));
    printRows({u"id"_s, u"rule"_s, u"customer"_s, u"text"_s, u"state"_s}, open, format);
}

void run(CommandContext &context)
{
    const QString what = context.arguments().value(0, u"list"_s);
    if (what == u"list")
        return list(context);
    if (what != u"accept" && what != u"dismiss")
        throw UsageError(u"There is no “suggestions %1”."_s.arg(what));
    const std::vector<qint64> wanted = ids(context);
    const auto done = perform(context.writableDb(), context.origin(), u"Decide suggestions"_s, what == u"accept" ? &acceptSuggestions : &dismissSuggestions, wanted);
    const Performed &performed = done.performed;
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json)
        printJson(QJsonObject{{u"decided"_s, done.value}, {u"operation"_s, performed.operation.value}});
    else
        print(u"%1 (operation %2)"_s.arg(performed.label).arg(performed.operation.value));
}

} // namespace

Command suggestionsCommand()
{
    return {.name = u"suggestions"_s,
            .usage = u"[list | accept ID… | dismiss ID…] [--format table|csv|json]"_s,
            .summary = u"Lists what rules suggest, and does it or lets it be."_s,
            .example = u"regulars-cli suggestions accept 17 18"_s,
            .mostArguments = 10'000,
            .declare = [](QCommandLineParser &parser) { parser.addOption({u"format"_s, u"table, csv or json."_s, u"FORMAT"_s}); },
            .run = &run,
            .details = u"The answer to accept and dismiss has decided, how many, and operation."_s};
}
