// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelines.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "models/consent/consent.h"
#include "models/contracts/contract.h"
#include "models/documents/document.h"
#include "models/duplicates/customermerge.h"
#include "models/feedback/feedbackkinds.h"
#include "models/lifecycle/phase.h"
#include "models/purchases/purchase.h"
#include "models/timeline/editwords.h"
#include "models/timeline/takingpart.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QDate localDay(const QDateTime &at)
{
    return at.toLocalTime().date();
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

QString taskTitle(const Task &task)
{
    const QString kind = task.kind == TaskKind::ToDo ? QString() : activityKindText(ActivityKind(int(task.kind) - 1));
    const QString title = singleLine(task.title) == kind ? kind : joined({kind, task.title});
    return task.doneAt.isValid() ? QCoreApplication::translate("Timeline", "Done: %1").arg(title) : title;
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::None:
        return {};
    case Direction::Outgoing:
        return QCoreApplication::translate("Timeline", "outgoing");
    case Direction::Incoming:
        return QCoreApplication::translate("Timeline", "incoming");
    }
    return {};
}

QString minutesText(int minutes)
{
    return minutes > 0 ? QCoreApplication::translate("Timeline", "%Ln minute(s)", nullptr, minutes) : QString();
}

QString contractTitle(TimelineKind kind, const QString &product)
{
    if (kind == TimelineKind::ContractStart)
        return product.isEmpty() ? QCoreApplication::translate("Timeline", "Contract begins")
                                 : QCoreApplication::translate("Timeline", "Contract begins: %1").arg(isolated(product));
    return product.isEmpty() ? QCoreApplication::translate("Timeline", "Contract ends")
                             : QCoreApplication::translate("Timeline", "Contract ends: %1").arg(isolated(product));
}

/** "24.90 € each month" */
QString contractAmountText(const Contract &contract)
{
    if (contract.amount == 0)
        return {};
    //: What is paid for a contract: an amount, then "each month" or another period.
    return QCoreApplication::translate("Timeline", "%1 %2").arg(moneyText(contract.money()), contractPeriodText(contract.period));
}

QString feedbackTitle(const Feedback &feedback)
{
    const QString kind = feedbackKindText(feedback.kind);
    return feedback.score ? QCoreApplication::translate("Timeline", "%1: %2").arg(kind, QLocale().toString(*feedback.score)) : kind;
}

} // namespace

template<typename Record>
std::vector<Record> TimelineLines::select(const std::vector<qint64> &records)
{
    return m_db.select<Record>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(records));
}

void TimelineLines::add(TimelineKind kind, const std::vector<qint64> &records)
{
    switch (kind) {
    case TimelineKind::Task:
        return addTasks(records);
    case TimelineKind::Activity:
        return addActivities(records);
    case TimelineKind::Purchase:
        return addPurchases(records);
    case TimelineKind::Feedback:
        return addFeedback(records);
    case TimelineKind::PhaseVisit:
        return addPhaseVisits(records);
    case TimelineKind::Merge:
        return addMerges(records);
    case TimelineKind::Document:
        return addDocuments(records);
    case TimelineKind::Consent:
        return addConsents(records);
    case TimelineKind::ContractStart:
    case TimelineKind::ContractEnd:
        return addContracts(kind, records);
    case TimelineKind::Edits:
        return addEdits(records);
    }
}

void TimelineLines::addTasks(const std::vector<qint64> &records)
{
    const QHash<qint64, QString> rules = rulesThatMade(m_db, tableName<Task>(), records);
    for (const Task &task : select<Task>(records)) {
        const bool isOpen = !task.doneAt.isValid();
        const bool isUrgent = task.priority == Priority::High;
        const QDateTime at = !isOpen ? task.doneAt : task.dueMinute ? dueAt(task) : QDateTime();
        m_lines.push_back({.id = timelineId(TimelineKind::Task, task.id.value),
                           .kind = TimelineKind::Task,
                           .task = task.kind,
                           .day = at.isValid() ? localDay(at) : task.dueDay,
                           .at = at,
                           .title = taskTitle(task),
                           .detail = joined({isUrgent && isOpen ? QCoreApplication::translate("Timeline", "urgent") : QString(),
                                             isOpen && task.recurrence.recurs() ? task.recurrence.shown() : QString(), byRuleText(rules.value(task.id.value)), task.note}),
                           .by = task.owner,
                           .isOpen = isOpen,
                           .isUrgent = isUrgent && isOpen,
                           .recurs = task.recurrence.recurs() && isOpen});
    }
}

