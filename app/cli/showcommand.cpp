// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/contractjson.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"

#include "models/activities/activitystore.h"
#include "models/base/phonenumber.h"
#include "models/consent/consentstore.h"
#include "models/contracts/contractstore.h"
#include "models/documents/documentstore.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/stagefigures.h"
#include "models/purchases/purchaselines.h"
#include "models/relationships/relationshipstore.h"
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

    QJsonArray texts(const FurtherTexts &all, bool arePhones) const
    {
        QJsonArray array;
        const Customer customer = m_db.find(m_customer);
        const QString country = countryCodeOf(customer.country).isEmpty() ? homeCountry() : countryCodeOf(customer.country);
        for (const LabelledText &text : all) {
            QJsonObject object{{u"label"_s, text.label}, {u"value"_s, text.value}};
            if (arePhones)
                object.insert(u"e164"_s, internationalPhone(text.value, country));
            array.append(object);
        }
        return array;
    }

    QJsonArray addresses() const
    {
        QJsonArray array;
        for (const LabelledAddress &address : addressesOf(m_db.find(m_customer)))
            array.append(QJsonObject{{u"label"_s, address.label}, {u"street"_s, address.street}, {u"postcode"_s, address.postcode}, {u"city"_s, address.city}, {u"country"_s, address.country}});
        return array;
    }

    QJsonArray dates() const
    {
        QJsonArray array;
        for (const LabelledDay &day : m_db.find(m_customer).furtherDays)
            array.append(QJsonObject{{u"label"_s, day.label}, {u"day"_s, jsonOf(day.day)}});
        return array;
    }

    QJsonArray relations() const
    {
        QJsonArray array;
        for (const RelatedCustomer &each : RelationshipStore(m_db).of(m_customer))
            array.append(QJsonObject{{u"id"_s, each.relationship.id.value},
                                     {u"kind"_s, nameOf(each.relationship.kind)},
                                     {u"direction"_s, each.side == RelationshipSide::Customer ? u"to"_s : u"from"_s},
                                     {u"customer"_s, each.customer.value},
                                     {u"customer_name"_s, each.name},
                                     {u"note"_s, each.relationship.note}});
        return array;
    }

    QJsonArray people() const
    {
        constexpr int Most = 10'000;
        QJsonArray array;
        for (const NamedCustomer &person : RelationshipStore(m_db).people(m_customer, Most))
            array.append(QJsonObject{{u"id"_s, person.id.value}, {u"name"_s, person.name}});
        return array;
    }

    QJsonArray consents() const
    {
        QJsonArray array;
        for (const Consent &consent : ConsentStore(m_db).of(m_customer))
            array.append(m_json.object(consent));
        return array;
    }

    QJsonArray documents() const
    {
        static const QStringList states{u"present"_s, u"missing"_s, u"changed"_s};
        QJsonArray array;
        for (const FoundDocument &found : DocumentStore(m_db).of(m_customer)) {
            QJsonObject object = m_json.object(found.document);
            object.insert(u"content"_s, states.at(int(found.state)));
            array.append(object);
        }
        return array;
    }

    template<typename Record>
    QJsonArray records(const QString &sortField) const
    {
        QJsonArray array;
        for (const Record &record : listRecords<Record>(m_db, {.customer = m_customer, .sortField = sortField}))
            array.append(m_json.object(record));
        return array;
    }

    /** With the names of the others who took part; those of others in which the customer did so, too, are \a ofOthers. */
    QJsonArray activities(bool ofOthers) const
    {
        ActivityStore store(m_db);
        std::vector<Activity> activities = ofOthers ? store.takenPartBy(m_customer) : store.of(m_customer);
        std::ranges::reverse(activities);
        std::vector<ActivityId> ids;
        for (const Activity &activity : activities)
            ids.push_back(activity.id);
        const auto participants = store.participants(ids);
        QJsonArray array;
        for (const Activity &activity : activities) {
            QJsonObject object = m_json.object(activity);
            object.insert(u"participants"_s, QJsonArray::fromStringList(participants.value(activity.id)));
            array.append(object);
        }
        return array;
    }

    /** In the order in which they followed each other, those of one moment included. */
    QJsonArray visits() const
    {
        QJsonArray array;
        for (const PhaseVisit &visit : LifeCycleStore(m_db).visits(m_customer))
            array.append(m_json.object(visit));
        return array;
    }

    QJsonArray contracts() const
    {
        const ContractJson json(m_db);
        QJsonArray array;
        for (const NamedContract &each : ContractStore(m_db).of(m_customer))
            array.append(json.object(each.contract));
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
    const Customer who = db.find(customer);
    all.insert(u"emails"_s, sheet.texts(emailsOf(who), false));
    all.insert(u"phones"_s, sheet.texts(phonesOf(who), true));
    all.insert(u"addresses"_s, sheet.addresses());
    all.insert(u"dates"_s, sheet.dates());
    all.insert(u"company_id"_s, who.companyId ? QJsonValue(who.companyId.value) : QJsonValue());
    all.insert(u"people"_s, sheet.people());
    all.insert(u"relations"_s, sheet.relations());
    all.insert(u"consent"_s, sheet.consents());
    all.insert(u"documents"_s, sheet.documents());
    all.insert(u"visits"_s, sheet.visits());
    all.insert(u"stages"_s, stagesJson(customerStages(db, customer)));
    all.insert(u"activities"_s, sheet.activities(false));
    all.insert(u"taken_part"_s, sheet.activities(true));
    all.insert(u"purchases"_s, sheet.purchases());
    all.insert(u"contracts"_s, sheet.contracts());
    all.insert(u"feedback"_s, sheet.records<Feedback>(u"at"_s));
    all.insert(u"tasks"_s, sheet.records<Task>(u"due"_s));
    return all;
}

