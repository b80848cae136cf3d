// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerfields.h"

#include "models/business/business.h"
#include "models/consent/consent.h"
#include "models/customers/customerrelations.h"
#include "models/customers/rhythm.h"
#include "models/customers/searchcondition.h"
#include "models/customers/touchwish.h"
#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalues.h"
#include "models/lifecycle/stalled.h"
#include "models/lists/query/queryjson.h"
#include "models/segments/segmentmentions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CustomerFields", text);
}

enum class Searched { Yes, No };

QueryField words(const char *name, const char *label, SqlLiteral column, SqlLiteral shown, SqlLiteral filled,
                 Searched searched = Searched::Yes)
{
    return {.name = QLatin1StringView(name),
            .label = tr(label),
            .match = TextMatch::Words,
            .column = column,
            .filled = filled,
            .shown = shown,
            .isSearched = searched == Searched::Yes};
}

QueryField summary(const char *name, const QStringList &aliases, const char *label, FieldKind kind, SqlLiteral column)
{
    const bool isNullable = kind == FieldKind::Day || kind == FieldKind::Instant;
    return {.name = QLatin1StringView(name),
            .aliases = aliases,
            .label = tr(label),
            .kind = kind,
            .column = column,
            .isNullable = isNullable};
}

std::vector<QueryField> contactFields()
{
    std::vector<QueryField> fields;
    QueryField name
        = words("name", QT_TRANSLATE_NOOP("CustomerFields", "Name"), "customer.name_words", "customer.name", "customer.name <> ''");
    name.sort = "customer.sort_name";
    fields.push_back(name);
    fields.push_back({.name = u"kind"_s,
                      .label = QCoreApplication::translate("CustomerFields", "Kind"),
                      .kind = FieldKind::Choice,
                      .column = "customer.kind",
                      .choices = {{.name = u"person"_s,
                                   .label = QCoreApplication::translate("CustomerFields", "Person"),
                                   .stored = {CustomerKind::Person}},
                                  {.name = u"company"_s,
                                   .label = QCoreApplication::translate("CustomerFields", "Company"),
                                   .stored = {CustomerKind::Company}}}});
    fields.push_back(words("company", QT_TRANSLATE_NOOP("CustomerFields", "Company"), "customer.company_words", "customer.company",
                           "customer.company <> ''"));
    fields.push_back({.name = u"email"_s,
                      .aliases = {u"e_mail"_s, u"mail"_s},
                      .label = QCoreApplication::translate("CustomerFields", "E-mail"),
                      .match = TextMatch::Folded,
                      .column = "customer.folded_email",
                      .filled = "customer.email <> ''",
                      .further = "further_email.key",
                      .furtherWithin = "customer.id IN (SELECT further_email.customer_id FROM further_email WHERE %1)",
                      .shown = "customer.email",
                      .isSearched = true});
    fields.push_back({.name = u"phone"_s,
                      .label = QCoreApplication::translate("CustomerFields", "Phone"),
                      .match = TextMatch::Digits,
                      .column = "customer.phone_key",
                      .filled = "customer.phone <> ''",
                      .further = "further_phone.key",
                      .furtherWithin = "customer.id IN (SELECT further_phone.customer_id FROM further_phone WHERE %1)",
                      .shown = "customer.phone"});
    fields.push_back(words("street", QT_TRANSLATE_NOOP("CustomerFields", "Street"), "customer.street_words", "customer.street",
                           "customer.street <> ''"));
    fields.push_back(words("postcode", QT_TRANSLATE_NOOP("CustomerFields", "Postcode"), "customer.postcode_words", "customer.postcode",
                           "customer.postcode <> ''"));
    fields.push_back(
        words("city", QT_TRANSLATE_NOOP("CustomerFields", "City"), "customer.city_words", "customer.city", "customer.city <> ''"));
    fields.push_back(words("country", QT_TRANSLATE_NOOP("CustomerFields", "Country"), "customer.country_words", "customer.country",
                           "customer.country <> ''"));
    fields.push_back(words("source", QT_TRANSLATE_NOOP("CustomerFields", "Source"), "customer.source_words", "customer.source",
                           "customer.source <> ''", Searched::No));
    fields.push_back(words("owner", QT_TRANSLATE_NOOP("CustomerFields", "Owner"), "customer.owner_words", "customer.owner",
                           "customer.owner <> ''", Searched::No));
    fields.push_back(
        words("note", QT_TRANSLATE_NOOP("CustomerFields", "Note"), "customer.note_words", "customer.note", "customer.note <> ''"));
    fields.push_back({.name = u"tag"_s,
                      .aliases = {u"tags"_s},
                      .label = QCoreApplication::translate("CustomerFields", "Tags"),
                      .match = TextMatch::Beginning,
                      .column = "customer_tag.key",
                      .within = "customer.id IN (SELECT customer_tag.customer_id FROM customer_tag WHERE %1)",
                      .sort = "customer.tag_keys",
                      .shown = "customer.tags"});
    return fields;
}

