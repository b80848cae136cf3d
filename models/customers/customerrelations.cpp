// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrelations.h"

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/phase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Fields = std::shared_ptr<const FieldCatalogue>;

QString tr(const char *text)
{
    return QCoreApplication::translate("CustomerFields", text);
}

template<NamedEnum Enum>
std::vector<FieldChoice> choicesOf()
{
    std::vector<FieldChoice> choices;
    for (const QString &name : allNames<Enum>()) {
        if (!name.isEmpty())
            choices.push_back({.name = name, .stored = {name}});
    }
    return choices;
}

QueryField instant(const char *name, const char *label, SqlLiteral column)
{
    return {.name = QLatin1StringView(name), .label = tr(label), .kind = FieldKind::Instant, .column = column};
}

QueryField choice(const char *name, const char *label, SqlLiteral column, std::vector<FieldChoice> choices)
{
    return {.name = QLatin1StringView(name),
            .label = tr(label),
            .kind = FieldKind::Choice,
            .column = column,
            .choices = std::move(choices)};
}

QueryField exact(const char *name, const char *label, SqlLiteral column, SqlLiteral filled)
{
    return {.name = QLatin1StringView(name),
            .label = tr(label),
            .match = TextMatch::Exact,
            .column = column,
            .filled = filled};
}

QueryField flag(const char *name, const char *label, SqlLiteral condition)
{
    return {.name = QLatin1StringView(name), .label = tr(label), .kind = FieldKind::YesNo, .column = condition};
}

Fields purchaseFields(const QString &currency)
{
    FieldCatalogue fields{.bareFields = {u"date"_s, u"product"_s}, .currency = currency};
    fields.fields.push_back({.name = u"date"_s,
                             .label = QCoreApplication::translate("CustomerFields", "Date"),
                             .kind = FieldKind::Day,
                             .column = "purchase.day"});
    fields.fields.push_back({.name = u"product"_s,
                             .label = QCoreApplication::translate("CustomerFields", "Product"),
                             .match = TextMatch::Folded,
                             .column = "product.folded_name",
                             .within
                             = "EXISTS (SELECT 1 FROM purchase_line WHERE purchase_line.purchase_id = purchase.id AND "
                               "purchase_line.product_id IN (SELECT product.id FROM product WHERE %1))"});
    fields.fields.push_back({.name = u"amount"_s,
                             .label = QCoreApplication::translate("CustomerFields", "Amount"),
                             .kind = FieldKind::Money,
                             .column = "purchase.amount"});
    fields.fields.push_back(
        exact("invoice", QT_TRANSLATE_NOOP("CustomerFields", "Invoice"), "purchase.invoice", "purchase.invoice <> ''"));
    return std::make_shared<const FieldCatalogue>(std::move(fields));
}

Fields contractFields(const QString &currency)
{
    FieldCatalogue fields{.bareFields = {u"started"_s, u"product"_s}, .currency = currency};
    fields.fields = {
        {.name = u"started"_s, .label = tr(QT_TRANSLATE_NOOP("CustomerFields", "Start")), .kind = FieldKind::Day, .column = "contract.started_day"},
        {.name = u"ended"_s,
         .label = tr(QT_TRANSLATE_NOOP("CustomerFields", "End")),
         .kind = FieldKind::Day,
         .column = "contract.ended_day",
         .isNullable = true},
        {.name = u"product"_s,
         .label = tr(QT_TRANSLATE_NOOP("CustomerFields", "Product")),
         .match = TextMatch::Folded,
         .column = "product.folded_name",
         .within = "contract.product_id IN (SELECT product.id FROM product WHERE %1)"},
        {.name = u"amount"_s,
         .label = tr(QT_TRANSLATE_NOOP("CustomerFields", "Amount")),
         .kind = FieldKind::Money,
         .column = "contract.amount"},
        exact("reason", QT_TRANSLATE_NOOP("CustomerFields", "Reason"), "contract.reason", "contract.reason <> ''"),
        {.name = u"open"_s,
         .label = tr(QT_TRANSLATE_NOOP("CustomerFields", "Open")),
         .kind = FieldKind::YesNo,
         .column = "(contract.started_day <= ? AND (contract.ended_day IS NULL OR contract.ended_day > ?))",
         .boundOn = [](QDate today) { return std::vector<SqlValue>{today, today}; }}};
    return std::make_shared<const FieldCatalogue>(std::move(fields));
}

