// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/rulejson.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/rules/nightlyrun.h"
#include "models/rules/saverule.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

OutputFormat formatOf(const CommandContext &context)
{
    return outputFormat(context.value(u"format"_s));
}

void answer(const CommandContext &context, const Rule &rule, const Performed &performed)
{
    if (formatOf(context) == OutputFormat::Json)
        printJson(QJsonObject{{u"id"_s, rule.id.value}, {u"name"_s, rule.name}, {u"operation"_s, performed.operation ? QJsonValue(performed.operation.value) : QJsonValue()}});
    else if (performed.operation)
        print(u"%1 (operation %2)"_s.arg(performed.label).arg(performed.operation.value));
    else
        print(u"There was nothing to change"_s);
}

void listRules(CommandContext &context)
{
    const OutputFormat format = formatOf(context);
    QJsonArray rules;
    for (const RuleLine &line : RuleStore(context.db()).rules())
        rules.append(ruleJson(line));
    printRows({u"id"_s, u"name"_s, u"state"_s, u"meaning"_s, u"fired"_s, u"open"_s, u"last_fired"_s, u"last_customer"_s, u"problem"_s}, rules, format);
}

void showRule(CommandContext &context)
{
    const OutputFormat format = formatOf(context);
    RuleStore store(context.db());
    const Rule rule = store.named(context.argument(1, u"The rule"_s));
    QJsonArray firings;
    for (const FiringLine &line : store.firings(rule.id, int(context.number(u"limit"_s).value_or(20))))
        firings.append(firingJson(line));
    if (format == OutputFormat::Json) {
        QJsonObject object = definitionJson(rule);
        object.insert(u"firings"_s, firings);
        printJson(object);
        return;
    }
    printRows({u"id"_s, u"fired"_s, u"customer"_s, u"customer_name"_s, u"state"_s, u"text"_s}, firings, format);
}

void setRule(CommandContext &context)
{
    Connection &db = context.writableDb();
    Rule rule = RuleStore(db).named(context.argument(1, u"The rule"_s));
    const QString state = context.argument(2, u"off, suggest or apply"_s);
    const auto mode = fromName<RuleMode>(state);
    if (!mode && state != u"off")
        throw UsageError(u"A rule can be off, suggest or apply, not “%1”."_s.arg(state));
    rule.isActive = mode.has_value();
    rule.mode = mode.value_or(rule.mode);
    answer(context, rule, perform(db, context.origin(), u"Set the rule %1: %2"_s.arg(isolated(rule.name), state), &saveRule, rule).performed);
}

void addRule(CommandContext &context)
{
    Connection &db = context.writableDb();
    Rule rule{.name = context.argument(1, u"The rule's name"_s)};
    rule.trigger = typedTrigger(db, context.required(u"when"_s));
    if (const QString condition = context.value(u"if"_s); !condition.isEmpty()) {
        const Query query{.condition = parsedQuery(condition, customerFields(db)).condition};
        rule.query = QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson(QJsonDocument::Compact));
    }
    rule.mode = context.has(u"apply"_s) ? RuleMode::Apply : RuleMode::Suggest;
    const auto added = perform(db, context.origin(), u"Add the rule %1"_s.arg(isolated(rule.name)), [&](Operation &operation) {
        rule.actions = typedActions(operation, context.values(u"then"_s));
        return saveRule(operation, rule);
    });
    answer(context, added.value, added.performed);
}

void removeRule(CommandContext &context)
{
    Connection &db = context.writableDb();
    const Rule rule = RuleStore(db).named(context.argument(1, u"The rule"_s));
    answer(context, rule, perform(db, context.origin(), u"Delete the rule %1"_s.arg(isolated(rule.name)), &deleteRule, rule.id).performed);
}

void runNightly(CommandContext &context)
{
    Connection &db = context.writableDb();
    const qint64 before = RuleStore(db).openCount();
    NightlyRun nightly(context.day(u"today"_s).value_or(QDate::currentDate()));
    nightly.run(db);
    const qint64 open = RuleStore(db).openCount();
    if (formatOf(context) == OutputFormat::Json)
        printJson(QJsonObject{{u"operations"_s, nightly.operations()}, {u"open_before"_s, before}, {u"open"_s, open}});
    else
        print(u"Suggestions and notices that wait: %1 (before: %2)"_s.arg(open).arg(before));
}

void run(CommandContext &context)
{
    const QString what = context.arguments().value(0, u"list"_s);
    if (what == u"list")
        listRules(context);
    else if (what == u"show")
        showRule(context);
    else if (what == u"set")
        setRule(context);
    else if (what == u"add")
        addRule(context);
    else if (what == u"delete")
        removeRule(context);
    else if (what == u"run")
        runNightly(context);
    else
        throw UsageError(u"There is no “rules %1”."_s.arg(what));
}

} // namespace

Command rulesCommand()
{
    return {.name = u"rules"_s,
            .usage = u"[list | show NAME | set NAME off|suggest|apply | run [--today DAY] | add NAME --when W [--if Q] --then T… [--apply] | delete NAME] "
                     "[--format table|csv|json]"_s,
            .summary = u"Lists, switches, adds and runs the rules that suggest or do things by themselves."_s,
            .example = u"regulars-cli rules add \"Third purchase\" --when nth-purchase:3 --if \"role:retain\" --then move:loyal --then \"tag:regular\""_s,
            .mostArguments = 3,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"when"_s, u"What the rule waits for, see below."_s, u"W"_s});
                    parser.addOption({u"if"_s, u"Whom it is for: a query as in list customers --query."_s, u"Q"_s});
                    parser.addOption({u"then"_s, u"What it does, see below; can be given several times."_s, u"T"_s});
                    parser.addOption({u"apply"_s, u"It does so by itself instead of suggesting."_s});
                    parser.addOption({u"today"_s, u"run: as if it were this day."_s, u"DAY"_s});
                    parser.addOption({u"limit"_s, u"show: the last N times it fired; 20 without it."_s, u"N"_s});
                    parser.addOption({u"format"_s, u"table, csv or json."_s, u"FORMAT"_s});
                },
            .run = &run,
            .details = u"When: enters-phase:PHASE, leaves-phase:PHASE, days-in-phase:PHASE:DAYS, activity[:KIND[:OUTCOME]], purchase,\n"
                       "nth-purchase:N, feedback[:KIND[:FROM-TO]], silence, date:birthday[:DAYS-BEFORE]. A phase is its role or its name.\n"
                       "Then: move:PHASE, task:TITLE[:DAYS], tag:TAG, assign:COLLEAGUE, notify:TEXT."_s};
}
