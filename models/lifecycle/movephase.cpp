// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/movephase.h"

#include "models/lifecycle/lifecyclestore.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SlipMilliseconds = 60'000;

PhaseVisit openVisit(Connection &db, CustomerId customer)
{
    const auto open = db.select<PhaseVisit>(u"WHERE customer_id = ? AND left_at IS NULL"_s, customer);
    if (open.size() != 1)
        throw Failure(Error::Kind::Database,
                      QCoreApplication::translate("movePhase", "This customer's phases are not in order. Run: regulars-cli check"));
    return open.front();
}

/** The moment that \a move ends the visit \a ending. */
QDateTime momentOf(const Operation &operation, const PhaseMove &move, const PhaseVisit &ending)
{
    if (!move.at.isValid())
        return std::max(operation.now(), ending.enteredAt); // A colleague's clock may be ahead.
    const QDateTime at = move.at.toUTC();
    if (at < ending.enteredAt || at > operation.now())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("movePhase", "A move cannot be dated before the customer entered the present phase (%1), nor in the future.")
                          .arg(QLocale().toString(ending.enteredAt.toLocalTime(), QLocale::ShortFormat)));
    return at;
}

/** The visit that moving to \a phase at \a at would only go back to, if the same person just ended it. */
std::optional<PhaseVisit> visitLeftBySlip(const Operation &operation, Connection &db, const PhaseVisit &open, PhaseId phase,
                                          const QDateTime &at)
{
    if (open.movedBy != operation.origin().actor || open.enteredAt.msecsTo(at) >= SlipMilliseconds)
        return {};
    const auto left = db.select<PhaseVisit>(
        u"WHERE customer_id = ? AND left_at IS NOT NULL ORDER BY left_at DESC, entered_at DESC, id DESC LIMIT 1"_s, open.customer);
    if (left.empty() || left.front().phase != phase)
        return {};
    return left.front();
}

void goOnWith(Operation &operation, PhaseVisit visit, const PhaseVisit &between, const PhaseMove &move)
{
    operation.remove(between);
    visit.leftAt = {};
    if (!move.reason.isEmpty())
        visit.reason = move.reason;
    if (!move.note.isEmpty())
        visit.note = move.note;
    operation.update(visit);
}

void changeVisit(Operation &operation, PhaseVisit ending, const PhaseMove &move, const QDateTime &at)
{
    ending.leftAt = at;
    operation.update(ending);
    PhaseVisit next{.customer = move.customer,
                    .phase = move.phase,
                    .enteredAt = at,
                    .movedBy = operation.origin().actor,
                    .through = move.through,
                    .reason = move.reason,
                    .note = move.note};
    operation.insert(next);
}

} // namespace

Customer movePhase(Operation &operation, const PhaseMove &wanted)
{
    Connection &db = operation.db();
    Customer customer = db.find(wanted.customer);
    const Phase phase = db.find(wanted.phase);
    if (customer.phase == phase.id)
        return customer;
    PhaseMove move = wanted;
    move.reason = singleLine(wanted.reason);
    move.note = storable(wanted.note).trimmed();
    if (phase.asksReason && move.reason.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("movePhase", "Moving a customer to %1 needs a reason. Say why.").arg(isolated(phase.name)));
    const PhaseVisit open = openVisit(db, customer.id);
    const QDateTime at = momentOf(operation, move, open);
    customer.phase = phase.id;
    if (const auto left = visitLeftBySlip(operation, db, open, phase.id, at)) {
        goOnWith(operation, *left, open, move);
        customer.phaseSince = left->enteredAt;
    } else {
        changeVisit(operation, open, move, at);
        customer.phaseSince = at;
    }
    operation.update(customer);
    return customer;
}

std::vector<Customer> movePhases(Operation &operation, const std::vector<CustomerId> &customers, PhaseMove move)
{
    std::vector<Customer> moved;
    for (const CustomerId customer : customers) {
        if (operation.db().find(customer).phase == move.phase)
            continue;
        move.customer = customer;
        moved.push_back(movePhase(operation, move));
    }
    return moved;
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