Fields activityFields()
{
    FieldCatalogue fields{.bareFields = {u"at"_s, u"kind"_s, u"direction"_s}};
    fields.fields = {
        instant("at", QT_TRANSLATE_NOOP("CustomerFields", "At"), "activity.at"),
        choice("kind", QT_TRANSLATE_NOOP("CustomerFields", "Kind"), "activity.kind", choicesOf<ActivityKind>()),
        choice("direction", QT_TRANSLATE_NOOP("CustomerFields", "Direction"), "activity.direction",
               choicesOf<Direction>()),
        exact("outcome", QT_TRANSLATE_NOOP("CustomerFields", "Outcome"), "activity.outcome", "activity.outcome <> ''"),
        exact("topic", QT_TRANSLATE_NOOP("CustomerFields", "Topic"), "activity.topic", "activity.topic <> ''"),
        exact("by", QT_TRANSLATE_NOOP("CustomerFields", "By"), "activity.done_by", "activity.done_by <> ''"),
        {.name = u"minutes"_s,
         .label = QCoreApplication::translate("CustomerFields", "Minutes"),
         .kind = FieldKind::Number,
         .column = "activity.minutes"}};
    return std::make_shared<const FieldCatalogue>(std::move(fields));
}

Fields feedbackFields()
{
    FieldCatalogue fields{.bareFields = {u"at"_s, u"kind"_s}};
    fields.fields = {
        instant("at", QT_TRANSLATE_NOOP("CustomerFields", "At"), "feedback.at"),
        choice("kind", QT_TRANSLATE_NOOP("CustomerFields", "Kind"), "feedback.kind", choicesOf<FeedbackKind>()),
        {.name = u"score"_s,
         .label = QCoreApplication::translate("CustomerFields", "Score"),
         .kind = FieldKind::Number,
         .column = "feedback.score",
         .isNullable = true},
        exact("topic", QT_TRANSLATE_NOOP("CustomerFields", "Topic"), "feedback.topic", "feedback.topic <> ''"),
        exact("channel", QT_TRANSLATE_NOOP("CustomerFields", "Channel"), "feedback.channel", "feedback.channel <> ''"),
        flag("open", QT_TRANSLATE_NOOP("CustomerFields", "Open"), "feedback.resolved_at IS NULL"),
        flag("resolved", QT_TRANSLATE_NOOP("CustomerFields", "Resolved"), "feedback.resolved_at IS NOT NULL")};
    return std::make_shared<const FieldCatalogue>(std::move(fields));
}

Fields taskFields()
{
    FieldCatalogue fields{.bareFields = {u"due"_s}};
    fields.fields = {{.name = u"due"_s,
                      .label = QCoreApplication::translate("CustomerFields", "Due"),
                      .kind = FieldKind::Day,
                      .column = "task.due_day",
                      .looksAhead = true},
                     flag("open", QT_TRANSLATE_NOOP("CustomerFields", "Open"), "task.done_at IS NULL"),
                     flag("done", QT_TRANSLATE_NOOP("CustomerFields", "Done"), "task.done_at IS NOT NULL"),
                     exact("owner", QT_TRANSLATE_NOOP("CustomerFields", "Owner"), "task.owner", "task.owner <> ''"),
                     instant("created", QT_TRANSLATE_NOOP("CustomerFields", "Created"), "task.created_at")};
    return std::make_shared<const FieldCatalogue>(std::move(fields));
}

