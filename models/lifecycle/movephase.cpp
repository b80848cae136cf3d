// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/movephase.h"

#include "models/history/setwriting.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/visitline.h"
#include "models/tasks/task.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr auto LastLeft = "SELECT %1 FROM phase_visit AS ended WHERE ended.customer_id = %2 AND ended.left_at IS NOT NULL "
                          "ORDER BY ended.left_at DESC, ended.entered_at DESC, ended.id DESC LIMIT 1"_L1;

/** Whom a move concerns, and how. */
struct Movers
{
    std::vector<qint64> changing; // They change over now, or since the open visit began.
    std::vector<qint64> slipped;  // They only go back to the visit that the same person just ended.
    std::vector<qint64> past;     // Of them the move is dated before the open visit began.
    QSet<PhaseId> left;           // The phases of those who change over.
};

QString text(const char *text)
{
    return QCoreApplication::translate("movePhase", text);
}

Movers findMovers(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move)
{
    Connection &db = operation.db();
    const QDateTime at = move.at.isValid() ? move.at : operation.now();
    Rows rows = db.run(u"SELECT customer.id, customer.phase_id, visit.entered_at, CASE WHEN visit.moved_by = ? AND visit.entered_at > ? THEN (%1) END "
                       "FROM customer LEFT JOIN phase_visit AS visit ON visit.customer_id = customer.id AND visit.left_at IS NULL "
                       "WHERE %2 ORDER BY customer.id"_s
                           .arg(QString(LastLeft).arg(u"ended.phase_id"_s, u"customer.id"_s), db.dialect().anyOf(u"customer.id"_s)),
                       operation.origin().actor, at.addMSecs(-VisitLine::SlipMilliseconds), db.dialect().idList(customers));
    Movers movers;
    while (rows.next()) {
        if (rows.isNull(2))
            throw Failure(Error::Kind::Database, text(QT_TRANSLATE_NOOP("movePhase", "This customer's phases are not in order. Run: regulars-cli check")));
        const auto phase = rows.as<PhaseId>(1);
        if (move.at.isValid() && at < rows.as<QDateTime>(2)) {
            movers.past.push_back(rows.integer(0));
        } else if (phase != move.phase && rows.as<PhaseId>(3) == move.phase) {
            movers.slipped.push_back(rows.integer(0));
        } else if (phase != move.phase) {
            movers.changing.push_back(rows.integer(0));
            movers.left.insert(phase);
        }
    }
    return movers;
}

/** The reason for leaving \a left that counts: where nobody could be asked, why the customer came to the next phase. */
QString neededLeavingReason(Operation &operation, PhaseId left, const PhaseMove &move)
{
    const bool isAttended = move.through != MovedThrough::Rule && move.through != MovedThrough::Import && move.through != MovedThrough::Sample;
    const Phase phase = operation.db().find(left);
    const QString reason = move.leavingReason.isEmpty() && phase.asksReasonLeaving && !isAttended ? move.reason : move.leavingReason;
    needLeavingReason(phase, reason);
    return reason;
}

void changeOver(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move, const QString &leavingReason)
{
    const Dialect &dialect = operation.db().dialect();
    const SqlCondition open{u"left_at IS NULL AND "_s + dialect.anyOf(u"customer_id"_s), {dialect.idList(customers)}};
    const QDateTime at = move.at.isValid() ? move.at : operation.now();
    // Not before the present visit began: a colleague's clock may be ahead.
    const QString moment = dialect.greatest(dialect.typed(u"?"_s, ColumnType::Integer),
                                            u"(SELECT entered_at FROM phase_visit WHERE customer_id = customer.id AND left_at IS NULL)"_s);
    updateAll<Customer>(operation, anyOf(dialect, u"id"_s, customers),
                        {assign(&Customer::phase, move.phase), assignSql(&Customer::phaseSince, moment, {at})});
    updateAll<PhaseVisit>(operation, open,
                          {assignSql(&PhaseVisit::leftAt, u"(SELECT phase_since FROM customer WHERE customer.id = phase_visit.customer_id)"_s),
                           assign(&PhaseVisit::leavingReason, leavingReason)});
    const SqlCondition moved = anyOf(dialect, u"id"_s, customers);
    insertAll<PhaseVisit>(operation, {u"customer WHERE "_s + moved.sql, moved.values},
                          {assignSql(&PhaseVisit::customer, u"customer.id"_s), assignSql(&PhaseVisit::phase, u"phase_id"_s),
                           assignSql(&PhaseVisit::enteredAt, u"phase_since"_s), assign(&PhaseVisit::movedBy, operation.origin().actor),
                           assign(&PhaseVisit::through, move.through), assign(&PhaseVisit::reason, move.reason),
                           assign(&PhaseVisit::note, move.note)});
}

