// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

enum class RelationshipKind { Family, ReferredBy, Partner, Colleague, Friend, Other };
template<>
inline constexpr auto namesOf<RelationshipKind>
    = std::to_array<const char *>({"family", "referred_by", "partner", "colleague", "friend", "other"});

/** That two customers belong together: "customer is referred by other". */
struct Relationship
{
    Id<Relationship> id;
    int version = 0;
    CustomerId customer; // Of whom it is said.
    CustomerId other;
    RelationshipKind kind = RelationshipKind::Family;
    QString note; // "Sister", or whatever else there is to say.
    QDateTime createdAt;

    bool operator==(const Relationship &) const = default;
};

using RelationshipId = Id<Relationship>;

template<>
constexpr auto tableOf<Relationship>()
{
    return Table("relationship", Column{"id", &Relationship::id}, Column{"version", &Relationship::version},
                 Column{"customer_id", &Relationship::customer}, Column{"other_id", &Relationship::other},
                 Column{"kind", &Relationship::kind}, Column{"note", &Relationship::note},
                 Column{"created_at", &Relationship::createdAt});
}

/** From which side a relationship is seen. */
enum class RelationshipSide { Customer, Other };

/** What the one on \a side is told of the other: "Family", "Referred by", or from the other side "Referred". */
QString relationshipText(RelationshipKind kind, RelationshipSide side);
