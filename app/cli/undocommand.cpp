// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace {

OperationRecord chosenOperation(HistoryStore &&history, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return history.named(arguments.constFirst());
    if (const auto latest = history.undoable())
        return *latest;
    throw Failure(Error::Kind::NotFound, u"There is nothing to undo."_s);
}

void undo(CommandContext &context)
{
    Connection &db = context.writableDb();
    const OperationRecord undone = chosenOperation(HistoryStore(db), context.arguments());
    const Performed done = undoOperation(db, context.origin(), undone.id);
    print(u"Undone: %1 (operation %2)"_s.arg(isolated(undone.label)).arg(done.operation.value));
}

} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .usage = u"[OPERATION]"_s,
            .summary = u"Takes back an operation, the latest by default; refused if a record was changed since."_s,
            .example = u"regulars-cli undo 42"_s,
            .run = &undo,
            .details = u"OPERATION is a number from regulars-cli history, or the operation's UUID. An undo can itself be undone."_s};
}
