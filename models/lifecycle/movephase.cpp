// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/movephase.h"

#include "models/lifecycle/lifecyclestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("movePhase", text);
}

PhaseVisit openVisit(Connection &db, CustomerId customer)
{
    const auto open = db.select<PhaseVisit>(u"WHERE customer_id = ? AND left_at IS NULL"_s, customer);
    if (open.size() != 1)
        throw Failure(Error::Kind::Database,
                      tr(QT_TRANSLATE_NOOP("movePhase", "This customer's phases are not in order. Run: regulars-cli check")));
    return open.front();
}

} // namespace

Customer movePhase(Operation &operation, const PhaseMove &move)
{
    Connection &db = operation.db();
    Customer customer = db.find(move.customer);
    const Phase phase = db.find(move.phase);
    if (customer.phase == phase.id)
        return customer;
    const QString reason = singleLine(move.reason);
    if (phase.asksReason && reason.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      tr(QT_TRANSLATE_NOOP("movePhase", "Moving a customer to %1 needs a reason. Say why.")).arg(phase.name));
    const QDateTime at = move.at.isValid() ? move.at.toUTC() : operation.now();
    PhaseVisit ending = openVisit(db, customer.id);
    if (at < ending.enteredAt || at > operation.now())
        throw Failure(Error::Kind::Invalid,
                      tr(QT_TRANSLATE_NOOP("movePhase", "A move cannot be dated before the customer entered the present phase (%1), nor in the future."))
                          .arg(ending.enteredAt.toLocalTime().toString(Qt::ISODate)));
    ending.leftAt = at;
    operation.update(ending);
    PhaseVisit next{.customer = customer.id,
                    .phase = phase.id,
                    .enteredAt = at,
                    .movedBy = operation.origin().actor,
                    .through = move.through,
                    .reason = reason,
                    .note = storable(move.note)};
    operation.insert(next);
    customer.phase = phase.id;
    customer.phaseSince = at;
    operation.update(customer);
    return customer;
}

void addWithFirstVisit(Operation &operation, Customer &customer, MovedThrough through)
{
    if (!customer.phase) {
        const auto phases = LifeCycleStore(operation.db()).phases();
        if (phases.empty())
            throw Failure(Error::Kind::Database,
                          tr(QT_TRANSLATE_NOOP("movePhase", "This business has no life cycle yet. Run: regulars-cli check")));
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
