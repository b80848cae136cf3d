// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/phasevisitkind.h"

using namespace Qt::StringLiterals;

namespace {

/** Whether \a operation undoes the latest one: then it finds the visits as that one left them. */
bool isLatest(Operation &operation, OperationId undone)
{
    return !operation.db().run(u"SELECT 1 FROM operation WHERE id > ? AND id < ? LIMIT 1"_s, undone, operation.id()).next();
}

constexpr auto Touched = "customer.id IN (SELECT visit.customer_id FROM change JOIN phase_visit AS visit ON visit.id = change.record_id "
                         "WHERE change.operation_id = ? AND change.table_name = 'phase_visit')"_L1;

constexpr auto Disordered
    = "SELECT customer.name FROM customer LEFT JOIN phase_visit AS visit ON visit.customer_id = customer.id AND visit.left_at IS NULL "
      "WHERE %1 AND (visit.id IS NULL OR visit.phase_id <> customer.phase_id OR visit.entered_at <> customer.phase_since) "
      "UNION SELECT customer.name FROM customer JOIN (SELECT customer_id, entered_at, "
      "lag(left_at) OVER visits AS left_before, row_number() OVER visits AS place FROM phase_visit "
      "WHERE customer_id IN (SELECT customer.id FROM customer WHERE %1) "
      "WINDOW visits AS (PARTITION BY customer_id ORDER BY entered_at, left_at NULLS LAST, id)) AS ordered "
      "ON ordered.customer_id = customer.id WHERE place > 1 AND left_before IS DISTINCT FROM entered_at LIMIT 1"_L1;

} // namespace

void PhaseVisitKind::confirmUndone(Operation &operation, OperationId undone) const
{
    if (isLatest(operation, undone))
        return;
    Rows rows = operation.db().run(QString(Disordered).arg(Touched), operation.id(), operation.id());
    if (rows.next())
        throw Failure(Error::Kind::Conflict,
                      RecordKind::tr("Not undone: the phases of %1 were changed since. Undo the later change first, or correct them by hand.")
                          .arg(isolated(rows.text(0))));
}
