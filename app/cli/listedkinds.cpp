// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listedkinds.h"

#include "app/cli/command.h"
#include "app/cli/contractjson.h"
#include "app/cli/recordjson.h"
#include "app/cli/taskjson.h"

#include "models/activities/activitystore.h"
#include "models/bin/binentry.h"
#include "models/customers/customerfields.h"
#include "models/duplicates/customermerge.h"
#include "models/exchange/customerexport.h"
#include "models/feedback/feedback.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/querymistakes.h"
#include "models/lists/query/querytext.h"
#include "models/products/product.h"
#include "models/tasks/task.h"
#include "models/views/savecustomerview.h"

using namespace Qt::StringLiterals;

namespace {

template<typename Record>
void visitAll(Connection &db, const RecordQuery &query, const ListedKind::Visit &visit)
{
    const RecordJson json(db);
    visitRecords<Record>(db, query, [&](const Listed<Record> &listed) { visit(json.object(listed)); });
}

/** Customers with the fields that the business added. */
template<>
void visitAll<Customer>(Connection &db, const RecordQuery &query, const ListedKind::Visit &visit)
{
    constexpr size_t AtOnce = 500;
    const RecordJson json(db);
    const CustomJson custom(db);
    std::vector<QJsonObject> waiting;
    const auto pass = [&] {
        if (!custom.isEmpty())
            custom.addTo(waiting);
        for (const QJsonObject &customer : waiting)
            visit(customer);
        waiting.clear();
    };
    visitRecords<Customer>(db, query, [&](const Listed<Customer> &listed) {
        waiting.push_back(json.object(listed));
        if (waiting.size() == AtOnce)
            pass();
    });
    pass();
}

/** Activities with those who took part besides. */
template<>
void visitAll<Activity>(Connection &db, const RecordQuery &query, const ListedKind::Visit &visit)
{
    constexpr size_t AtOnce = 500;
    const RecordJson json(db);
    std::vector<ActivityId> ids;
    std::vector<QJsonObject> waiting;
    const auto pass = [&] {
        const auto participants = ActivityStore(db).participants(ids);
        for (size_t i = 0; i < waiting.size(); ++i) {
            waiting[i].insert(u"participants"_s, participants.value(ids[i]).join(u", "_s));
            visit(waiting[i]);
        }
        waiting.clear();
        ids.clear();
    };
    visitRecords<Activity>(db, query, [&](const Listed<Activity> &listed) {
        waiting.push_back(json.object(listed));
        ids.push_back(listed.record.id);
        if (waiting.size() == AtOnce)
            pass();
    });
    pass();
}

/** Contracts with the names of their products. */
template<>
void visitAll<Contract>(Connection &db, const RecordQuery &query, const ListedKind::Visit &visit)
{
    const ContractJson json(db);
    visitRecords<Contract>(db, query, [&](const Listed<Contract> &listed) { visit(json.object(listed)); });
}

/** Tasks with what stands in no column of its own. */
template<>
void visitAll<Task>(Connection &db, const RecordQuery &query, const ListedKind::Visit &visit)
{
    const RecordJson json(db);
    visitRecords<Task>(db, query, [&](const Listed<Task> &listed) { visit(taskJson(json, listed)); });
}

/** Records that are a query with a name, which is shown as one would type it. */
template<typename Record>
void visitQueries(Connection &db, const RecordQuery &query, const ListedKind::Visit &visit)
{
    std::vector<QJsonObject> objects;
    visitAll<Record>(db, query, [&](const QJsonObject &object) { objects.push_back(object); });
    const FieldCatalogue fields = customerFields(db);
    for (QJsonObject &object : objects) {
        const auto stored = storedQuery(object.value(u"query"_s).toString().toUtf8());
        object.insert(u"query"_s, stored ? QJsonValue(queryText(*stored, &fields)) : QJsonValue());
        object.remove(u"widths"_s);
        if (stored)
            object.insert(u"customers"_s, customerTotals(db, CustomerQuery{.query = *stored}).customers);
        visit(object);
    }
}

template<typename Record>
ListedKind kind(const char *name, const char *sort, const QStringList &tableColumns)
{
    QStringList keys = RecordJson::keys<Record>();
    if constexpr (std::is_same_v<Record, Activity>)
        keys.append(u"participants"_s);
    return {QLatin1StringView(name), QLatin1StringView(sort), tableColumns, keys, &visitAll<Record>};
}

template<typename Record>
ListedKind queries(const char *name)
{
    const QStringList keys{u"id"_s, u"name"_s, u"customers"_s, u"query"_s};
    return {QLatin1StringView(name), u"name"_s, keys, keys, &visitQueries<Record>};
}

RecordQuery sortedBy(RecordQuery query, const QString &sort)
{
    query.sortField = sort.section(u':', 0, 0);
    const QString order = sort.section(u':', 1);
    if (!order.isEmpty() && order != u"asc" && order != u"desc")
        throw UsageError(u"--sort takes a field, or a field and :desc, not “%1”."_s.arg(sort));
    query.order = order == u"desc" ? Qt::DescendingOrder : Qt::AscendingOrder;
    return query;
}

QStringList listOf(const QString &option)
{
    QStringList names;
    for (const QString &name : option.split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

const QueryField &fieldOf(const QString &option, const QString &name, const FieldCatalogue &fields)
{
    if (const QueryField *field = fields.field(name))
        return *field;
    throw UsageError(u"--%1: %2"_s.arg(option, QueryMistakes::unknownField(name, 0, fields)));
}

/** What queries can name; where there is no database to ask, what they can name of every business. */
FieldCatalogue catalogueOf(CommandContext &context)
{
    try {
        return customerFields(context.db());
    } catch (const Failure &) {
        return customerFields({}, {}); // Reading the records fails again, unless the command is used wrongly.
    }
}

CustomerQuery askedCustomers(CommandContext &context, const FieldCatalogue &fields, bool sortsByKey)
{
    CustomerQuery query{.search = context.value(u"query"_s)};
    if (context.has(u"view"_s))
        query.query = queryFromJson(customerViewNamed(context.db(), context.value(u"view"_s)).query.toUtf8());
    if (context.has(u"columns"_s))
        query.query.columns.clear();
    for (const QString &name : listOf(context.value(u"columns"_s)))
        query.query.columns.append(fieldOf(u"columns"_s, name, fields).name);
    if (context.has(u"group"_s))
        query.query.group = fieldOf(u"group"_s, context.value(u"group"_s), fields).name;
    if (context.has(u"sort"_s)) {
        const RecordQuery sort = sortedBy({}, context.value(u"sort"_s));
        if (!sortsByKey || fields.field(sort.sortField))
            query.query.sort = {{fieldOf(u"sort"_s, sort.sortField, fields).name, sort.order}};
    }
    return query;
}

/** The customers with the columns that are asked for; nothing if none are. */
std::optional<AskedRecords> customersByColumns(CommandContext &context, const ListedKind &kind)
{
    const bool sortsByKey = !context.has(u"sort"_s)
        || kind.keys.contains(context.value(u"sort"_s).section(u':', 0, 0));
    const FieldCatalogue fields = catalogueOf(context);
    const CustomerQuery query = askedCustomers(context, fields, sortsByKey);
    const Query meant = meantBy(query, fields);
    if (meant.columns.isEmpty() && meant.group.isEmpty() && !context.has(u"view"_s) && sortsByKey)
        return {};
    const QStringList columns = exportedColumns(meant);
    const QStringList keys = exportedKeys(columns, fields);
    const std::optional<qint64> limit = context.number(u"limit"_s);
    return AskedRecords{keys, keys, [&context, query, columns, limit](const ListedKind::Visit &visit) {
                            const int most = limit ? int(std::min<qint64>(*limit, std::numeric_limits<int>::max())) : 0;
                            if (!limit || most > 0)
                                visitCustomers(context.db(), query, columns, most, {}, visit);
                        }};
}

void refuseForOthers(const CommandContext &context, const QString &kind)
{
    for (const QString &option : {u"group"_s, u"view"_s}) {
        if (context.has(option))
            throw UsageError(u"--%1 is for customers only, not for %2."_s.arg(option, kind));
    }
}

/** Which tasks or contracts are meant besides those of the customers that --query means. */
SqlCondition askedFurther(const CommandContext &context, const QString &kind)
{
    QStringList parts;
    SqlCondition condition;
    if (context.has(u"open"_s) && kind == u"contracts") {
        const QDate today = QDate::currentDate();
        parts.append(u"started_day <= ? AND (ended_day IS NULL OR ended_day > ?)"_s);
        condition.values = {today, today};
    } else if (context.has(u"open"_s)) {
        parts.append(u"done_at IS NULL"_s);
    }
    if (const auto day = context.day(u"due-until"_s)) {
        parts.append(u"due_day <= ?"_s);
        condition.values.emplace_back(*day);
    }
    if (context.has(u"owner"_s)) {
        parts.append(u"owner = ?"_s);
        condition.values.emplace_back(context.value(u"owner"_s));
    }
    condition.sql = parts.join(u" AND "_s);
    return condition;
}

const QString ExplainedQuery = uR"x(The query is what one would type into the window's search. Words find name, company, address, tags, note, or part of an
e-mail address or phone number; conditions compare fields:

  city:Berlin   name:"van der Berg"   email:none   tag:vip,wholesale   phase:retention   revenue>=1000.50
  last_purchase<30d   birthday:1990   created:2026-03   next_step<7d   in_phase>2w   (city:Berlin or city:Paris) -owner:ana
  bought>3   bought(90d)>=2   bought(product:Coffee)=0   spent(2026)>500   last_call>30d   activities(30d)=0
  complaints(open)>0   feedback(nps score>=9)   tasks(open 7d)   moves(lapsed 2026)   segment:"Slipping away"
  sort:-revenue,name   columns:name,city,revenue   group:phase

":" compares texts by the beginnings of words, "=" as a whole; none and any ask whether there is something; values with
commas between them are alternatives, 10..20 is a range, 30d is 30 days ago (w: weeks, m: months, y: years). "or", "not",
"-" and brackets combine conditions. Records of other kinds are found by their customer, products, segments, views and
deleted customers by part of their name.

Fields of the business's own are named as in the window, with quotes where there are blanks: "Shoe size">40; see regulars-cli
fields. Lists and files have them after the keys below.

Fields of customers, also for --columns, --group and --sort:
)x"_s;

/** In lines of the width of the text around them. */
QString fieldNames()
{
    constexpr qsizetype Width = 120;
    QString text;
    QString line = u"   "_s;
    for (const QString &name : customerFields({}, {}).names()) {
        if (line.size() + name.size() >= Width) {
            text += line + u'\n';
            line = u"   "_s;
        }
        line += u' ' + name;
    }
    return text + line;
}

} // namespace

const std::vector<ListedKind> &listedKinds()
{
    static const std::vector<ListedKind> all{
        kind<Customer>("customers", "name", {u"id"_s, u"name"_s, u"phase"_s, u"city"_s, u"email"_s, u"phone"_s, u"revenue"_s, u"last_purchase"_s}),
        kind<Purchase>("purchases", "date:desc", {u"id"_s, u"date"_s, u"customer_name"_s, u"amount"_s, u"currency"_s, u"invoice"_s}),
        kind<Activity>("activities", "at:desc", {u"id"_s, u"at"_s, u"customer_name"_s, u"kind"_s, u"direction"_s, u"outcome"_s, u"note"_s}),
        kind<Feedback>("feedback", "at:desc", {u"id"_s, u"at"_s, u"customer_name"_s, u"kind"_s, u"score"_s, u"topic"_s, u"text"_s, u"resolved"_s}),
        {u"tasks"_s, u"due"_s, {u"id"_s, u"due"_s, u"time"_s, u"kind"_s, u"customer_name"_s, u"title"_s, u"owner"_s, u"done"_s}, taskKeys(), &visitAll<Task>},
        kind<Contract>("contracts", "started:desc", {u"id"_s, u"customer_name"_s, u"product"_s, u"started"_s, u"ended"_s, u"amount"_s, u"currency"_s, u"period"_s, u"reason"_s}),
        kind<CustomerMerge>("merges", "at:desc", {u"id"_s, u"at"_s, u"customer"_s, u"customer_name"_s, u"gone_id"_s, u"gone_name"_s, u"merged_by"_s}),
        kind<Product>("products", "name", {u"id"_s, u"name"_s}),
        kind<BinEntry>("bin", "deleted:desc", {u"id"_s, u"name"_s, u"deleted"_s, u"deleted_by"_s, u"records"_s}),
        queries<Segment>("segments"),
        queries<CustomerView>("views"),
    };
    return all;
}

QString listedKindNames()
{
    QStringList names;
    for (const ListedKind &kind : listedKinds())
        names.append(kind.name);
    return names.join(u", "_s);
}

const ListedKind &listedKind(const QString &name)
{
    const auto found = std::ranges::find(listedKinds(), name, &ListedKind::name);
    if (found == listedKinds().end())
        throw UsageError(u"There is no kind “%1”. There are: %2."_s.arg(name, listedKindNames()));
    return *found;
}

void declareAsking(QCommandLineParser &parser)
{
    parser.addOption({u"query"_s, u"Only what this query means."_s, u"Q"_s});
    parser.addOption({u"view"_s, u"Customers as the saved view of that name shows them."_s, u"NAME"_s});
    parser.addOption({u"sort"_s, u"The field to sort by, with :desc from the highest."_s, u"FIELD[:desc]"_s});
    parser.addOption({u"columns"_s, u"Only these fields, in this order, with commas between them."_s, u"FIELDS"_s});
    parser.addOption({u"group"_s, u"Customers by groups that share this field."_s, u"FIELD"_s});
    parser.addOption({u"limit"_s, u"At most so many."_s, u"N"_s});
    parser.addOption({u"open"_s, u"Tasks that are still to do, or contracts that run today."_s});
    parser.addOption({u"due-until"_s, u"Tasks that are due on that day or before it."_s, u"DAY"_s});
    parser.addOption({u"owner"_s, u"Tasks of this colleague."_s, u"NAME"_s});
}

AskedRecords askedRecords(CommandContext &context)
{
    const ListedKind &kind = listedKind(context.argument(0, u"KIND"_s));
    RecordQuery query{.search = context.value(u"query"_s), .limit = context.number(u"limit"_s)};
    if (query.limit && *query.limit < 0)
        throw UsageError(u"--limit takes a number of rows, not “%1”."_s.arg(*query.limit));
    if (kind.name == u"customers") {
        if (const auto asked = customersByColumns(context, kind))
            return *asked;
    } else {
        refuseForOthers(context, kind.name);
    }
    for (const QString &option : {u"open"_s, u"due-until"_s, u"owner"_s}) {
        if (context.has(option) && kind.name != u"tasks" && !(option == u"open" && kind.name == u"contracts"))
            throw UsageError(u"--%1 is for tasks only, not for %2."_s.arg(option, kind.name));
    }
    query.further = askedFurther(context, kind.name);
    query = sortedBy(query, context.has(u"sort"_s) ? context.value(u"sort"_s) : kind.sort);
    if (!kind.keys.contains(query.sortField))
        throw UsageError(u"There is no field “%1” to sort %2 by. There are: %3."_s.arg(query.sortField, kind.name, kind.keys.join(u", "_s)));
    AskedRecords asked{kind.keys, kind.tableColumns,
                       [&context, &kind, query](const ListedKind::Visit &visit) { kind.visit(context.db(), query, visit); }};
    if (kind.name == u"customers" && !context.has(u"columns"_s))
        asked.columns += CustomJson(context.db()).names();
    if (context.has(u"columns"_s))
        asked.columns = asked.tableColumns = listOf(context.value(u"columns"_s));
    for (const QString &column : context.has(u"columns"_s) ? asked.columns : QStringList()) {
        if (!kind.keys.contains(column))
            throw UsageError(u"There is no column “%1” of %2. There are: %3."_s.arg(column, kind.name, kind.keys.join(u", "_s)));
    }
    return asked;
}

QString explainedAsking()
{
    QString text = ExplainedQuery + fieldNames() + u"\n\nKeys of JSON and columns of CSV, which are also the fields of --sort:"_s;
    for (const ListedKind &kind : listedKinds())
        text += u"\n  "_s + kind.name.leftJustified(12) + kind.keys.join(u' ');
    return text + u"\nOf tasks, due is the day, time the time of it by the clocks of zone, and due_at the instant, at the offset that the zone then has;\n"
                  "of one without a time it is the start of the day. A task of no customer has null there."
                  "\nCustomers with --columns, --group or --view have the fields' names as keys."
                  "\nDates are ISO, amounts are decimals in text beside their currency, what is not known is null or empty."_s;
}
