// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customfields/customvalues.h"
#include "models/customfields/savecustomfield.h"

using namespace Qt::StringLiterals;

namespace {

FieldDefinition fieldNamed(Connection &db, const QString &name)
{
    QStringList names;
    for (const FieldDefinition &definition : fieldDefinitions(db)) {
        if (fieldNameKey(definition.field.name) == fieldNameKey(name) || QString::number(definition.field.id.value) == name)
            return definition;
        names.append(definition.field.name);
    }
    throw Failure(Error::Kind::NotFound, u"There is no custom field “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

void listFields(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    Connection &db = context.db();
    const QString currency = businessCurrency(db);
    const QHash<CustomFieldId, qint64> customers = customersWithValues(db);
    RowPrinter printer({u"id"_s, u"name"_s, u"kind"_s, u"choices"_s, u"default"_s, u"required"_s, u"customers"_s}, format);
    for (const FieldDefinition &definition : fieldDefinitions(db)) {
        QStringList choices;
        for (const CustomChoice &choice : definition.choices)
            choices.append(choice.name);
        printer.add({{u"id"_s, definition.field.id.value},
                     {u"name"_s, definition.field.name},
                     {u"kind"_s, nameOf(definition.field.kind)},
                     {u"choices"_s, format == OutputFormat::Json ? QJsonValue(QJsonArray::fromStringList(choices)) : QJsonValue(choices.join(u"; "_s))},
                     {u"default"_s, machineText(definition, defaultOf(definition), currency)},
                     {u"required"_s, definition.field.isRequired},
                     {u"customers"_s, customers.value(definition.field.id)}});
    }
    printer.finish();
}

void answer(const CommandContext &context, const FieldDefinition &definition, const Performed &performed)
{
    const OperationId operation = performed.operation;
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json)
        printJson(QJsonObject{{u"field"_s, definition.field.id.value}, {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
    else
        print(operation ? u"%1 (operation %2)"_s.arg(performed.label).arg(operation.value) : u"Nothing to change"_s);
}

void addField(CommandContext &context)
{
    const auto kind = fromName<CustomFieldKind>(context.has(u"kind"_s) ? context.value(u"kind"_s) : u"text"_s);
    if (!kind)
        throw UsageError(u"--kind takes one of: %1."_s.arg(allNames<CustomFieldKind>().join(u", "_s)));
    FieldDraft draft{.definition = {.field = {.name = context.argument(1, u"NAME"_s), .kind = *kind, .isRequired = context.has(u"required"_s)}},
                     .defaultText = context.value(u"default"_s)};
    for (const QString &choice : context.values(u"choice"_s))
        draft.definition.choices.push_back({.name = choice});
    const auto saved = perform(context.writableDb(), context.origin(), u"Add a field"_s, &saveCustomField, draft);
    answer(context, saved.value, saved.performed);
}

void renameField(CommandContext &context)
{
    Connection &db = context.writableDb();
    const FieldDefinition stored = fieldNamed(db, context.argument(1, u"NAME"_s));
    FieldDraft draft{.definition = stored, .defaultText = machineText(stored, defaultOf(stored), businessCurrency(db))};
    draft.definition.field.name = context.argument(2, u"NEW"_s);
    const auto saved = perform(db, context.origin(), u"Rename a field"_s, &saveCustomField, draft);
    answer(context, saved.value, saved.performed);
}

void removeField(CommandContext &context)
{
    Connection &db = context.writableDb();
    const FieldDefinition stored = fieldNamed(db, context.argument(1, u"NAME"_s));
    answer(context, stored, perform(db, context.origin(), u"Remove a field"_s, &removeCustomField, stored.field.id).performed);
}

void fields(CommandContext &context)
{
    const QString deed = context.arguments().value(0, u"list"_s);
    if (deed == u"list")
        listFields(context);
    else if (deed == u"add")
        addField(context);
    else if (deed == u"rename")
        renameField(context);
    else if (deed == u"remove")
        removeField(context);
    else
        throw UsageError(u"fields takes list, add, rename or remove, not “%1”."_s.arg(deed));
}

} // namespace

Command fieldsCommand()
{
    return {.name = u"fields"_s,
            .usage = u"[list] | add NAME [--kind K] [--choice C]… [--default V] [--required] | rename NAME NEW | remove NAME [--format table|csv|json]"_s,
            .summary = u"Lists the fields that the business added to its customers, adds, renames or removes one."_s,
            .example = u"regulars-cli fields add \"Club level\" --kind choice --choice Gold --choice Silver"_s,
            .mostArguments = 3,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"kind"_s, u"What the field holds; text without it."_s, u"K"_s});
                    parser.addOption({u"choice"_s, u"A choice that the field offers; in their order."_s, u"C"_s});
                    parser.addOption({u"default"_s, u"What new customers have."_s, u"V"_s});
                    parser.addOption({u"required"_s, u"The customer form asks for it."_s});
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &fields,
            .details = u"Kinds: %1.\nValues are written as 42.5, 12.50, 2026-03-15, yes, or choices with commas between them. Queries ask "
                       "for a field by its name:\n--query '\"Shoe size\">40'. Removing a field keeps what customers had in it in the history: undo "
                       "brings both back.\nKeys of JSON: id name kind choices default required customers; of changes: field operation."_s
                           .arg(allNames<CustomFieldKind>().join(u", "_s))};
}
