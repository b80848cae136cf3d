// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/activities/outcomechoices.h"
#include "models/activities/outcomes.h"
#include "models/activities/outcomestore.h"
#include "models/activities/saveoutcome.h"
#include "models/lifecycle/lifecyclestore.h"

using namespace Qt::StringLiterals;

namespace {

OutputFormat formatOf(const CommandContext &context)
{
    return outputFormat(context.value(u"format"_s));
}

void answer(const CommandContext &context, const QJsonObject &answer, const Performed &performed)
{
    if (formatOf(context) == OutputFormat::Json) {
        QJsonObject object = answer;
        object.insert(u"operation"_s, performed.operation ? QJsonValue(performed.operation.value) : QJsonValue());
        printJson(object);
    } else if (performed.operation) {
        print(u"%1 (operation %2)"_s.arg(performed.label).arg(performed.operation.value));
    } else {
        print(u"There was nothing to change"_s);
    }
}

void listOutcomes(CommandContext &context)
{
    const OutputFormat format = formatOf(context);
    const OutcomeChoices choices = outcomeChoices(context.db());
    QJsonArray rows;
    for (const ContactOutcome &outcome : choices.outcomes) {
        const Phase *phase = choices.phaseOf(outcome);
        rows.append(QJsonObject{{u"id"_s, outcome.id.value},
                                {u"name"_s, outcome.name},
                                {u"text"_s, outcomeText(outcome.name)},
                                {u"reached"_s, outcome.isReached},
                                {u"follow_up_days"_s, outcome.followUpDays ? QJsonValue(*outcome.followUpDays) : QJsonValue()},
                                {u"phase"_s, phase ? QJsonValue(phase->name) : QJsonValue()}});
    }
    printRows({u"id"_s, u"name"_s, u"text"_s, u"reached"_s, u"follow_up_days"_s, u"phase"_s}, rows, format);
}

bool isYes(const CommandContext &context, const QString &option)
{
    const QString text = context.value(option);
    if (text != u"yes" && text != u"no")
        throw UsageError(u"--%1 takes yes or no, not “%2”."_s.arg(option, text));
    return text == u"yes";
}

void takeOptions(const CommandContext &context, Connection &db, ContactOutcome &outcome)
{
    if (context.has(u"name"_s))
        outcome.name = context.value(u"name"_s);
    if (context.has(u"reached"_s))
        outcome.isReached = isYes(context, u"reached"_s);
    if (context.value(u"follow-up-days"_s) == u"none")
        outcome.followUpDays = {};
    else if (const auto days = context.number(u"follow-up-days"_s))
        outcome.followUpDays = int(qBound(qint64(-1), *days, qint64(std::numeric_limits<int>::max())));
    if (const QString phase = context.value(u"phase"_s); phase == u"none")
        outcome.phase = {};
    else if (!phase.isEmpty())
        outcome.phase = LifeCycleStore(db).phaseNamed(phase).id;
}

void addOutcome(CommandContext &context)
{
    Connection &db = context.writableDb();
    ContactOutcome outcome{.name = context.argument(1, u"The outcome's name"_s)};
    takeOptions(context, db, outcome);
    const auto added = perform(db, context.origin(), u"Add an outcome"_s, [&](Operation &operation) { return saveOutcome(operation, outcome); });
    answer(context, {{u"id"_s, added.value.id.value}, {u"name"_s, added.value.name}}, added.performed);
}

void editOutcome(CommandContext &context)
{
    Connection &db = context.writableDb();
    ContactOutcome outcome = OutcomeStore(db).named(context.argument(1, u"The outcome"_s));
    takeOptions(context, db, outcome);
    const auto place = context.number(u"position"_s);
    const auto edited = perform(db, context.origin(), u"Change an outcome"_s, [&](Operation &operation) {
        const ContactOutcome stored = saveOutcome(operation, outcome);
        if (place) {
            std::vector<ContactOutcomeId> order;
            for (const ContactOutcome &each : OutcomeStore(operation.db()).outcomes()) {
                if (each.id != stored.id)
                    order.push_back(each.id);
            }
            order.insert(order.begin() + qBound(qint64(0), *place - 1, qint64(order.size())), stored.id);
            orderOutcomes(operation, order);
        }
        return stored;
    });
    answer(context, {{u"id"_s, edited.value.id.value}, {u"name"_s, edited.value.name}}, edited.performed);
}

void removeOutcome(CommandContext &context)
{
    Connection &db = context.writableDb();
    const ContactOutcome outcome = OutcomeStore(db).named(context.argument(1, u"The outcome"_s));
    const QString other = context.value(u"replacement"_s);
    const ContactOutcomeId replacement = other.isEmpty() ? ContactOutcomeId() : OutcomeStore(db).named(other).id;
    const auto removed
        = perform(db, context.origin(), u"Delete an outcome"_s, [&](Operation &operation) { return deleteOutcome(operation, outcome.id, replacement); });
    answer(context, {{u"id"_s, outcome.id.value}, {u"activities"_s, removed.value}}, removed.performed);
}

void run(CommandContext &context)
{
    const QString what = context.arguments().value(0, u"list"_s);
    if (what == u"list")
        listOutcomes(context);
    else if (what == u"add")
        addOutcome(context);
    else if (what == u"edit")
        editOutcome(context);
    else if (what == u"delete")
        removeOutcome(context);
    else
        throw UsageError(u"There is no “outcomes %1”."_s.arg(what));
}

} // namespace

Command outcomesCommand()
{
    return {.name = u"outcomes"_s,
            .usage = u"[list | add NAME [--reached yes|no] [--follow-up-days N] [--phase P] | edit NAME [--name N] [--reached yes|no] "
                     "[--follow-up-days N|none] [--phase P|none] [--position N] | delete NAME [--replacement NAME]] [--format table|csv|json]"_s,
            .summary = u"Lists and changes how contacts can turn out: what activities say as their outcome."_s,
            .example = u"regulars-cli outcomes add \"Wants an offer\" --reached yes --follow-up-days 2"_s,
            .mostArguments = 2,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"name"_s, u"edit: the new name; activities, rules, segments and views follow."_s, u"N"_s});
                    parser.addOption({u"reached"_s, u"Whether somebody was spoken to: yes or no."_s, u"Y"_s});
                    parser.addOption({u"follow-up-days"_s, u"Suggests a follow-up after so many days, or none."_s, u"N"_s});
                    parser.addOption({u"phase"_s, u"Suggests a move there, or none."_s, u"P"_s});
                    parser.addOption({u"position"_s, u"edit: the place in the list, from 1."_s, u"N"_s});
                    parser.addOption({u"replacement"_s, u"delete: what activities say instead; without it they keep the name."_s, u"NAME"_s});
                    parser.addOption({u"format"_s, u"table, csv or json."_s, u"FORMAT"_s});
                },
            .run = &run,
            .details = u"NAME is the name as it is stored (no-answer) or as it is shown (No answer). JSON keys: list: id name text reached\n"
                       "follow_up_days phase; add and edit: id name operation; delete: id activities operation."_s};
}