/** The visit between goes, and the one before goes on. */
void goBack(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move)
{
    const Dialect &dialect = operation.db().dialect();
    const SqlValue ids = dialect.idList(customers);
    const QString theirs = dialect.anyOf(u"customer_id"_s);
    removeAll<PhaseVisit>(operation, {u"left_at IS NULL AND "_s + theirs, {ids}});
    std::vector<Assignment> going{assign(&PhaseVisit::leftAt, QDateTime()), assign(&PhaseVisit::leavingReason, QString())};
    if (!move.reason.isEmpty())
        going.push_back(assign(&PhaseVisit::reason, move.reason));
    if (!move.note.isEmpty())
        going.push_back(assign(&PhaseVisit::note, move.note));
    const QString isLast = u"id = (%1)"_s.arg(QString(LastLeft).arg(u"ended.id"_s, u"phase_visit.customer_id"_s));
    updateAll<PhaseVisit>(operation, {isLast + u" AND "_s + theirs, {ids}}, going);
    updateAll<Customer>(operation, anyOf(dialect, u"id"_s, customers),
                        {assign(&Customer::phase, move.phase),
                         assignSql(&Customer::phaseSince,
                                   u"(SELECT entered_at FROM phase_visit WHERE customer_id = customer.id AND left_at IS NULL)"_s)});
}

/** Moves \a customers in the past, one after the other; returns those for whom that changed something. */
std::vector<qint64> dateBack(Operation &operation, const std::vector<qint64> &customers, const Phase &phase, const PhaseMove &move)
{
    std::vector<qint64> moved;
    for (const qint64 customer : customers) {
        VisitLine line = VisitLine::of(operation, CustomerId{customer});
        const int place = line.placeAt(move.at);
        const PhaseId left = place < 0 ? PhaseId() : line.visits()[size_t(place)].phase;
        if (left == phase.id)
            continue;
        needReason(phase, move.reason);
        line.move({.customer = CustomerId{customer},
                   .phase = phase.id,
                   .enteredAt = move.at,
                   .movedBy = operation.origin().actor,
                   .through = move.through,
                   .reason = move.reason,
                   .note = move.note},
                  left ? neededLeavingReason(operation, left, move) : QString());
        line.store(operation);
        moved.push_back(customer);
    }
    return moved;
}

void plan(Operation &operation, const std::vector<qint64> &customers, const PlannedStep &wanted)
{
    const QString title = singleLine(wanted.title);
    if (title.isEmpty() || !wanted.dueDay.isValid())
        throw Failure(Error::Kind::Invalid, text(QT_TRANSLATE_NOOP("movePhase", "A next step needs a title and a day. Say what is to be done, and by when.")));
    const SqlCondition moved = anyOf(operation.db().dialect(), u"id"_s, customers);
    insertAll<Task>(operation, {u"customer WHERE "_s + moved.sql, moved.values},
                    {assignSql(&Task::customer, u"customer.id"_s), assign(&Task::title, title), assign(&Task::dueDay, wanted.dueDay),
                     assign(&Task::owner, operation.origin().actor), assign(&Task::createdAt, operation.now())});
}

