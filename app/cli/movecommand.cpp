// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customers/customerstore.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/movephase.h"

using namespace Qt::StringLiterals;

namespace {

void move(CommandContext &context)
{
    const QString who = context.required(u"customer"_s);
    const QString where = context.required(u"phase"_s);
    PhaseMove move{.through = MovedThrough::CommandLine,
                   .at = context.instant(u"at"_s).value_or(QDateTime()),
                   .reason = context.value(u"reason"_s),
                   .note = context.value(u"note"_s)};
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    const Phase phase = LifeCycleStore(db).phaseNamed(where);
    move.customer = customer.id;
    move.phase = phase.id;
    const auto moved = perform(db, context.origin(), u"Move %1 to %2"_s.arg(customer.name, phase.name), &movePhase, move);
    if (moved.performed.operation)
        print(u"Moved %1 to %2 (operation %3)"_s.arg(isolated(customer.name), phase.name).arg(moved.performed.operation.value));
    else
        print(u"%1 is in %2 already"_s.arg(isolated(customer.name), phase.name));
}

} // namespace

Command moveCommand()
{
    return {.name = u"move"_s,
            .usage = u"--customer ID|NAME|E-MAIL|PHONE --phase NAME [--reason R] [--note T] [--at WHEN]"_s,
            .summary = u"Moves a customer to another phase of the life cycle, forward or back."_s,
            .example = u"regulars-cli move --customer \"Ada Lovelace\" --phase Lapsed --reason \"Moved away\""_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"phase"_s, u"The phase, by its name or its role (reach, acquire, … lost)."_s, u"NAME"_s});
                    parser.addOption({u"reason"_s, u"Why; some phases ask for it."_s, u"R"_s});
                    parser.addOption({u"note"_s, u"Anything else to remember."_s, u"T"_s});
                    parser.addOption({u"at"_s, u"When it happened, if not now: a day or an instant."_s, u"WHEN"_s});
                },
            .run = &move};
}