/** What customers agreed to, and by whom they were referred: what other tables say of them. */
std::vector<QueryField> belongingFields()
{
    QueryField consent{.name = u"consent"_s,
                       .label = QCoreApplication::translate("CustomerFields", "Consent"),
                       .kind = FieldKind::Choice,
                       .column = "consent.channel",
                       .filled = "consent.channel <> ''",
                       .within = "customer.id IN (SELECT consent.customer_id FROM consent WHERE consent.state = 'given' AND NOT EXISTS "
                                 "(SELECT 1 FROM consent AS later WHERE later.customer_id = consent.customer_id AND "
                                 "later.channel = consent.channel AND (later.day, later.id) > (consent.day, consent.id)) AND %1)",
                       .sort = "(SELECT count(*) FROM consent WHERE consent.customer_id = customer.id AND consent.state = 'given')",
                       .shown = "substr("
                                "CASE WHEN (SELECT consent.state FROM consent WHERE consent.customer_id = customer.id AND consent.channel = 'email' "
                                "ORDER BY consent.day DESC, consent.id DESC LIMIT 1) = 'given' THEN ', email' ELSE '' END || "
                                "CASE WHEN (SELECT consent.state FROM consent WHERE consent.customer_id = customer.id AND consent.channel = 'phone' "
                                "ORDER BY consent.day DESC, consent.id DESC LIMIT 1) = 'given' THEN ', phone' ELSE '' END || "
                                "CASE WHEN (SELECT consent.state FROM consent WHERE consent.customer_id = customer.id AND consent.channel = 'post' "
                                "ORDER BY consent.day DESC, consent.id DESC LIMIT 1) = 'given' THEN ', post' ELSE '' END || "
                                "CASE WHEN (SELECT consent.state FROM consent WHERE consent.customer_id = customer.id AND consent.channel = 'sms' "
                                "ORDER BY consent.day DESC, consent.id DESC LIMIT 1) = 'given' THEN ', sms' ELSE '' END, 3)"};
    for (const ConsentChannel channel : {ConsentChannel::Email, ConsentChannel::Phone, ConsentChannel::Post, ConsentChannel::Sms})
        consent.choices.push_back({.name = nameOf(channel), .label = channelText(channel), .stored = {channel}});
    QueryField referrer
        = words("referred_by", QT_TRANSLATE_NOOP("CustomerFields", "Referred by"), "referrer.name_words",
                "coalesce((SELECT min(referrer.name) FROM relationship JOIN customer AS referrer ON referrer.id = relationship.other_id "
                "WHERE relationship.kind = 'referred_by' AND relationship.customer_id = customer.id), '')",
                "referrer.name <> ''", Searched::No);
    referrer.within = "customer.id IN (SELECT relationship.customer_id FROM relationship JOIN customer AS referrer ON "
                      "referrer.id = relationship.other_id WHERE relationship.kind = 'referred_by' AND %1)";
    referrer.sort = "coalesce((SELECT min(referrer.sort_name) FROM relationship JOIN customer AS referrer ON "
                    "referrer.id = relationship.other_id WHERE relationship.kind = 'referred_by' AND "
                    "relationship.customer_id = customer.id), '')";
    return {consent, referrer};
}