/** Moves all of \a customers and returns those that were somewhere else. */
std::vector<qint64> moveAll(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &wanted)
{
    const Phase phase = operation.db().find(wanted.phase);
    PhaseMove move = wanted;
    move.at = wanted.at.toUTC();
    move.reason = singleLine(wanted.reason);
    move.leavingReason = singleLine(wanted.leavingReason);
    move.note = storable(wanted.note).trimmed();
    if (phase.isRetired)
        throw Failure(Error::Kind::Invalid, text(QT_TRANSLATE_NOOP("movePhase", "%1 is no phase of the life cycle any more. Choose another one.")).arg(isolated(phase.name)));
    if (move.at.isValid() && move.at > operation.now())
        throw Failure(Error::Kind::Invalid, text(QT_TRANSLATE_NOOP("movePhase", "A move cannot be dated in the future. Choose today or an earlier day.")));

    const Movers movers = findMovers(operation, customers, move);
    if (!movers.changing.empty()) {
        needReason(phase, move.reason);
        QString leavingReason = move.leavingReason;
        for (const PhaseId left : movers.left) {
            if (const QString needed = neededLeavingReason(operation, left, move); !needed.isEmpty())
                leavingReason = needed;
        }
        changeOver(operation, movers.changing, move, leavingReason);
    }
    if (!movers.slipped.empty())
        goBack(operation, movers.slipped, move);
    std::vector<qint64> moved = dateBack(operation, movers.past, phase, move);
    moved.insert(moved.end(), movers.changing.begin(), movers.changing.end());
    moved.insert(moved.end(), movers.slipped.begin(), movers.slipped.end());
    if (move.nextStep && !moved.empty())
        plan(operation, moved, *move.nextStep);
    return moved;
}

} // namespace

void needReason(const Phase &phase, const QString &reason)
{
    if (phase.asksReason && reason.isEmpty())
        throw Failure(Error::Kind::Invalid, text(QT_TRANSLATE_NOOP("movePhase", "Moving a customer to %1 needs a reason. Say why.")).arg(isolated(phase.name)));
}

void needLeavingReason(const Phase &phase, const QString &reason)
{
    if (phase.asksReasonLeaving && reason.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      text(QT_TRANSLATE_NOOP("movePhase", "Moving a customer out of %1 needs a reason for leaving. Say why.")).arg(isolated(phase.name)));
}

qint64 moveCustomers(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move)
{
    return qint64(moveAll(operation, customers, move).size());
}

Customer movePhase(Operation &operation, const PhaseMove &move)
{
    moveAll(operation, {operation.db().find(move.customer).id.value}, move);
    return operation.db().find(move.customer);
}

std::vector<Customer> movePhases(Operation &operation, const std::vector<CustomerId> &customers, const PhaseMove &move)
{
    Connection &db = operation.db();
    std::vector<qint64> ids;
    for (const CustomerId customer : customers)
        ids.push_back(customer.value);
    const std::vector<qint64> moved = moveAll(operation, ids, move);
    return db.select<Customer>(u"WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(moved));
}

void addWithFirstVisit(Operation &operation, Customer &customer, MovedThrough through)
{
    if (!customer.phase) {
        const auto phases = LifeCycleStore(operation.db()).phases();
        if (phases.empty())
            throw Failure(Error::Kind::Database,
                          QCoreApplication::translate("movePhase", "This business has no life cycle yet. Run: regulars-cli check"));
        customer.phase = phases.front().id;
    }
    if (!customer.phaseSince.isValid())
        customer.phaseSince = operation.now();
    operation.insert(customer);
    PhaseVisit first = firstVisit(customer, operation.origin().actor, through);
    operation.insert(first);
}

PhaseVisit firstVisit(const Customer &customer, const QString &movedBy, MovedThrough through)
{
    return {.customer = customer.id,
            .phase = customer.phase,
            .enteredAt = customer.phaseSince,
            .movedBy = movedBy,
            .through = through};
}
