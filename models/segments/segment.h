// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** A query with a name, which other queries can use: segment:"Slipping away". */
struct Segment
{
    Id<Segment> id;
    int version = 0;
    QString name;
    QString query; // JSON, see queryToJson(). Only its condition matters.
    std::optional<int> touchEveryDays; // The wish to be in touch with everybody of it at least so often.

    bool operator==(const Segment &) const = default;
};

using SegmentId = Id<Segment>;

/** What tells two names apart: the folded words. */
QString segmentKey(const Segment &segment);

template<>
constexpr auto tableOf<Segment>()
{
    return Table("segment", Column{"id", &Segment::id}, Column{"version", &Segment::version}, Column{"name", &Segment::name},
                 DerivedColumn<Segment>{"folded_name", &segmentKey, "name"}, Column{"query", &Segment::query},
                 Column{"touch_every_days", &Segment::touchEveryDays});
}
