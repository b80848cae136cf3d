// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/contractjson.h"
#include "app/cli/output.h"

#include "models/business/setup.h"
#include "models/contracts/savecontract.h"
#include "models/customers/customerstore.h"

using namespace Qt::StringLiterals;

namespace {

QString productName(Connection &db, ProductId product)
{
    return product ? db.find(product).name : QString();
}

Contract wantedContract(CommandContext &context)
{
    const QString text = context.argument(1, u"The contract's number in Regulars"_s);
    bool isNumber = false;
    const ContractId id{text.toLongLong(&isNumber)};
    if (!isNumber)
        throw UsageError(u"“%1” is no contract's id. See: regulars-cli list contracts"_s.arg(text));
    Connection &db = context.writableDb();
    if (!db.exists(id))
        throw Failure(Error::Kind::NotFound, u"There is no contract %1. See: regulars-cli list contracts"_s.arg(text));
    return db.find(id);
}

/** Writes what the options say into \a contract. */
void takeOptions(CommandContext &context, Contract &contract, QString &product)
{
    if (context.has(u"product"_s))
        product = context.value(u"product"_s);
    if (context.has(u"number"_s))
        contract.number = context.value(u"number"_s);
    if (const auto day = context.day(u"started"_s))
        contract.started = *day;
    if (context.value(u"ended"_s) == u"none") {
        contract.ended = {};
        contract.reason.clear();
    } else if (const auto day = context.day(u"ended"_s)) {
        contract.ended = *day;
    }
    if (context.has(u"reason"_s))
        contract.reason = context.value(u"reason"_s);
    if (context.has(u"note"_s))
        contract.note = context.value(u"note"_s);
    if (context.has(u"amount"_s)) {
        const auto minor = minorUnits(context.value(u"amount"_s), contract.currency);
        if (!minor)
            throw UsageError(u"--amount takes a decimal such as 19.90, not “%1”."_s.arg(context.value(u"amount"_s)));
        contract.amount = *minor;
    }
    if (context.has(u"period"_s)) {
        const auto period = fromName<ContractPeriod>(context.value(u"period"_s));
        if (!period)
            throw UsageError(u"--period takes one of %1, not “%2”."_s.arg(allNames<ContractPeriod>().join(u", "_s), context.value(u"period"_s)));
        contract.period = *period;
    }
}

void say(CommandContext &context, const Contract &contract, const Performed &performed)
{
    if (outputFormat(context.value(u"format"_s)) != OutputFormat::Json) {
        print(u"%1: contract %2 (operation %3)"_s.arg(performed.label, QString::number(contract.id.value), QString::number(performed.operation.value)));
        return;
    }
    QJsonObject object = ContractJson(context.db()).object(contract);
    object.insert(u"operation"_s, performed.operation ? QJsonValue(performed.operation.value) : QJsonValue());
    printJson(object);
}

void add(CommandContext &context)
{
    const QString who = context.required(u"customer"_s);
    (void)context.required(u"started"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    Contract contract{.customer = customer.id, .currency = business(db).currency};
    QString product;
    takeOptions(context, contract, product);
    const auto saved = perform(db, context.origin(), u"Add a contract of %1"_s.arg(isolated(customer.name)), &saveContract, contract, product);
    say(context, saved.value, saved.performed);
}

void change(CommandContext &context)
{
    Contract contract = wantedContract(context);
    Connection &db = context.writableDb();
    QString product = productName(db, contract.product);
    takeOptions(context, contract, product);
    const QString label = u"Change the contract of %1"_s.arg(isolated(db.find(contract.customer).name));
    const auto saved = perform(db, context.origin(), label, &saveContract, contract, product);
    say(context, saved.value, saved.performed);
}

void end(CommandContext &context)
{
    const Contract contract = wantedContract(context);
    Connection &db = context.writableDb();
    const QString label = u"End the contract of %1"_s.arg(isolated(db.find(contract.customer).name));
    const QDate day = context.day(u"ended"_s).value_or(QDate::currentDate());
    const auto ended = perform(db, context.origin(), label, &endContract, contract.id, day, context.value(u"reason"_s));
    say(context, ended.value, ended.performed);
}

void remove(CommandContext &context)
{
    const Contract contract = wantedContract(context);
    Connection &db = context.writableDb();
    const QString label = u"Delete the contract of %1"_s.arg(isolated(db.find(contract.customer).name));
    say(context, contract, perform(db, context.origin(), label, &removeContract, contract.id).performed);
}

void runContract(CommandContext &context)
{
    const QString verb = context.argument(0, u"What to do"_s);
    if (verb == u"add")
        return add(context);
    if (verb == u"change")
        return change(context);
    if (verb == u"end")
        return end(context);
    if (verb == u"delete")
        return remove(context);
    throw UsageError(u"contract takes add, change, end or delete, not “%1”."_s.arg(verb));
}

} // namespace

Command contractCommand()
{
    return {.name = u"contract"_s,
            .usage = u"add --customer WHO --started DAY [OPTIONS] | change ID [OPTIONS] | end ID [--ended DAY] [--reason R] | delete ID [--format json]"_s,
            .summary = u"Adds a membership or subscription of a customer, changes it, says that it ended, or deletes it."_s,
            .example = u"regulars-cli contract add --customer \"Ada Lovelace\" --product \"Gold membership\" --started 2026-01-01 --amount 29.90 --period month"_s,
            .mostArguments = 2,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"With add: number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"product"_s, u"What it is for; made if there is no such product."_s, u"NAME"_s});
                    parser.addOption({u"number"_s, u"The number that the business or another program knows it by."_s, u"N"_s});
                    parser.addOption({u"started"_s, u"Its first day: ISO, today, tomorrow or +3."_s, u"DAY"_s});
                    parser.addOption({u"ended"_s, u"The first day on which it is no more; none: it runs on. With end: today, if it is not said."_s, u"DAY"_s});
                    parser.addOption({u"amount"_s, u"What is paid each period."_s, u"MONEY"_s});
                    parser.addOption({u"period"_s, u"week, month, quarter or year."_s, u"PERIOD"_s});
                    parser.addOption({u"reason"_s, u"Why it ended."_s, u"R"_s});
                    parser.addOption({u"note"_s, u"Anything else."_s, u"T"_s});
                    parser.addOption({u"format"_s, u"json prints the contract and the operation."_s, u"FORMAT"_s});
                },
            .run = &runContract,
            .details = u"More examples:\n"
                       "  regulars-cli contract end 17 --ended 2026-12-31 --reason \"Moved away\"\n"
                       "  regulars-cli import members.csv --as contracts\n"
                       "Contracts are listed by: regulars-cli list contracts --open. How long they last: regulars-cli report survival --event contract-end"_s};
}
