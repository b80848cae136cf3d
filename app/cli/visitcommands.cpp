// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"

#include "models/customers/customerstore.h"
#include "models/lifecycle/correctvisit.h"
#include "models/lifecycle/stagefigures.h"

using namespace Qt::StringLiterals;

namespace {

void listVisits(CommandContext &context)
{
    const QString who = context.required(u"customer"_s);
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    Connection &db = context.db();
    const CustomerStages all = customerStages(db, CustomerStore(db).named(who).id);
    if (context.has(u"stages"_s)) {
        printRows({u"phase"_s, u"first_entered"_s, u"last_left"_s, u"latest_entered"_s, u"visits"_s, u"days"_s, u"open"_s}, stagesJson(all), format);
        return;
    }
    const RecordJson json(db);
    QJsonArray rows;
    for (const PhaseVisit &visit : all.visits)
        rows.append(json.object(visit));
    printRows({u"id"_s, u"phase"_s, u"entered"_s, u"left"_s, u"moved_by"_s, u"through"_s, u"reason"_s, u"leaving_reason"_s, u"note"_s}, rows, format);
}

std::optional<QString> given(const CommandContext &context, const QString &option)
{
    return context.has(option) ? std::optional(context.value(option)) : std::nullopt;
}

void correct(CommandContext &context)
{
    bool isNumber = false;
    const Id<PhaseVisit> id{context.argument(0, u"The visit's number"_s).toLongLong(&isNumber)};
    if (!isNumber)
        throw UsageError(u"“%1” is no visit's number. See: regulars-cli visits --customer WHO"_s.arg(context.arguments().constFirst()));
    const QStringList changes{u"phase"_s, u"entered"_s, u"reason"_s, u"leaving-reason"_s, u"note"_s};
    const bool corrects = std::any_of(changes.begin(), changes.end(), [&](const QString &option) { return context.has(option); });
    if (corrects == context.has(u"remove"_s))
        throw UsageError(u"Say either what of the visit was otherwise, or --remove."_s);
    VisitCorrection correction{.visit = id,
                               .enteredAt = context.instant(u"entered"_s).value_or(QDateTime()),
                               .reason = given(context, u"reason"_s),
                               .leavingReason = given(context, u"leaving-reason"_s),
                               .note = given(context, u"note"_s)};
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    Connection &db = context.writableDb();
    if (!db.exists(id))
        throw Failure(Error::Kind::NotFound, u"There is no visit %1. See: regulars-cli visits --customer WHO"_s.arg(id.value));
    if (context.has(u"phase"_s))
        correction.phase = LifeCycleStore(db).phaseNamed(context.value(u"phase"_s)).id;
    const QString name = isolated(db.find(db.find(id).customer).name);
    const auto done = corrects ? perform(db, context.origin(), u"Correct a phase visit of %1"_s.arg(name), &correctVisit, correction)
                               : perform(db, context.origin(), u"Remove a phase visit of %1"_s.arg(name), &removeVisit, id);
    const OperationId operation = done.performed.operation;
    if (format == OutputFormat::Json)
        printJson(QJsonObject{{u"customer"_s, done.value.id.value},
                              {u"phase"_s, db.find(done.value.phase).name},
                              {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
    else if (operation)
        print(u"%1 (operation %2)"_s.arg(done.performed.label).arg(operation.value));
    else
        print(u"Visit %1 is so already"_s.arg(id.value));
}

} // namespace

Command visitsCommand()
{
    return {.name = u"visits"_s,
            .usage = u"--customer ID|NAME|E-MAIL|PHONE [--stages] [--format table|csv|json]"_s,
            .summary = u"Lists a customer's visits to the phases of the life cycle, or what they come to for each phase."_s,
            .example = u"regulars-cli visits --customer \"Ada Lovelace\" --stages"_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"stages"_s, u"One line for each phase instead of each visit."_s});
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &listVisits,
            .details = u"Keys of visits: id phase entered left moved_by through reason leaving_reason note, the oldest first; of stages: phase\n"
                       "first_entered last_left latest_entered visits days (of all visits, the open one included) open."_s};
}

Command correctVisitCommand()
{
    return {.name = u"correct-visit"_s,
            .usage = u"ID [--phase NAME] [--entered WHEN] [--reason R] [--leaving-reason R] [--note T] | ID --remove [--format json]"_s,
            .summary = u"Says how a visit to a phase really was, where it was recorded wrongly; the neighbours follow."_s,
            .example = u"regulars-cli correct-visit 17 --entered 2026-03-01"_s,
            .mostArguments = 1,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"phase"_s, u"The phase that it was to, by its name or its role."_s, u"NAME"_s});
                    parser.addOption({u"entered"_s, u"When it began; the visit before ends then."_s, u"WHEN"_s});
                    parser.addOption({u"reason"_s, u"Why the customer came; empty: no reason."_s, u"R"_s});
                    parser.addOption({u"leaving-reason"_s, u"Why the customer left; empty: no reason."_s, u"R"_s});
                    parser.addOption({u"note"_s, u"Its note."_s, u"T"_s});
                    parser.addOption({u"remove"_s, u"It never was: the visit before goes on; the first one's time goes to the next."_s});
                    parser.addOption({u"format"_s, u"json answers with customer, phase (where the customer is now) and operation."_s, u"FORMAT"_s});
                },
            .run = &correct};
}