Fields moveFields(const std::vector<FieldChoice> &phases, const std::vector<FieldChoice> &roles)
{
    FieldCatalogue fields{.bareFields = {u"entered"_s, u"phase"_s}};
    fields.fields = {
        instant("entered", QT_TRANSLATE_NOOP("CustomerFields", "Entered"), "phase_visit.entered_at"),
        {.name = u"left"_s,
         .label = QCoreApplication::translate("CustomerFields", "Left"),
         .kind = FieldKind::Instant,
         .column = "phase_visit.left_at",
         .isNullable = true},
        choice("phase", QT_TRANSLATE_NOOP("CustomerFields", "Phase"), "phase_visit.phase_id", phases),
        choice("role", QT_TRANSLATE_NOOP("CustomerFields", "Role"), "phase_visit.phase_id", roles),
        choice("through", QT_TRANSLATE_NOOP("CustomerFields", "Through"), "phase_visit.through",
               choicesOf<MovedThrough>()),
        exact("reason", QT_TRANSLATE_NOOP("CustomerFields", "Reason"), "phase_visit.reason",
              "phase_visit.reason <> ''"),
        exact("leaving_reason", QT_TRANSLATE_NOOP("CustomerFields", "Reason for leaving"), "phase_visit.leaving_reason",
              "phase_visit.leaving_reason <> ''"),
        exact("by", QT_TRANSLATE_NOOP("CustomerFields", "By"), "phase_visit.moved_by", "phase_visit.moved_by <> ''")};
    return std::make_shared<const FieldCatalogue>(std::move(fields));
}

/** What is measured of one kind of related record; the relations that differ in the measure alone are made from it. */
QueryRelation measured(QueryRelation relation, const char *name, const char *label, Measure measure,
                       FieldKind kind = FieldKind::Number, SqlLiteral column = {}, SqlLiteral summary = {})
{
    relation.name = QLatin1StringView(name);
    relation.label = tr(label);
    relation.measure = measure;
    relation.kind = kind;
    relation.measured = column;
    relation.summary = summary;
    relation.isSummaryNullable = kind == FieldKind::Day || kind == FieldKind::Instant;
    return relation;
}

void addPurchases(std::vector<QueryRelation> &relations, const QString &currency)
{
    const QueryRelation all{
        .table = "purchase", .link = "purchase.customer_id = customer.id", .fields = purchaseFields(currency)};
    QueryRelation bought = all;
    bought.only = "purchase.amount >= 0";
    QueryRelation returned = all;
    returned.only = "purchase.amount < 0";
    relations.push_back(measured(bought, "bought", QT_TRANSLATE_NOOP("CustomerFields", "Bought"), Measure::Count,
                                 FieldKind::Number, {}, "customer.purchases"));
    relations.push_back(measured(all, "spent", QT_TRANSLATE_NOOP("CustomerFields", "Spent"), Measure::Sum,
                                 FieldKind::Money, "purchase.amount", "customer.revenue"));
    relations.push_back(measured(bought, "average_purchase", QT_TRANSLATE_NOOP("CustomerFields", "Average purchase"),
                                 Measure::Average, FieldKind::Money, "purchase.amount"));
    relations.push_back(measured(bought, "smallest_purchase", QT_TRANSLATE_NOOP("CustomerFields", "Smallest purchase"),
                                 Measure::Smallest, FieldKind::Money, "purchase.amount"));
    relations.push_back(measured(bought, "largest_purchase", QT_TRANSLATE_NOOP("CustomerFields", "Largest purchase"),
                                 Measure::Largest, FieldKind::Money, "purchase.amount"));
    relations.push_back(measured(bought, "first_bought", QT_TRANSLATE_NOOP("CustomerFields", "First bought"),
                                 Measure::Smallest, FieldKind::Day, "purchase.day", "customer.first_purchase_day"));
    relations.push_back(measured(bought, "last_bought", QT_TRANSLATE_NOOP("CustomerFields", "Last bought"),
                                 Measure::Largest, FieldKind::Day, "purchase.day", "customer.last_purchase_day"));
    relations.push_back(measured(returned, "returns", QT_TRANSLATE_NOOP("CustomerFields", "Returns"), Measure::Count));
}

