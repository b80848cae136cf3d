// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/base/day.h"
#include "models/customers/customerstore.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/movephase.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<PlannedStep> nextStep(const CommandContext &context)
{
    if (context.has(u"next-step"_s) != context.has(u"due"_s))
        throw UsageError(u"--next-step and --due go together: what is to be done, and by when."_s);
    if (!context.has(u"next-step"_s))
        return {};
    return PlannedStep{context.value(u"next-step"_s), *context.day(u"due"_s)};
}

/** Noon of today may be yet to come: then it is now. */
QDateTime moment(const CommandContext &context)
{
    const QDateTime wanted = context.instant(u"at"_s).value_or(QDateTime());
    return wanted.isValid() ? happenedAt(wanted, QDateTime::currentDateTimeUtc()).value_or(wanted) : wanted;
}

void move(CommandContext &context)
{
    const QString who = context.required(u"customer"_s);
    const QString where = context.required(u"phase"_s);
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    PhaseMove move{.through = MovedThrough::CommandLine,
                   .at = moment(context),
                   .reason = context.value(u"reason"_s),
                   .note = context.value(u"note"_s),
                   .leavingReason = context.value(u"leaving-reason"_s),
                   .nextStep = nextStep(context)};
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    const Phase phase = LifeCycleStore(db).phaseNamed(where);
    move.customer = customer.id;
    move.phase = phase.id;
    const QString dated = move.at.isValid() && move.at < customer.phaseSince ? u", dated %1"_s.arg(move.at.toLocalTime().date().toString(Qt::ISODate)) : QString();
    const auto moved = perform(db, context.origin(), u"Move %1 to %2%3"_s.arg(customer.name, phase.name, dated), &movePhase, move);
    const OperationId operation = moved.performed.operation;
    if (format == OutputFormat::Json) {
        const PhaseId now = moved.value.phase;
        printJson(QJsonObject{{u"customer"_s, customer.id.value},
                              {u"moved"_s, bool(operation)},
                              {u"phase"_s, db.find(now).name},
                              {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
    } else if (operation) {
        print(u"Moved %1 to %2%3 (operation %4)"_s.arg(isolated(customer.name), phase.name, dated).arg(operation.value));
    } else {
        print(dated.isEmpty() ? u"%1 is in %2 already"_s.arg(isolated(customer.name), phase.name)
                              : u"%1 was in %2 already then"_s.arg(isolated(customer.name), phase.name));
    }
}

} // namespace

Command moveCommand()
{
    return {.name = u"move"_s,
            .usage = u"--customer ID|NAME|E-MAIL|PHONE --phase NAME [--reason R] [--leaving-reason R] [--note T] [--at WHEN] "
                     "[--next-step TITLE --due DAY] [--format json]"_s,
            .summary = u"Moves a customer to another phase of the life cycle, forward or back, now or at an earlier time."_s,
            .example = u"regulars-cli move --customer \"Ada Lovelace\" --phase Lapsed --reason \"Moved away\""_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"phase"_s, u"The phase, by its name or its role (reach, acquire, … lost)."_s, u"NAME"_s});
                    parser.addOption({u"reason"_s, u"Why; some phases ask for it."_s, u"R"_s});
                    parser.addOption({u"leaving-reason"_s, u"Why away from the phase before; some phases ask for it."_s, u"R"_s});
                    parser.addOption({u"note"_s, u"Anything else to remember."_s, u"T"_s});
                    parser.addOption({u"at"_s, u"When it happened, if not now: a day or an instant."_s, u"WHEN"_s});
                    parser.addOption({u"next-step"_s, u"Plans a task together with the move."_s, u"TITLE"_s});
                    parser.addOption({u"due"_s, u"By when the next step is to be done: a day, tomorrow, or +3."_s, u"DAY"_s});
                    parser.addOption({u"format"_s, u"json answers with customer, moved, phase and operation."_s, u"FORMAT"_s});
                },
            .run = &move,
            .details = u"A move dated before the customer came into the present phase ends the phase of that time; moves that came later stay as\n"
                       "they are. What was recorded wrongly is corrected by correct-visit."_s};
}
