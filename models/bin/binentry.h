// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/history/operationrecord.h"

/** A deleted customer who can be restored. */
struct BinEntry
{
    Id<BinEntry> id; // The number that the customer had, and has again when restored.
    int version = 0;
    QString name;
    Id<OperationRecord> operation; // Whose images hold the customer.
    QDateTime deletedAt;
    QString deletedBy;
    qint64 records = 0; // How many records hung on the customer.

    bool operator==(const BinEntry &) const = default;
};

using BinEntryId = Id<BinEntry>;

/** How long deleted customers stay. */
inline constexpr int DaysInBin = 30;

inline QString foldedBinName(const BinEntry &entry)
{
    return folded(entry.name);
}

template<>
constexpr auto tableOf<BinEntry>()
{
    return Table("bin", Column{"id", &BinEntry::id}, Column{"version", &BinEntry::version}, Column{"name", &BinEntry::name},
                 Column{"operation_id", &BinEntry::operation}, Column{"deleted_at", &BinEntry::deletedAt},
                 Column{"deleted_by", &BinEntry::deletedBy}, Column{"records", &BinEntry::records},
                 DerivedColumn<BinEntry>{"folded_name", &foldedBinName, "name"});
}
