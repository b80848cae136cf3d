// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"

#include "models/activities/activity.h"
#include "models/customers/customerfields.h"
#include "models/duplicates/customermerge.h"
#include "models/bin/binentry.h"
#include "models/feedback/feedback.h"
#include "models/products/product.h"
#include "models/tasks/task.h"

using namespace Qt::StringLiterals;

namespace {

/** One kind of record that can be listed. */
struct Kind
{
    QString name;
    QString sort;             // Used unless --sort says otherwise.
    QStringList tableColumns; // What a table has room for.
    QStringList keys;         // What CSV and JSON have.
    void (*print)(Connection &db, const RecordQuery &query, RowPrinter &printer);
};

template<typename Record>
void printRecords(Connection &db, const RecordQuery &query, RowPrinter &printer)
{
    const RecordJson json(db);
    visitRecords<Record>(db, query, [&](const Listed<Record> &listed) { printer.add(json.object(listed)); });
    printer.finish();
}

template<typename Record>
Kind kind(const char *name, const char *sort, const QStringList &tableColumns)
{
    return {QLatin1StringView(name), QLatin1StringView(sort), tableColumns, RecordJson::keys<Record>(), &printRecords<Record>};
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        kind<Customer>("customers", "name", {u"id"_s, u"name"_s, u"phase"_s, u"city"_s, u"email"_s, u"phone"_s, u"revenue"_s, u"last_purchase"_s}),
        kind<Purchase>("purchases", "date:desc", {u"id"_s, u"date"_s, u"customer_name"_s, u"amount"_s, u"currency"_s, u"invoice"_s}),
        kind<Activity>("activities", "at:desc", {u"id"_s, u"at"_s, u"customer_name"_s, u"kind"_s, u"direction"_s, u"outcome"_s, u"note"_s}),
        kind<Feedback>("feedback", "at:desc", {u"id"_s, u"at"_s, u"customer_name"_s, u"kind"_s, u"score"_s, u"topic"_s, u"text"_s, u"resolved"_s}),
        kind<Task>("tasks", "due", {u"id"_s, u"due"_s, u"customer_name"_s, u"title"_s, u"owner"_s, u"done"_s}),
        kind<CustomerMerge>("merges", "at:desc", {u"id"_s, u"at"_s, u"customer"_s, u"customer_name"_s, u"gone_id"_s, u"gone_name"_s, u"merged_by"_s}),
        kind<Product>("products", "name", {u"id"_s, u"name"_s}),
        kind<BinEntry>("bin", "deleted:desc", {u"id"_s, u"name"_s, u"deleted"_s, u"deleted_by"_s, u"records"_s}),
    };
    return all;
}

QString kindNames()
{
    QStringList names;
    for (const Kind &kind : kinds())
        names.append(kind.name);
    return names.join(u", "_s);
}

void applySort(RecordQuery &query, const QString &sort)
{
    query.sortField = sort.section(u':', 0, 0);
    const QString order = sort.section(u':', 1);
    if (!order.isEmpty() && order != u"asc" && order != u"desc")
        throw UsageError(u"--sort takes a field, or a field and :desc, not “%1”."_s.arg(sort));
    query.order = order == u"desc" ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void list(CommandContext &context)
{
    const QString name = context.argument(0, u"KIND"_s);
    const auto found = std::ranges::find(kinds(), name, &Kind::name);
    if (found == kinds().end())
        throw UsageError(u"There is no kind “%1”. There are: %2."_s.arg(name, kindNames()));
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    RecordQuery query{.search = context.value(u"query"_s), .limit = context.number(u"limit"_s)};
    if (query.limit && *query.limit < 0)
        throw UsageError(u"--limit takes a number of rows, not “%1”."_s.arg(*query.limit));
    applySort(query, context.has(u"sort"_s) ? context.value(u"sort"_s) : found->sort);
    if (!found->keys.contains(query.sortField))
        throw UsageError(u"There is no field “%1” to sort %2 by. There are: %3."_s.arg(query.sortField, name, found->keys.join(u", "_s)));
    RowPrinter printer(format == OutputFormat::Table ? found->tableColumns : found->keys, format);
    found->print(context.db(), query, printer);
}

const QString ExplainedQuery = uR"x(The query is what one would type into the window's search. Words find name, company, address, tags, note, or part of an
e-mail address or phone number; conditions compare fields:

  city:Berlin   name:"van der Berg"   email:none   tag:vip,wholesale   phase:retention   revenue>=1000.50
  last_purchase<30d   birthday:1990   created:2026-03   next_step<7d   in_phase>2w   (city:Berlin or city:Paris) -owner:ana
  bought>3   bought(90d)>=2   bought(product:Coffee)=0   spent(2026)>500   last_call>30d   activities(30d)=0
  complaints(open)>0   feedback(nps score>=9)   tasks(open 7d)   moves(lapsed 2026)   sort:-revenue,name

":" compares texts by the beginnings of words, "=" as a whole; none and any ask whether there is something; values with
commas between them are alternatives, 10..20 is a range, 30d is 30 days ago (w: weeks, m: months, y: years). "or", "not",
"-" and brackets combine conditions. Records of other kinds are found by their customer, products and
deleted customers by part of their name.

Fields of customers:
)x"_s;

/** In lines of the width of the text around them. */
QString fieldNames()
{
    constexpr qsizetype Width = 120;
    QString text;
    QString line = u" "_s;
    for (const QString &name : customerFields({}, {}).names()) {
        if (line.size() + name.size() >= Width) {
            text += line + u'\n';
            line = u" "_s;
        }
        line += u' ' + name;
    }
    return text + line;
}

QString explainedKeys()
{
    QString text = ExplainedQuery + fieldNames() + u"\n\nKeys of JSON and columns of CSV, which are also the fields of --sort:"_s;
    for (const Kind &kind : kinds())
        text += u"\n  "_s + kind.name.leftJustified(12) + kind.keys.join(u' ');
    return text + u"\nDates are ISO, amounts are decimals in text beside their currency, what is not known is null or empty."_s;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .usage = u"KIND [--query Q] [--sort FIELD[:desc]] [--limit N] [--format table|csv|json]"_s,
            .summary = u"Lists records: %1."_s.arg(kindNames()),
            .example = u"regulars-cli list customers --query 'city:Berlin bought(90d)>=2' --sort revenue:desc --limit 10"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"query"_s, u"Only what this query means."_s, u"Q"_s});
                    parser.addOption({u"sort"_s, u"The field to sort by, with :desc from the highest."_s, u"FIELD[:desc]"_s});
                    parser.addOption({u"limit"_s, u"At most so many."_s, u"N"_s});
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &list,
            .details = explainedKeys()};
}
