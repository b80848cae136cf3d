// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customers/customerstore.h"
#include "models/customfields/customvalues.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergecustomvalues.h"
#include "models/duplicates/mergestore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostMerged = 100;

/** Words, or JSON for scripts. */
OutputFormat answerFormat(const CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    if (format == OutputFormat::Csv)
        throw UsageError(u"--format takes table or json here."_s);
    return format;
}

void declareFormat(QCommandLineParser &parser)
{
    parser.addOption({u"format"_s, u"json for an answer that scripts can read."_s, u"FORMAT"_s});
}

/** The field of "FIELD=CUSTOMER", as choices name it. */
QString takenColumn(Connection &db, const QString &take)
{
    const QString field = take.section(u'=', 0, 0).trimmed();
    const auto definitions = fieldDefinitions(db);
    const QString column = mergeColumnNamed(definitions, field);
    if (!column.isEmpty())
        return column;
    QStringList known = mergeFields();
    for (const FieldDefinition &definition : definitions) {
        if (definition.field.kind != CustomFieldKind::Choices)
            known.append(definition.field.name);
    }
    throw UsageError(u"There is no field “%1” to take. There are: %2."_s.arg(field, known.join(u", "_s)));
}

void merge(CommandContext &context)
{
    const QString keep = context.argument(0, u"KEEP"_s);
    (void)context.argument(1, u"GONE"_s);
    const OutputFormat format = answerFormat(context);
    MergeRequest request;
    Connection &db = context.writableDb();
    std::vector<std::pair<QString, QString>> taken;
    for (const QString &take : context.values(u"take"_s)) {
        if (!take.contains(u'='))
            throw UsageError(u"--take is FIELD=CUSTOMER, not “%1”."_s.arg(take));
        taken.emplace_back(takenColumn(db, take), take.section(u'=', 1));
    }
    CustomerStore store(db);
    request.keep = store.named(keep).id;
    for (const QString &gone : context.arguments().mid(1))
        request.gone.push_back(store.named(gone).id);
    for (const auto &[column, customer] : taken) {
        const CustomerId from = store.named(customer).id;
        if (from != request.keep && std::ranges::find(request.gone, from) == request.gone.end())
            throw UsageError(u"--take %1=%2 names nobody who is merged."_s.arg(column, customer));
        request.choices.insert(column, from);
    }
    const auto merged = perform(db, context.origin(), u"Merge customers"_s, &mergeCustomers, request);
    QStringList numbers;
    QJsonArray merges;
    for (const CustomerMerge &each : MergeStore(db).mergesInto(merged.value.id)) {
        if (each.operation != merged.performed.operation)
            continue;
        numbers.prepend(QString::number(each.id.value));
        merges.prepend(each.id.value);
    }
    if (format == OutputFormat::Json) {
        printJson(QJsonObject{{u"customer"_s, merged.value.id.value}, {u"merges"_s, merges}, {u"operation"_s, merged.performed.operation.value}});
        return;
    }
    print(u"%1 (operation %2). To take it apart: regulars-cli unmerge %3"_s.arg(merged.performed.label)
              .arg(merged.performed.operation.value)
              .arg(numbers.join(u", "_s)));
}

void unmerge(CommandContext &context)
{
    const QString which = context.argument(0, u"ID"_s);
    const OutputFormat format = answerFormat(context);
    Connection &db = context.writableDb();
    const CustomerMerge merge = MergeStore(db).named(which);
    const auto separated = perform(db, context.origin(), u"Separate customers"_s, &separateCustomer, merge.id);
    if (format == OutputFormat::Json) {
        printJson(QJsonObject{{u"customer"_s, separated.value.customer.id.value},
                              {u"survivor"_s, separated.value.survivor.id.value},
                              {u"remarks"_s, QJsonArray::fromStringList(separated.value.remarks)},
                              {u"operation"_s, separated.performed.operation.value}});
        return;
    }
    print(u"%1 (operation %2)"_s.arg(separated.performed.label).arg(separated.performed.operation.value));
    for (const QString &remark : separated.value.remarks)
        print(remark);
}

} // namespace

Command mergeCommand()
{
    return {.name = u"merge"_s,
            .usage = u"KEEP GONE… [--take FIELD=CUSTOMER]… [--format json]"_s,
            .summary = u"Makes the customers GONE part of the customer KEEP, with all their records."_s,
            .example = u"regulars-cli merge 17 42 --take email=42"_s,
            .mostArguments = MostMerged,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"take"_s, u"Take a field from this customer; otherwise KEEP's value stays, or the first there is is taken."_s, u"FIELD=CUSTOMER"_s});
                    declareFormat(parser);
                },
            .run = &merge,
            .details = u"Customers are named by number, name, e-mail address or phone number. Fields: "_s + mergeFields().join(u' ')
                + u".\nCustom fields are named as in the window. Tags and notes are joined; what finds no place in a field is added to the note. The phase stays that of KEEP.\nKeys of JSON: customer merges operation."_s};
}

Command unmergeCommand()
{
    return {.name = u"unmerge"_s,
            .usage = u"ID [--format json]"_s,
            .summary = u"Takes a merged customer out again, at any later time, and says what had to stay."_s,
            .example = u"regulars-cli unmerge 3"_s,
            .declare = &declareFormat,
            .run = &unmerge,
            .details = u"ID is a number from regulars-cli list merges, or the former number or name of the customer that was merged.\nKeys of JSON: customer survivor remarks operation."_s};
}
