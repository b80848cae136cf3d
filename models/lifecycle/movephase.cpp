// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/movephase.h"

#include "models/history/setwriting.h"
#include "models/lifecycle/lifecyclestore.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SlipMilliseconds = 60'000;

constexpr auto LastLeft = "SELECT %1 FROM phase_visit AS ended WHERE ended.customer_id = %2 AND ended.left_at IS NOT NULL "
                          "ORDER BY ended.left_at DESC, ended.entered_at DESC, ended.id DESC LIMIT 1"_L1;

/** Whom a move concerns: those who change over, and those who only go back to the visit that the same person just ended. */
struct Movers
{
    std::vector<qint64> changing;
    std::vector<qint64> slipped;

    qint64 count() const { return qint64(changing.size() + slipped.size()); }
};

void refuseMoment(const QDateTime &entered)
{
    throw Failure(Error::Kind::Invalid,
                  QCoreApplication::translate("movePhase", "A move cannot be dated before the customer entered the present phase (%1), nor in the future.")
                      .arg(QLocale().toString(entered.toLocalTime(), QLocale::ShortFormat)));
}

Movers findMovers(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move)
{
    Connection &db = operation.db();
    const QDateTime at = move.at.isValid() ? move.at : operation.now();
    Rows rows = db.run(u"SELECT customer.id, visit.entered_at, CASE WHEN visit.moved_by = ? AND visit.entered_at > ? THEN (%1) END "
                       "FROM customer LEFT JOIN phase_visit AS visit ON visit.customer_id = customer.id AND visit.left_at IS NULL "
                       "WHERE %2 AND customer.phase_id <> ? ORDER BY customer.id"_s
                           .arg(QString(LastLeft).arg(u"ended.phase_id"_s, u"customer.id"_s), db.dialect().anyOf(u"customer.id"_s)),
                       operation.origin().actor, at.addMSecs(-SlipMilliseconds), db.dialect().idList(customers), move.phase);
    Movers movers;
    while (rows.next()) {
        if (rows.isNull(1))
            throw Failure(Error::Kind::Database,
                          QCoreApplication::translate("movePhase", "This customer's phases are not in order. Run: regulars-cli check"));
        const QDateTime entered = rows.as<QDateTime>(1);
        if (move.at.isValid() && (at < entered || at > operation.now()))
            refuseMoment(entered);
        const bool isSlip = rows.as<PhaseId>(2) == move.phase;
        (isSlip ? movers.slipped : movers.changing).push_back(rows.integer(0));
    }
    return movers;
}

void changeOver(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move)
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
                          {assignSql(&PhaseVisit::leftAt, u"(SELECT phase_since FROM customer WHERE customer.id = phase_visit.customer_id)"_s)});
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
    std::vector<Assignment> going{assign(&PhaseVisit::leftAt, QDateTime())};
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

} // namespace

qint64 moveCustomers(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &wanted)
{
    const Phase phase = operation.db().find(wanted.phase);
    PhaseMove move = wanted;
    move.at = wanted.at.toUTC();
    move.reason = singleLine(wanted.reason);
    move.note = storable(wanted.note).trimmed();
    const Movers movers = findMovers(operation, customers, move);
    if (movers.count() > 0 && phase.asksReason && move.reason.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("movePhase", "Moving a customer to %1 needs a reason. Say why.").arg(isolated(phase.name)));
    if (!movers.changing.empty())
        changeOver(operation, movers.changing, move);
    if (!movers.slipped.empty())
        goBack(operation, movers.slipped, move);
    return movers.count();
}

Customer movePhase(Operation &operation, const PhaseMove &move)
{
    Customer customer = operation.db().find(move.customer);
    if (customer.phase == move.phase || moveCustomers(operation, {customer.id.value}, move) == 0)
        return customer;
    return operation.db().find(move.customer);
}

std::vector<Customer> movePhases(Operation &operation, const std::vector<CustomerId> &customers, const PhaseMove &move)
{
    Connection &db = operation.db();
    const SqlValue wanted = db.dialect().idList(customers);
    std::vector<qint64> elsewhere;
    for (Rows rows = db.run(u"SELECT id FROM customer WHERE phase_id <> ? AND "_s + db.dialect().anyOf(u"id"_s), move.phase, wanted); rows.next();)
        elsewhere.push_back(rows.integer(0));
    moveCustomers(operation, elsewhere, move);
    return db.select<Customer>(u"WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(elsewhere));
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