void addContacts(std::vector<QueryRelation> &relations)
{
    const QueryRelation activities{
        .table = "activity", .link = "activity.customer_id = customer.id", .fields = activityFields()};
    QueryRelation calls = activities;
    calls.only = "activity.kind = 'call'";
    relations.push_back(
        measured(activities, "activities", QT_TRANSLATE_NOOP("CustomerFields", "Activities"), Measure::Count));
    relations.push_back(measured(calls, "calls", QT_TRANSLATE_NOOP("CustomerFields", "Calls"), Measure::Count));
    relations.push_back(measured(calls, "last_call", QT_TRANSLATE_NOOP("CustomerFields", "Last call"), Measure::Largest,
                                 FieldKind::Instant, "activity.at"));

    const QueryRelation feedback{
        .table = "feedback", .link = "feedback.customer_id = customer.id", .fields = feedbackFields()};
    QueryRelation complaints = feedback;
    complaints.only = "feedback.kind = 'complaint'";
    relations.push_back(measured(feedback, "feedback", QT_TRANSLATE_NOOP("CustomerFields", "Feedback"), Measure::Count));
    relations.push_back(
        measured(complaints, "complaints", QT_TRANSLATE_NOOP("CustomerFields", "Complaints"), Measure::Count));
    relations.push_back(measured(complaints, "last_complaint", QT_TRANSLATE_NOOP("CustomerFields", "Last complaint"),
                                 Measure::Largest, FieldKind::Instant, "feedback.at"));
    relations.push_back(measured(feedback, "average_score", QT_TRANSLATE_NOOP("CustomerFields", "Average score"),
                                 Measure::Average, FieldKind::Number, "feedback.score"));
}

void addBelongings(std::vector<QueryRelation> &relations)
{
    const auto nothing = std::make_shared<const FieldCatalogue>();
    const QueryRelation people{.table = "customer AS person", .link = "person.company_id = customer.id", .fields = nothing};
    relations.push_back(measured(people, "people", QT_TRANSLATE_NOOP("CustomerFields", "People"), Measure::Count));
    const QueryRelation related{.table = "relationship",
                                .link = "customer.id IN (relationship.customer_id, relationship.other_id)",
                                .fields = nothing};
    relations.push_back(measured(related, "relationships", QT_TRANSLATE_NOOP("CustomerFields", "Relationships"), Measure::Count));
    QueryRelation referred{.table = "relationship", .link = "relationship.other_id = customer.id", .fields = nothing};
    referred.only = "relationship.kind = 'referred_by'";
    relations.push_back(measured(referred, "referred", QT_TRANSLATE_NOOP("CustomerFields", "Referred"), Measure::Count));
    FieldCatalogue added{.bareFields = {u"added"_s}};
    added.fields = {instant("added", QT_TRANSLATE_NOOP("CustomerFields", "Added"), "document.added_at"),
                    exact("name", QT_TRANSLATE_NOOP("CustomerFields", "Name"), "document.name", "document.name <> ''"),
                    exact("type", QT_TRANSLATE_NOOP("CustomerFields", "Type"), "document.media_type", "document.media_type <> ''")};
    const QueryRelation documents{.table = "document",
                                  .link = "document.customer_id = customer.id",
                                  .fields = std::make_shared<const FieldCatalogue>(std::move(added))};
    relations.push_back(measured(documents, "documents", QT_TRANSLATE_NOOP("CustomerFields", "Documents"), Measure::Count));
}

} // namespace

std::vector<QueryRelation> customerRelations(const std::vector<FieldChoice> &phases,
                                             const std::vector<FieldChoice> &roles, const QString &currency)
{
    std::vector<QueryRelation> relations;
    addPurchases(relations, currency);
    const QueryRelation contracts{.table = "contract", .link = "contract.customer_id = customer.id", .fields = contractFields(currency)};
    relations.push_back(measured(contracts, "contracts", QT_TRANSLATE_NOOP("CustomerFields", "Contracts"), Measure::Count));
    addContacts(relations);
    const QueryRelation tasks{.table = "task", .link = "task.customer_id = customer.id", .fields = taskFields()};
    relations.push_back(measured(tasks, "tasks", QT_TRANSLATE_NOOP("CustomerFields", "Tasks"), Measure::Count));
    addBelongings(relations);
    const QueryRelation moves{
        .table = "phase_visit", .link = "phase_visit.customer_id = customer.id", .fields = moveFields(phases, roles)};
    relations.push_back(measured(moves, "moves", QT_TRANSLATE_NOOP("CustomerFields", "Phase visits"), Measure::Count));
    return relations;
}
