// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/bin/emptybin.h"
#include "models/bin/restorecustomers.h"

using namespace Qt::StringLiterals;

namespace {

void answer(const CommandContext &context, const QString &key, const Written<qint64> &done)
{
    const OperationId operation = done.performed.operation;
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json) {
        printJson(QJsonObject{{key, done.value}, {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
    } else if (operation) {
        print(u"%1 (operation %2)"_s.arg(done.performed.label).arg(operation.value));
    } else {
        print(u"The bin is empty"_s);
    }
}

/** The customers that the arguments name by the numbers they had; nothing for --all. */
std::optional<std::vector<qint64>> wanted(const CommandContext &context)
{
    if (context.has(u"all"_s) != context.arguments().isEmpty())
        throw UsageError(u"Name deleted customers by their numbers (see: list bin), or say --all."_s);
    if (context.has(u"all"_s))
        return {};
    std::vector<qint64> ids;
    for (const QString &text : context.arguments()) {
        bool isNumber = false;
        ids.push_back(text.toLongLong(&isNumber));
        if (!isNumber)
            throw UsageError(u"A deleted customer is named by a number, not “%1”. See: list bin"_s.arg(text));
    }
    return ids;
}

void restoreDeleted(CommandContext &context)
{
    const auto entries = wanted(context);
    Connection &db = context.writableDb();
    answer(context, u"restored"_s, perform(db, context.origin(), u"Restore customers"_s, &restoreCustomers, entries, std::shared_ptr<Progress>()));
}

void emptyTheBin(CommandContext &context)
{
    if (!context.has(u"yes"_s))
        throw UsageError(u"Emptying the bin cannot be undone. Say --yes if you want it."_s);
    Connection &db = context.writableDb();
    answer(context, u"erased"_s,
           perform(db, context.origin(), u"Empty the bin"_s, &emptyBin, std::optional<std::vector<qint64>>(), std::shared_ptr<Progress>()));
}

} // namespace

Command restoreCustomerCommand()
{
    return {.name = u"restore-customer"_s,
            .usage = u"ID…|--all [--format json]"_s,
            .summary = u"Puts deleted customers back from the bin with everything that hung on them."_s,
            .example = u"regulars-cli restore-customer 17"_s,
            .mostArguments = std::numeric_limits<qsizetype>::max(),
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"all"_s, u"Everybody in the bin."_s});
                    parser.addOption({u"format"_s, u"json answers with restored and operation."_s, u"FORMAT"_s});
                },
            .run = &restoreDeleted,
            .details = u"ID is the number that the customer had; regulars-cli list bin shows it."_s};
}

Command emptyBinCommand()
{
    return {.name = u"empty-bin"_s,
            .usage = u"--yes [--format json]"_s,
            .summary = u"Erases everybody in the bin for good; after 30 days that happens by itself."_s,
            .example = u"regulars-cli empty-bin --yes"_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"yes"_s, u"Says that you know that this cannot be undone."_s});
                    parser.addOption({u"format"_s, u"json answers with erased and operation."_s, u"FORMAT"_s});
                },
            .run = &emptyTheBin};
}
