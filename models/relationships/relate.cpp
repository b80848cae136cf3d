// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relationships/relate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Relationship relate(Operation &operation, Relationship relationship)
{
    Connection &db = operation.db();
    relationship.note = singleLine(relationship.note);
    if (relationship.customer == relationship.other)
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("relate", "Choose another customer: nobody is related to himself or herself."));
    (void)db.find(relationship.customer);
    (void)db.find(relationship.other);
    // Only a referral has a direction.
    const bool isEitherWay = relationship.kind != RelationshipKind::ReferredBy;
    const auto same = db.select<Relationship>(u"WHERE kind = ? AND id <> ? AND ((customer_id = ? AND other_id = ?) OR (? = 1 AND customer_id = ? AND other_id = ?))"_s,
                                              relationship.kind, relationship.id.value, relationship.customer, relationship.other, isEitherWay ? 1 : 0,
                                              relationship.other, relationship.customer);
    if (!same.empty())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("relate", "This relationship is there already."));
    if (relationship.id) {
        operation.update(relationship);
        return relationship;
    }
    relationship.createdAt = operation.now();
    operation.insert(relationship);
    return relationship;
}

void removeRelationship(Operation &operation, RelationshipId id)
{
    operation.remove(operation.db().find(id));
}
