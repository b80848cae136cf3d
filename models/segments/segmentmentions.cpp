// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/segments/segmentmentions.h"

#include <algorithm>

namespace {

bool isAboutSegments(const Condition &condition)
{
    return condition.kind == Condition::Kind::Test && condition.name == SegmentField;
}

} // namespace

bool mentionsSegment(const Condition &condition, const QString &name)
{
    if (isAboutSegments(condition))
        return std::ranges::find(condition.values, name, &QueryValue::text) != condition.values.end();
    return std::ranges::any_of(condition.parts, [&](const Condition &part) { return mentionsSegment(part, name); });
}

Condition withSegmentRenamed(Condition condition, const QString &from, const QString &to)
{
    if (isAboutSegments(condition)) {
        for (QueryValue &value : condition.values) {
            if (value.text == from)
                value.text = to;
        }
    }
    for (Condition &part : condition.parts)
        part = withSegmentRenamed(std::move(part), from, to);
    return condition;
}