std::vector<QueryField> recordFields()
{
    return {
        summary("birthday", {}, QT_TRANSLATE_NOOP("CustomerFields", "Birthday"), FieldKind::Day, "customer.birthday"),
        {.name = u"id"_s,
         .label = QCoreApplication::translate("CustomerFields", "Id"),
         .kind = FieldKind::Number,
         .column = "customer.id"},
        {.name = u"external_id"_s,
         .aliases = {u"customer_number"_s},
         .label = QCoreApplication::translate("CustomerFields", "Customer number"),
         .match = TextMatch::Exact,
         .column = "customer.external_id",
         .filled = "customer.external_id <> ''"},
        {.name = u"created"_s,
         .label = QCoreApplication::translate("CustomerFields", "Created"),
         .kind = FieldKind::Instant,
         .column = "customer.created_at"}};
}

std::vector<QueryField> phaseFields(const std::vector<FieldChoice> &phases, const std::vector<FieldChoice> &roles)
{
    return {{.name = u"phase"_s,
             .label = QCoreApplication::translate("CustomerFields", "Phase"),
             .kind = FieldKind::Choice,
             .column = "customer.phase_id",
             .sort = "(SELECT phase.position FROM phase WHERE phase.id = customer.phase_id)",
             .choices = phases},
            {.name = u"role"_s,
             .label = QCoreApplication::translate("CustomerFields", "Role"),
             .kind = FieldKind::Choice,
             .column = "customer.phase_id",
             .sort = "(SELECT phase.role FROM phase WHERE phase.id = customer.phase_id)",
             .choices = roles},
            {.name = u"phase_since"_s,
             .aliases = {u"in_phase"_s},
             .label = QCoreApplication::translate("CustomerFields", "In phase since"),
             .kind = FieldKind::Instant,
             .column = "customer.phase_since"},
            {.name = u"stalled"_s,
             .label = QCoreApplication::translate("CustomerFields", "Stalled"),
             .kind = FieldKind::YesNo,
             .column = StalledCustomers,
             .boundOn = &stalledMoments}};
}

std::vector<QueryField> rhythmFields()
{
    return {{.name = u"usual_gap"_s,
             .aliases = {u"rhythm"_s},
             .label = QCoreApplication::translate("CustomerFields", "Usual days between purchases"),
             .kind = FieldKind::Number,
             .column = "10 * customer.usual_gap_days",
             .isNullable = true,
             .decimals = 1},
            {.name = u"later_than_usual"_s,
             .aliases = {u"late"_s},
             .label = QCoreApplication::translate("CustomerFields", "Later than usual"),
             .kind = FieldKind::YesNo,
             .column = LaterThanUsual,
             .boundOn = [](QDate today) { return std::vector<SqlValue>{today}; }}};
}

std::vector<QueryField> touchFields()
{
    return {{.name = u"last_touch"_s,
             .aliases = {u"touched"_s},
             .label = QCoreApplication::translate("CustomerFields", "Last touch"),
             .kind = FieldKind::Instant,
             .column = "customer.touched_at"},
            {.name = u"touch_every"_s,
             .aliases = {u"touch_every_days"_s},
             .label = QCoreApplication::translate("CustomerFields", "Be in touch every … days"),
             .kind = FieldKind::Number,
             .column = "customer.touch_every_days",
             .isNullable = true},
            {.name = u"touch_overdue"_s,
             .label = QCoreApplication::translate("CustomerFields", "Touch overdue"),
             .kind = FieldKind::YesNo,
             .column = TouchOverdue,
             .boundOn = &touchMoments}};
}

