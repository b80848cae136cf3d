// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/bin/deletecustomers.h"
#include "models/customers/bulkedit.h"
#include "models/customers/customerstore.h"
#include "models/lifecycle/lifecyclestore.h"

using namespace Qt::StringLiterals;

namespace {

/** One thing to do with all customers that are meant. */
using Edit = std::function<qint64(Operation &)>;

CustomerSelection selection(CommandContext &context)
{
    if (context.has(u"query"_s) == context.has(u"customer"_s))
        throw UsageError(u"Say which customers: either --query Q or --customer WHO, which may be given several times."_s);
    CustomerSelection selected;
    if (context.has(u"query"_s))
        selected.all = CustomerQuery{.search = context.value(u"query"_s)};
    for (const QString &who : context.values(u"customer"_s))
        selected.ids.push_back(CustomerStore(context.db()).named(who).id.value);
    return selected;
}

Edit settingOf(const CustomerSelection &selected, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        throw UsageError(u"--set takes a field and its value, such as city=Berlin, not “%1”."_s.arg(text));
    return [selected, field = text.left(equals).trimmed(), value = text.mid(equals + 1)](Operation &operation) {
        return setField(operation, selected, field, value, {});
    };
}

/** What is to be done with \a selected, the deletion last. */
std::vector<Edit> edits(CommandContext &context, const CustomerSelection &selected)
{
    std::vector<Edit> edits;
    for (const QString &text : context.values(u"set"_s))
        edits.push_back(settingOf(selected, text));
    for (const QString &tag : context.values(u"tag"_s))
        edits.push_back([selected, tag](Operation &operation) { return addTag(operation, selected, tag, {}); });
    for (const QString &tag : context.values(u"untag"_s))
        edits.push_back([selected, tag](Operation &operation) { return removeTag(operation, selected, tag, {}); });
    if (context.has(u"owner"_s)) {
        edits.push_back([selected, owner = context.value(u"owner"_s)](Operation &operation) {
            return setField(operation, selected, u"owner"_s, owner, {});
        });
    }
    if (context.has(u"phase"_s)) {
        const PhaseMove move{.phase = LifeCycleStore(context.db()).phaseNamed(context.value(u"phase"_s)).id,
                             .through = MovedThrough::CommandLine,
                             .reason = context.value(u"reason"_s),
                             .leavingReason = context.value(u"leaving-reason"_s)};
        edits.push_back([selected, move](Operation &operation) { return moveSelected(operation, selected, move, {}); });
    }
    if (context.has(u"delete"_s)) {
        if (!edits.empty())
            throw UsageError(u"--delete goes with no other change."_s);
        edits.push_back([selected](Operation &operation) { return deleteCustomers(operation, selected, {}); });
    }
    if (edits.empty())
        throw UsageError(u"Say what to change: --set, --tag, --untag, --owner, --phase or --delete."_s);
    return edits;
}

/** Makes all of \a edits with the same customers, even if a change makes the query mean others. Returns how many changed. */
qint64 editAll(Operation &operation, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits)
        edit(operation);
    const qint64 changed = changedCustomers(operation);
    if (edits.size() > 1)
        operation.setLabel(u"Change %1"_s.arg(changedCustomersText(operation, changed)));
    return changed;
}

void edit(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    Connection &db = context.writableDb();
    CustomerSelection selected = selection(context);
    selected = {.ids = customerIds(db, selected), .all = {}};
    const auto done = perform(db, context.origin(), u"Change customers"_s, &editAll, edits(context, selected));
    const OperationId operation = done.performed.operation;
    if (format == OutputFormat::Json) {
        printJson(QJsonObject{{u"selected"_s, qint64(selected.ids.size())},
                              {u"changed"_s, done.value},
                              {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
    } else if (operation) {
        print(u"%1: %2 of %3 customers changed (operation %4)"_s.arg(done.performed.label).arg(done.value).arg(selected.ids.size()).arg(operation.value));
    } else {
        print(u"Nothing to change in %1 customers"_s.arg(selected.ids.size()));
    }
}

} // namespace

Command editCommand()
{
    return {.name = u"edit"_s,
            .usage = u"--query Q|--customer WHO… [--set FIELD=VALUE]… [--tag T]… [--untag T]… [--owner O] [--phase P [--reason R] [--leaving-reason R]] [--delete] "
                     "[--format json]"_s,
            .summary = u"Changes any number of customers at once, as one operation that can be undone."_s,
            .example = u"regulars-cli edit --query berlin --tag vip --set \"source=Trade fair\""_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"query"_s, u"All customers whom this search finds; empty for everybody."_s, u"Q"_s});
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"set"_s, u"Sets a field; without a value it is cleared."_s, u"FIELD=VALUE"_s});
                    parser.addOption({u"tag"_s, u"Adds a tag."_s, u"T"_s});
                    parser.addOption({u"untag"_s, u"Removes a tag."_s, u"T"_s});
                    parser.addOption({u"owner"_s, u"Who looks after them."_s, u"O"_s});
                    parser.addOption({u"phase"_s, u"Moves them to a phase, by its name or its role."_s, u"P"_s});
                    parser.addOption({u"reason"_s, u"Why they move; some phases ask for it."_s, u"R"_s});
                    parser.addOption({u"leaving-reason"_s, u"Why they leave the phases they are in; some ask for it."_s, u"R"_s});
                    parser.addOption({u"delete"_s, u"Deletes them into the bin, with everything that hangs on them."_s});
                    parser.addOption({u"format"_s, u"json answers with selected, changed and operation."_s, u"FORMAT"_s});
                },
            .run = &edit,
            .details = u"Fields to set: %1,\nand the fields of your own by their names, such as --set \"Shoe size=42\"; see regulars-cli fields."_s.arg(settableFields().join(u' '))};
}
