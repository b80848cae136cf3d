// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinestore.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "models/duplicates/customermerge.h"
#include "models/feedback/feedbackkinds.h"
#include "models/lifecycle/phase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Kinds = 8;

struct Entry
{
    TimelineId id;
    TimelineKind kind;
    qint64 at; // Of a task: its day.
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool shows(TimelineFilter filter, TimelineKind kind)
{
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Contacts:
        return kind == TimelineKind::Activity || kind == TimelineKind::Task;
    case TimelineFilter::Purchases:
        return kind == TimelineKind::Purchase;
    case TimelineFilter::Feedback:
        return kind == TimelineKind::Feedback;
    case TimelineFilter::Phases:
        return kind == TimelineKind::PhaseVisit;
    }
    return false;
}

std::vector<Entry> entriesOf(Connection &db, CustomerId customer)
{
    Rows rows = db.run(uR"(
        SELECT 0, id, due_day FROM task WHERE customer_id = ? AND done_at IS NULL
        UNION ALL SELECT 1, id, at FROM activity WHERE customer_id = ?
        UNION ALL SELECT 2, id, day FROM purchase WHERE customer_id = ?
        UNION ALL SELECT 3, id, at FROM feedback WHERE customer_id = ?
        UNION ALL SELECT 4, id, entered_at FROM phase_visit WHERE customer_id = ?
        UNION ALL SELECT 5, id, at FROM customer_merge WHERE customer_id = ?)"_s,
                       customer, customer, customer, customer, customer, customer);
    std::vector<Entry> entries;
    while (rows.next()) {
        const auto kind = TimelineKind(rows.integer(0));
        const qint64 at = kind == TimelineKind::Purchase ? noonOf(dateOfDay(rows.integer(2))).toMSecsSinceEpoch()
                                                         : rows.integer(2);
        entries.push_back({timelineId(kind, rows.integer(1)), kind, at});
    }
    return entries;
}

/** Whether \a a stands above \a b: what is planned by its day, then what happened, the newest first. */
bool standsAbove(const Entry &a, const Entry &b)
{
    const bool isPlanned = a.kind == TimelineKind::Task;
    if (isPlanned != (b.kind == TimelineKind::Task))
        return isPlanned;
    return isPlanned ? std::tie(a.at, a.id) < std::tie(b.at, b.id) : std::tie(b.at, b.id) < std::tie(a.at, a.id);
}

/** The names of the rules that made some of \a records, by record. */
QHash<qint64, QString> rulesThatMade(Connection &db, const QString &table, const std::vector<qint64> &records)
{
    QHash<qint64, QString> rules;
    Rows rows = db.run(u"SELECT change.record_id, operation.actor FROM change JOIN operation ON operation.id = change.operation_id "
                       "WHERE change.table_name = ? AND change.before IS NULL AND operation.rule_id IS NOT NULL AND "_s
                           + db.dialect().anyOf(u"change.record_id"_s),
                       table, db.dialect().idList(records));
    while (rows.next())
        rules.insert(rows.integer(0), rows.text(1));
    return rules;
}

QString byRuleText(const QString &rule)
{
    return rule.isEmpty() ? QString() : QCoreApplication::translate("Timeline", "by the rule “%1”").arg(isolated(rule));
}

QString feedbackTitle(const Feedback &feedback)
{
    const QString kind = feedbackKindText(feedback.kind);
    return feedback.score ? QCoreApplication::translate("Timeline", "%1: %2").arg(kind, QLocale().toString(*feedback.score)) : kind;
}

} // namespace

TimelineId timelineId(TimelineKind kind, qint64 record)
{
    return {record * Kinds + qint64(kind)};
}

TimelineKind kindOf(TimelineId id)
{
    return TimelineKind(id.value % Kinds);
}

qint64 recordOf(TimelineId id)
{
    return id.value / Kinds;
}