std::vector<QueryField> summaryFields()
{
    std::vector<QueryField> fields{
        summary("purchases", {u"purchase_count"_s}, QT_TRANSLATE_NOOP("CustomerFields", "Purchases"), FieldKind::Number,
                "customer.purchases"),
        summary("revenue", {}, QT_TRANSLATE_NOOP("CustomerFields", "Revenue"), FieldKind::Money, "customer.revenue"),
        summary("first_purchase", {}, QT_TRANSLATE_NOOP("CustomerFields", "First purchase"), FieldKind::Day,
                "customer.first_purchase_day"),
        summary("last_purchase", {}, QT_TRANSLATE_NOOP("CustomerFields", "Last purchase"), FieldKind::Day,
                "customer.last_purchase_day"),
        summary("last_activity", {}, QT_TRANSLATE_NOOP("CustomerFields", "Last activity"), FieldKind::Instant,
                "customer.last_activity_at"),
        summary("last_feedback", {}, QT_TRANSLATE_NOOP("CustomerFields", "Last feedback"), FieldKind::Instant,
                "customer.last_feedback_at"),
        summary("open_complaints", {}, QT_TRANSLATE_NOOP("CustomerFields", "Open complaints"), FieldKind::Number,
                "customer.open_complaints"),
        summary("next_step", {u"next_task"_s}, QT_TRANSLATE_NOOP("CustomerFields", "Next step"), FieldKind::Day,
                "customer.next_task_day"),
    };
    fields.back().looksAhead = true;
    fields.push_back({.name = u"trend"_s,
                      .aliases = {u"sparkline"_s, u"twelve_months"_s},
                      .label = QCoreApplication::translate("CustomerFields", "Last 12 months"),
                      .kind = FieldKind::Money,
                      .isShownOnly = true});
    return fields;
}

QueryField segmentField(const std::vector<Segment> &segments)
{
    QueryField field{.name = SegmentField,
                     .label = QCoreApplication::translate("CustomerFields", "Segment"),
                     .kind = FieldKind::Choice,
                     .filled = "1 = 0"};
    for (const Segment &segment : segments)
        field.choices.push_back(
            {.name = segment.name, .condition = [json = segment.query] { return queryFromJson(json.toUtf8()).condition; }});
    return field;
}

std::vector<FieldChoice> phaseChoices(const std::vector<Phase> &phases)
{
    std::vector<FieldChoice> choices;
    for (const Phase &phase : phases) {
        const auto known = std::ranges::find(choices, phase.name, &FieldChoice::name);
        if (known != choices.end())
            known->stored.emplace_back(phase.id);
        else
            choices.push_back({.name = phase.name, .aliases = {nameOf(phase.role)}, .stored = {phase.id}});
    }
    return choices;
}

std::vector<FieldChoice> roleChoices(const std::vector<Phase> &phases)
{
    std::vector<FieldChoice> choices;
    for (const QString &role : allNames<PhaseRole>()) {
        FieldChoice choice{.name = role};
        for (const Phase &phase : phases) {
            if (nameOf(phase.role) == role)
                choice.stored.emplace_back(phase.id);
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

SqlCondition narrowed(const Dialect &dialect, const QStringList &words, const QStringList &fragments)
{
    const Dialect::Match match = dialect.matchTexts(words, fragments);
    return {match.sql, std::vector<SqlValue>(match.texts.begin(), match.texts.end())};
}

} // namespace

FieldCatalogue customerFields(const std::vector<Phase> &phases, const QString &currency,
                              const std::vector<FieldDefinition> &definitions, const std::vector<Segment> &segments)
{
    const std::vector<FieldChoice> byName = phaseChoices(phases);
    const std::vector<FieldChoice> byRole = roleChoices(phases);
    FieldCatalogue catalogue;
    for (const auto &some : {contactFields(), belongingFields(), recordFields(), phaseFields(byName, byRole), summaryFields(), rhythmFields(), touchFields(),
                             customQueryFields(definitions)})
        catalogue.fields.insert(catalogue.fields.end(), some.begin(), some.end());
    catalogue.fields.push_back(segmentField(segments));
    catalogue.relations = customerRelations(byName, byRole, currency);
    catalogue.currency = currency;
    catalogue.search = &searchCondition;
    catalogue.narrow = &narrowed;
    return catalogue;
}

std::shared_ptr<const FieldCatalogue> sharedCustomerFields(Connection &db)
{
    return std::make_shared<const FieldCatalogue>(customerFields(db));
}

const QStringList &customerFieldTables()
{
    static const QStringList tables{u"phase"_s, u"business"_s, u"segment"_s, u"custom_field"_s, u"custom_choice"_s};
    return tables;
}

FieldCatalogue customerFields(Connection &db)
{
    const auto businesses = db.select<Business>(u"WHERE id = 1"_s);
    return customerFields(db.select<Phase>(u"ORDER BY life_cycle_id, position"_s),
                          businesses.empty() ? QString() : businesses.front().currency, fieldDefinitions(db),
                          db.select<Segment>(u"ORDER BY folded_name"_s));
}
