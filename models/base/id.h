// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

/** A database key that cannot be mixed up with the key of another kind of record. */
template<typename Record>
struct Id
{
    qint64 value = 0; // 0: not stored yet.

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template<typename Record>
size_t qHash(Id<Record> id, size_t seed = 0)
{
    return qHash(id.value, seed);
}