std::vector<qint64> TimelineStore::ids(CustomerId customer, TimelineFilter filter)
{
    std::vector<Entry> entries = entriesOf(m_db, customer);
    std::erase_if(entries, [filter](const Entry &entry) { return !shows(filter, entry.kind); });
    std::sort(entries.begin(), entries.end(), &standsAbove);
    std::vector<qint64> ids;
    ids.reserve(entries.size());
    for (const Entry &entry : entries)
        ids.push_back(entry.id.value);
    return ids;
}

TimelineCounts TimelineStore::counts(CustomerId customer)
{
    TimelineCounts counts{};
    for (const Entry &entry : entriesOf(m_db, customer)) {
        for (int filter = 0; filter < TimelineFilterCount; ++filter)
            counts.at(size_t(filter)) += shows(TimelineFilter(filter), entry.kind);
    }
    return counts;
}

std::vector<TimelineLine> TimelineStore::lines(const std::vector<qint64> &ids)
{
    QHash<TimelineKind, std::vector<qint64>> records;
    for (const qint64 id : ids)
        records[kindOf({id})].push_back(recordOf({id}));
    std::vector<TimelineLine> lines;
    lines.reserve(ids.size());
    addTasks(records.value(TimelineKind::Task), lines);
    addActivities(records.value(TimelineKind::Activity), lines);
    addPurchases(records.value(TimelineKind::Purchase), lines);
    addFeedback(records.value(TimelineKind::Feedback), lines);
    addPhaseVisits(records.value(TimelineKind::PhaseVisit), lines);
    addMerges(records.value(TimelineKind::Merge), lines);
    return lines;
}

void TimelineStore::addTasks(const std::vector<qint64> &records, std::vector<TimelineLine> &lines)
{
    const QHash<qint64, QString> rules = rulesThatMade(m_db, tableName<Task>(), records);
    for (const Task &task : m_db.select<Task>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(records)))
        lines.push_back({.id = timelineId(TimelineKind::Task, task.id.value),
                         .kind = TimelineKind::Task,
                         .day = task.dueDay,
                         .title = task.title,
                         .detail = byRuleText(rules.value(task.id.value)),
                         .by = task.owner,
                         .isOpen = !task.doneAt.isValid()});
}

void TimelineStore::addActivities(const std::vector<qint64> &records, std::vector<TimelineLine> &lines)
{
    const auto activities
        = m_db.select<Activity>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(records));
    for (const Activity &activity : activities)
        lines.push_back({.id = timelineId(TimelineKind::Activity, activity.id.value),
                         .kind = TimelineKind::Activity,
                         .activity = activity.kind,
                         .day = activity.at.toLocalTime().date(),
                         .at = activity.at,
                         .title = joined({activityKindText(activity.kind), outcomeText(activity.outcome), activity.topic}),
                         .detail = activity.note,
                         .by = activity.doneBy});
}

void TimelineStore::addPurchases(const std::vector<qint64> &records, std::vector<TimelineLine> &lines)
{
    QHash<qint64, QStringList> products;
    Rows rows = m_db.run(u"SELECT purchase_id, quantity, product.name FROM purchase_line JOIN product ON product.id = product_id "
                         "WHERE "_s + m_db.dialect().anyOf(u"purchase_id"_s) + u" ORDER BY purchase_line.id"_s,
                         m_db.dialect().idList(records));
    while (rows.next()) {
        const double quantity = rows.real(1);
        products[rows.integer(0)].append(
            qFuzzyCompare(quantity, 1.0) ? rows.text(2) : QLocale().toString(quantity, 'g', 6) + u" × "_s + rows.text(2));
    }
    const auto purchases
        = m_db.select<Purchase>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(records));
    for (const Purchase &purchase : purchases) {
        const QString title = purchase.amount < 0 ? QCoreApplication::translate("Timeline", "Return, %1")
                                                  : QCoreApplication::translate("Timeline", "Purchase, %1");
        lines.push_back({.id = timelineId(TimelineKind::Purchase, purchase.id.value),
                         .kind = TimelineKind::Purchase,
                         .day = purchase.day,
                         .title = title.arg(moneyText({qAbs(purchase.amount), purchase.currency})),
                         .detail = joined({products.value(purchase.id.value).join(u", "_s), purchase.invoice, purchase.note})});
    }
}

