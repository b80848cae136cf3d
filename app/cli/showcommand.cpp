// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/purchases/purchaselines.h"
#include "models/tasks/task.h"

using namespace Qt::StringLiterals;

namespace {

/** Everything the database knows of one customer. */
class CustomerSheet
{
public:
    CustomerSheet(Connection &db, CustomerId customer) : m_db(db), m_json(db), m_customer(customer) {}

    QJsonObject facts() const
    {
        return m_json.object(Listed<Customer>{.record = m_db.find(m_customer), .customerName = {}, .figures = m_db.find(Id<CustomerFigures>{m_customer.value})});
    }

    template<typename Record>
    QJsonArray records(const QString &sortField) const
    {
        QJsonArray array;
        for (const Record &record : listRecords<Record>(m_db, {.customer = m_customer, .sortField = sortField}))
            array.append(m_json.object(record));
        return array;
    }

    QJsonArray purchases() const
    {
        QJsonArray array;
        const auto lines = linesOf(m_db, m_customer);
        for (const Purchase &purchase : listRecords<Purchase>(m_db, {.customer = m_customer, .sortField = u"date"_s})) {
            QJsonObject object = m_json.object(purchase);
            QJsonArray bought;
            for (const NamedPurchaseLine &line : lines) {
                if (line.line.purchase == purchase.id)
                    bought.append(QJsonObject{{u"product"_s, line.product},
                                              {u"quantity"_s, line.line.quantity},
                                              {u"amount"_s, moneyDecimal({line.line.amount, purchase.currency})}});
            }
            object.insert(u"lines"_s, bought);
            array.append(object);
        }
        return array;
    }

private:
    Connection &m_db;
    RecordJson m_json;
    CustomerId m_customer;
};

QJsonObject everythingAbout(Connection &db, CustomerId customer)
{
    const CustomerSheet sheet(db, customer);
    QJsonObject all = sheet.facts();
    if (const CustomJson custom(db); !custom.isEmpty())
        all.insert(u"custom"_s, custom.object(customer));
    all.insert(u"visits"_s, sheet.records<PhaseVisit>(u"entered"_s));
    all.insert(u"activities"_s, sheet.records<Activity>(u"at"_s));
    all.insert(u"purchases"_s, sheet.purchases());
    all.insert(u"feedback"_s, sheet.records<Feedback>(u"at"_s));
    all.insert(u"tasks"_s, sheet.records<Task>(u"due"_s));
    return all;
}

/** How a kind of record stands in the timeline: the key of its time, and of what is worth a word about it. */
struct TimelineKind
{
    QString list;
    QString type;
    QString time;
    QStringList words;
};

QJsonArray timelineOf(const QJsonObject &all)
{
    static const std::vector<TimelineKind> kinds{
        {u"visits"_s, u"phase"_s, u"entered"_s, {u"phase"_s, u"reason"_s, u"note"_s}},
        {u"activities"_s, u"activity"_s, u"at"_s, {u"kind"_s, u"direction"_s, u"outcome"_s, u"topic"_s, u"note"_s}},
        {u"purchases"_s, u"purchase"_s, u"date"_s, {u"amount"_s, u"currency"_s, u"invoice"_s, u"note"_s}},
        {u"feedback"_s, u"feedback"_s, u"at"_s, {u"kind"_s, u"score"_s, u"topic"_s, u"text"_s, u"resolution"_s}},
        {u"tasks"_s, u"task"_s, u"due"_s, {u"title"_s, u"owner"_s}},
    };
    std::vector<std::pair<QDateTime, QJsonObject>> events;
    for (const TimelineKind &kind : kinds) {
        for (const QJsonValue &value : all.value(kind.list).toArray()) {
            const QJsonObject record = value.toObject();
            QStringList words;
            for (const QString &key : kind.words) {
                if (const QString word = record.value(key).toVariant().toString(); !word.isEmpty())
                    words.append(word);
            }
            const QString at = record.value(kind.time).toString();
            events.emplace_back(QDateTime::fromString(at, Qt::ISODate),
                                QJsonObject{{u"at"_s, at}, {u"type"_s, kind.type}, {u"id"_s, record.value(u"id"_s)}, {u"text"_s, words.join(u" · "_s)}});
        }
    }
    std::ranges::stable_sort(events, std::ranges::greater{}, [](const auto &event) { return event.first; });
    QJsonArray timeline;
    for (const auto &[at, event] : events)
        timeline.append(event);
    return timeline;
}

void printSheet(const QJsonObject &all)
{
    TextTable facts{.headers = {u"Customer"_s, QString()}, .rows = {}};
    for (const QString &key : RecordJson::keys<Customer>()) {
        if (const QString text = all.value(key).toVariant().toString(); !text.isEmpty())
            facts.rows.push_back({key, text});
    }
    const QJsonObject custom = all.value(u"custom"_s).toObject();
    for (auto field = custom.begin(); field != custom.end(); ++field) {
        const QString text = field->isBool() ? (field->toBool() ? u"yes"_s : u"no"_s) : field->toString();
        if (!text.isEmpty())
            facts.rows.push_back({field.key(), text});
    }
    print(facts, OutputFormat::Table);
    print(QString());
    printRows({u"at"_s, u"type"_s, u"id"_s, u"text"_s}, all.value(u"timeline"_s).toArray(), OutputFormat::Table);
}

void show(CommandContext &context)
{
    if (context.argument(0, u"What to show"_s) != u"customer")
        throw UsageError(u"There is no “%1” to show. Only customers can be shown."_s.arg(context.arguments().constFirst()));
    const QString who = context.argument(1, u"The customer"_s);
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    if (format == OutputFormat::Csv)
        throw UsageError(u"--format takes table or json here."_s);
    Connection &db = context.db();
    QJsonObject all = everythingAbout(db, CustomerStore(db).named(who).id);
    all.insert(u"timeline"_s, timelineOf(all));
    format == OutputFormat::Json ? printJson(all) : printSheet(all);
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .usage = u"customer ID|NAME|E-MAIL|PHONE [--format table|json]"_s,
            .summary = u"Shows everything about one customer, the timeline included."_s,
            .example = u"regulars-cli show customer \"Ada Lovelace\" --format json"_s,
            .mostArguments = 2,
            .declare = [](QCommandLineParser &parser) { parser.addOption({u"format"_s, u"table (the default) or json."_s, u"FORMAT"_s}); },
            .run = &show,
            .details = u"Keys of JSON: those of list customers, custom (the business's own fields by their names), and visits (phase entered left moved_by through reason note), activities, "
                       "purchases (with lines:\nproduct quantity amount), feedback and tasks as list has them, the oldest first, and timeline "
                       "(at type id text), the newest first."_s};
}
