// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relationships/relationship.h"

#include <QCoreApplication>

QString relationshipText(RelationshipKind kind, RelationshipSide side)
{
    switch (kind) {
    case RelationshipKind::Family: return QCoreApplication::translate("Relationship", "Family");
    case RelationshipKind::ReferredBy:
        return side == RelationshipSide::Customer ? QCoreApplication::translate("Relationship", "Referred by")
                                                  : QCoreApplication::translate("Relationship", "Referred");
    case RelationshipKind::Partner: return QCoreApplication::translate("Relationship", "Partner");
    case RelationshipKind::Colleague: return QCoreApplication::translate("Relationship", "Colleague");
    case RelationshipKind::Friend: return QCoreApplication::translate("Relationship", "Friend");
    case RelationshipKind::Other: return QCoreApplication::translate("Relationship", "Other");
    }
    return {};
}