void TimelineStore::addFeedback(const std::vector<qint64> &records, std::vector<TimelineLine> &lines)
{
    const auto all = m_db.select<Feedback>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(records));
    for (const Feedback &feedback : all) {
        const bool isOpen = asksForAnswer(feedback.kind) && !feedback.resolvedAt.isValid();
        const QString resolved
            = feedback.resolvedAt.isValid() ? QCoreApplication::translate("Timeline", "Resolved: %1").arg(feedback.resolution) : QString();
        lines.push_back({.id = timelineId(TimelineKind::Feedback, feedback.id.value),
                         .kind = TimelineKind::Feedback,
                         .day = feedback.at.toLocalTime().date(),
                         .at = feedback.at,
                         .title = joined({feedbackTitle(feedback), feedback.topic,
                                          isOpen ? QCoreApplication::translate("Timeline", "open") : QString()}),
                         .detail = joined({feedback.text, resolved}),
                         .by = feedback.takenBy,
                         .isOpen = isOpen});
    }
}

void TimelineStore::addPhaseVisits(const std::vector<qint64> &records, std::vector<TimelineLine> &lines)
{
    Rows rows = m_db.run(
        uR"(SELECT visit.id, visit.entered_at, phase.name, phase.color, visit.reason, visit.moved_by, earlier.entered_at, earlier_phase.name, earlier.leaving_reason, visit.through
            FROM phase_visit visit JOIN phase ON phase.id = visit.phase_id
            LEFT JOIN phase_visit earlier ON earlier.id = (
                SELECT id FROM phase_visit each WHERE each.customer_id = visit.customer_id
                AND each.left_at = visit.entered_at AND each.id <> visit.id
                AND (each.entered_at < each.left_at OR visit.left_at > visit.entered_at OR visit.left_at IS NULL OR each.id < visit.id)
                ORDER BY each.entered_at DESC, each.id DESC LIMIT 1)
            LEFT JOIN phase earlier_phase ON earlier_phase.id = earlier.phase_id
            WHERE )"_s + m_db.dialect().anyOf(u"visit.id"_s),
        m_db.dialect().idList(records));
    while (rows.next()) {
        const auto at = rows.as<QDateTime>(1);
        QString title = QCoreApplication::translate("Timeline", "Began in %1").arg(rows.text(2));
        if (!rows.isNull(6)) {
            const qint64 days = rows.as<QDateTime>(6).toLocalTime().date().daysTo(at.toLocalTime().date());
            title = QCoreApplication::translate("Timeline", "%1 → %2 · after %n day(s)", nullptr, int(days)).arg(rows.text(7), rows.text(2));
        }
        const bool isNamedByReason = rows.as<MovedThrough>(9) == MovedThrough::Rule && rows.text(4).contains(rows.text(5));
        lines.push_back({.id = timelineId(TimelineKind::PhaseVisit, rows.integer(0)),
                         .kind = TimelineKind::PhaseVisit,
                         .day = at.toLocalTime().date(),
                         .at = at,
                         .title = title,
                         .detail = joined({rows.text(8).isEmpty() ? QString() : QCoreApplication::translate("Timeline", "left: %1", "why the customer left the phase before").arg(rows.text(8)),
                                           rows.text(4)}),
                         .by = isNamedByReason ? QString() : rows.text(5),
                         .phaseColor = int(rows.integer(3))});
    }
}

void TimelineStore::addMerges(const std::vector<qint64> &records, std::vector<TimelineLine> &lines)
{
    const auto merges = m_db.select<CustomerMerge>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(records));
    for (const CustomerMerge &merge : merges)
        lines.push_back({.id = timelineId(TimelineKind::Merge, merge.id.value),
                         .kind = TimelineKind::Merge,
                         .day = merge.at.toLocalTime().date(),
                         .at = merge.at,
                         .title = QCoreApplication::translate("Timeline", "Merged with %1").arg(isolated(merge.goneName)),
                         .by = merge.mergedBy});
}