void TimelineLines::addActivities(const std::vector<qint64> &records)
{
    const auto activities = select<Activity>(records);
    const TakingPart taking(m_db, activities);
    for (const Activity &activity : activities) {
        const bool isGuest = activity.customer != m_customer;
        m_lines.push_back({.id = timelineId(TimelineKind::Activity, activity.id.value),
                           .kind = TimelineKind::Activity,
                           .activity = activity.kind,
                           .day = localDay(activity.at),
                           .at = activity.at,
                           .title = joined({activityKindText(activity.kind), directionText(activity.direction), outcomeText(activity.outcome),
                                            minutesText(activity.minutes), activity.topic,
                                            isGuest ? QCoreApplication::translate("Timeline", "took part") : QString()}),
                           .detail = joined({taking.withText(activity, m_customer), activity.note}),
                           .by = activity.doneBy});
    }
}

void TimelineLines::addPurchases(const std::vector<qint64> &records)
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
    for (const Purchase &purchase : select<Purchase>(records)) {
        const QString title = purchase.amount < 0 ? QCoreApplication::translate("Timeline", "Return, %1")
                                                  : QCoreApplication::translate("Timeline", "Purchase, %1");
        m_lines.push_back({.id = timelineId(TimelineKind::Purchase, purchase.id.value),
                           .kind = TimelineKind::Purchase,
                           .day = purchase.day,
                           .title = title.arg(moneyText({qAbs(purchase.amount), purchase.currency})),
                           .detail = joined({products.value(purchase.id.value).join(u", "_s), purchase.invoice, purchase.note})});
    }
}

void TimelineLines::addFeedback(const std::vector<qint64> &records)
{
    for (const Feedback &feedback : select<Feedback>(records)) {
        const bool isOpen = asksForAnswer(feedback.kind) && !feedback.resolvedAt.isValid();
        const QString resolved
            = feedback.resolvedAt.isValid() ? QCoreApplication::translate("Timeline", "Resolved: %1").arg(feedback.resolution) : QString();
        m_lines.push_back({.id = timelineId(TimelineKind::Feedback, feedback.id.value),
                           .kind = TimelineKind::Feedback,
                           .day = localDay(feedback.at),
                           .at = feedback.at,
                           .title = joined({feedbackTitle(feedback), feedback.topic,
                                            isOpen ? QCoreApplication::translate("Timeline", "open") : QString()}),
                           .detail = joined({feedback.text, resolved}),
                           .by = feedback.takenBy,
                           .isOpen = isOpen});
    }
}

void TimelineLines::addPhaseVisits(const std::vector<qint64> &records)
{
    Rows rows = m_db.run(
        uR"(SELECT visit.id, visit.entered_at, phase.name, phase.color, visit.reason, visit.moved_by, earlier.entered_at, earlier_phase.name,
                   earlier.leaving_reason, visit.through, visit.note
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
            const auto days = int(localDay(rows.as<QDateTime>(6)).daysTo(localDay(at)));
            //: A customer's change of phase: "Conversion → Retention · 14 days in Conversion".
            title = QCoreApplication::translate("Timeline", "%1 → %2 · %Ln day(s) in %1", nullptr, days).arg(rows.text(7), rows.text(2));
        }
        const bool isNamedByReason = rows.as<MovedThrough>(9) == MovedThrough::Rule && rows.text(4).contains(rows.text(5));
        const QString left = rows.text(8).isEmpty()
            ? QString()
            : QCoreApplication::translate("Timeline", "left: %1", "why the customer left the phase before").arg(rows.text(8));
        m_lines.push_back({.id = timelineId(TimelineKind::PhaseVisit, rows.integer(0)),
                           .kind = TimelineKind::PhaseVisit,
                           .day = localDay(at),
                           .at = at,
                           .title = title,
                           .detail = joined({left, rows.text(4), rows.text(10)}),
                           .by = isNamedByReason ? QString() : rows.text(5),
                           .phaseColor = int(rows.integer(3))});
    }
}