/** How a kind of record stands in the timeline: the key of its time, of what is worth a word about it, and of what else is told. */
struct TimelineRecords
{
    QString list;
    QString type;
    QString time;
    QStringList words;
    QStringList facts = {};
};

QJsonArray timelineOf(const QJsonObject &all)
{
    static const QStringList ActivityFacts{u"kind"_s, u"direction"_s, u"outcome"_s, u"minutes"_s, u"topic"_s, u"customer"_s,
                                           u"customer_name"_s, u"participants"_s, u"colleagues"_s, u"done_by"_s};
    static const std::vector<TimelineRecords> kinds{
        {u"visits"_s, u"phase"_s, u"entered"_s, {u"phase"_s, u"reason"_s, u"note"_s}},
        {u"activities"_s, u"activity"_s, u"at"_s, {u"kind"_s, u"direction"_s, u"outcome"_s, u"topic"_s, u"note"_s}, ActivityFacts},
        {u"taken_part"_s, u"activity"_s, u"at"_s, {u"kind"_s, u"direction"_s, u"outcome"_s, u"topic"_s, u"note"_s}, ActivityFacts},
        {u"purchases"_s, u"purchase"_s, u"date"_s, {u"amount"_s, u"currency"_s, u"invoice"_s, u"note"_s}},
        {u"contracts"_s, u"contract"_s, u"started"_s, {u"product"_s, u"amount"_s, u"currency"_s, u"period"_s, u"ended"_s, u"reason"_s}},
        {u"contracts"_s, u"contract-end"_s, u"ended"_s, {u"product"_s, u"amount"_s, u"currency"_s, u"period"_s, u"reason"_s}},
        {u"feedback"_s, u"feedback"_s, u"at"_s, {u"kind"_s, u"score"_s, u"topic"_s, u"text"_s, u"resolution"_s}},
        {u"tasks"_s, u"task"_s, u"due"_s, {u"title"_s, u"owner"_s}, {u"title"_s, u"owner"_s, u"kind"_s, u"priority"_s, u"recurrence"_s, u"done"_s}},
    };
    std::vector<std::pair<QDateTime, QJsonObject>> events;
    for (const TimelineRecords &kind : kinds) {
        for (const QJsonValue &value : all.value(kind.list).toArray()) {
            const QJsonObject record = value.toObject();
            if (kind.type == u"contract-end" && record.value(kind.time).isNull())
                continue;
            QStringList words;
            for (const QString &key : kind.words) {
                if (const QString word = record.value(key).toVariant().toString(); !word.isEmpty())
                    words.append(word);
            }
            const QString at = record.value(kind.time).toString();
            QJsonObject event{{u"at"_s, at}, {u"type"_s, kind.type}, {u"id"_s, record.value(u"id"_s)}, {u"text"_s, words.join(u" · "_s)}};
            for (const QString &fact : kind.facts) {
                if (record.contains(fact))
                    event.insert(fact, record.value(fact));
            }
            if (kind.type == u"activity")
                event.insert(u"took_part"_s, kind.list == u"taken_part");
            if (kind.type == u"task")
                event.insert(u"planned"_s, record.value(u"done"_s).isNull());
            events.emplace_back(QDateTime::fromString(at, Qt::ISODate), event);
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
    for (const auto &[list, keys] : std::vector<std::pair<QString, QStringList>>{{u"emails"_s, {u"value"_s, u"label"_s}},
                                                                                 {u"phones"_s, {u"value"_s, u"e164"_s, u"label"_s}},
                                                                                 {u"addresses"_s, {u"label"_s, u"street"_s, u"postcode"_s, u"city"_s, u"country"_s}},
                                                                                 {u"dates"_s, {u"label"_s, u"day"_s}},
                                                                                 {u"people"_s, {u"name"_s}},
                                                                                 {u"relations"_s, {u"kind"_s, u"direction"_s, u"customer_name"_s, u"note"_s}},
                                                                                 {u"consent"_s, {u"channel"_s, u"state"_s, u"date"_s, u"source"_s}},
                                                                                 {u"contracts"_s, {u"product"_s, u"started"_s, u"ended"_s, u"amount"_s, u"currency"_s, u"period"_s, u"reason"_s}},
                                                                                 {u"documents"_s, {u"name"_s, u"size"_s, u"content"_s}}}) {
        for (const QJsonValue &each : all.value(list).toArray()) {
            QStringList words;
            for (const QString &key : keys) {
                if (const QString word = each[key].toVariant().toString(); !word.isEmpty())
                    words.append(word);
            }
            facts.rows.push_back({list, words.join(u" · "_s)});
        }
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
            .details = u"Keys of JSON: those of list customers, custom (the business's own fields by their names), emails and phones (label value,\n"
                       "e164 of phones), addresses (label street postcode city country), dates (label day), company_id, people of a company,\n"
                       "relations (kind direction customer note), consent (the latest first), documents (name size sha256 content), and visits\n"
                       "(phase entered left moved_by through reason note leaving_reason), stages (see visits), activities, "
                       "purchases (with lines:\nproduct quantity amount), contracts (those that run first), feedback and tasks as list has them, the oldest first; taken_part\n"
                       "(activities of others in which the customer took part); and timeline (at type id text, of activities also kind direction\n"
                       "outcome minutes topic participants colleagues took_part, of tasks kind priority recurrence planned; contracts stand in it as\n"
                       "contract when they begin and as contract-end when they end), the newest first."_s};
}
