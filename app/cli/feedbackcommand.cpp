// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customers/customerstore.h"
#include "models/feedback/feedbackkinds.h"
#include "models/feedback/notefeedback.h"

using namespace Qt::StringLiterals;

namespace {

FeedbackKind wantedKind(const CommandContext &context)
{
    const QString name = context.required(u"kind"_s);
    if (const auto kind = fromName<FeedbackKind>(name))
        return *kind;
    throw UsageError(u"--kind takes one of %1, not “%2”."_s.arg(allNames<FeedbackKind>().join(u", "_s), name));
}

std::optional<int> wantedScore(const CommandContext &context, FeedbackKind kind)
{
    const auto score = context.number(u"score"_s);
    const auto range = scoreRange(kind);
    if (!range && score)
        throw UsageError(u"--score goes with nps, csat and ces only."_s);
    if (range && (!score || *score < range->lowest || *score > range->highest))
        throw UsageError(u"%1 needs --score from %2 to %3."_s.arg(nameOf(kind)).arg(range->lowest).arg(range->highest));
    return score ? std::optional(int(*score)) : std::nullopt;
}

void note(CommandContext &context)
{
    const FeedbackKind kind = wantedKind(context);
    Feedback feedback{.kind = kind,
                      .score = wantedScore(context, kind),
                      .text = context.value(u"text"_s),
                      .topic = context.value(u"topic"_s),
                      .channel = context.value(u"channel"_s),
                      .at = context.instant(u"at"_s).value_or(QDateTime())};
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const QString who = context.required(u"customer"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    feedback.customer = customer.id;
    const auto noted = perform(db, context.origin(), feedbackLabel(kind, customer.name), &noteFeedback,
                               FeedbackEntry{.feedback = feedback});
    if (format == OutputFormat::Json)
        printJson(QJsonObject{{u"id"_s, noted.value.id.value},
                              {u"customer"_s, customer.id.value},
                              {u"operation"_s, noted.performed.operation.value}});
    else
        print(u"Noted %1 %2 of %3 (operation %4)"_s
                  .arg(nameOf(kind), QString::number(noted.value.id.value), isolated(customer.name),
                       QString::number(noted.performed.operation.value)));
}

} // namespace

Command feedbackCommand()
{
    return {.name = u"feedback"_s,
            .usage = u"--customer ID|NAME|E-MAIL|PHONE --kind complaint|compliment|request|question|nps|csat|ces "
                     "[--score N] [--text T] [--topic T] [--channel C] [--at WHEN] [--format json]"_s,
            .summary = u"Notes what a customer said, or a score."_s,
            .example = u"regulars-cli feedback --customer ada@example.org --kind nps --score 9 --text \"Always friendly\""_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"kind"_s, u"complaint, compliment, request, question, nps, csat or ces."_s, u"KIND"_s});
                    parser.addOption({u"score"_s, u"0 to 10 for nps, 1 to 5 for csat, 1 to 7 for ces."_s, u"N"_s});
                    parser.addOption({u"text"_s, u"What was said."_s, u"T"_s});
                    parser.addOption({u"topic"_s, u"What it is about, in a word."_s, u"T"_s});
                    parser.addOption({u"channel"_s, u"in-person, phone, e-mail, message, survey, review or another word."_s, u"C"_s});
                    parser.addOption({u"at"_s, u"When it was said, if not now: a day or an instant."_s, u"WHEN"_s});
                    parser.addOption({u"format"_s, u"json prints id, customer and operation."_s, u"FORMAT"_s});
                },
            .run = &note};
}