void TimelineLines::addMerges(const std::vector<qint64> &records)
{
    for (const CustomerMerge &merge : select<CustomerMerge>(records))
        m_lines.push_back({.id = timelineId(TimelineKind::Merge, merge.id.value),
                           .kind = TimelineKind::Merge,
                           .day = localDay(merge.at),
                           .at = merge.at,
                           .title = QCoreApplication::translate("Timeline", "Merged with %1").arg(isolated(merge.goneName)),
                           .by = merge.mergedBy});
}

void TimelineLines::addDocuments(const std::vector<qint64> &records)
{
    for (const Document &document : select<Document>(records))
        m_lines.push_back({.id = timelineId(TimelineKind::Document, document.id.value),
                           .kind = TimelineKind::Document,
                           .day = localDay(document.addedAt),
                           .at = document.addedAt,
                           .title = QCoreApplication::translate("Timeline", "Document: %1").arg(isolated(document.name)),
                           .detail = QLocale().formattedDataSize(document.size),
                           .by = document.addedBy});
}

void TimelineLines::addConsents(const std::vector<qint64> &records)
{
    for (const Consent &consent : select<Consent>(records))
        m_lines.push_back({.id = timelineId(TimelineKind::Consent, consent.id.value),
                           .kind = TimelineKind::Consent,
                           .day = consent.day,
                           //: %1 is a channel such as "E-mail", %2 "given" or "withdrawn".
                           .title = QCoreApplication::translate("Timeline", "Consent, %1: %2")
                                        .arg(channelText(consent.channel), consentStateText(consent.state)),
                           .detail = joined({consent.source, consent.note}),
                           .by = consent.recordedBy});
}

void TimelineLines::addContracts(TimelineKind kind, const std::vector<qint64> &records)
{
    QHash<qint64, QString> products;
    Rows rows = m_db.run(u"SELECT contract.id, product.name FROM contract JOIN product ON product.id = product_id WHERE "_s
                             + m_db.dialect().anyOf(u"contract.id"_s),
                         m_db.dialect().idList(records));
    while (rows.next())
        products.insert(rows.integer(0), singleLine(rows.text(1)));
    const bool isEnd = kind == TimelineKind::ContractEnd;
    for (const Contract &contract : select<Contract>(records)) {
        QStringList details{contractAmountText(contract), contract.number, contract.note};
        if (isEnd) {
            const auto days = int(contract.started.daysTo(contract.ended));
            details = {contract.reason.isEmpty() ? QString() : QCoreApplication::translate("Timeline", "because of: %1", "why a contract ended").arg(contract.reason),
                       QCoreApplication::translate("Timeline", "after %Ln day(s)", "how long a contract lasted", days)};
            details.append(contractAmountText(contract));
        }
        m_lines.push_back({.id = timelineId(kind, contract.id.value),
                           .kind = kind,
                           .day = isEnd ? contract.ended : contract.started,
                           .title = contractTitle(kind, products.value(contract.id.value)),
                           .detail = joined(details)});
    }
}

void TimelineLines::addEdits(const std::vector<qint64> &records)
{
    for (const EditFold &fold : foldedEdits(m_db, m_customer)) {
        if (std::find(records.begin(), records.end(), fold.id) == records.end())
            continue;
        m_lines.push_back({.id = timelineId(TimelineKind::Edits, fold.id),
                           .kind = TimelineKind::Edits,
                           .day = localDay(fold.at),
                           .at = fold.at,
                           .title = editTitle(fold),
                           .detail = editDetail(m_db, fold)});
    }
}
