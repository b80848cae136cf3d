// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/recordkindof.h"
#include "models/rules/rule.h"

/** What the history does with firings: undone by itself, a suggestion is withdrawn but remembered, so that its cause makes no other. */
class RuleFiringKind final : public RecordKindOf<RuleFiring>
{
public:
    explicit RuleFiringKind(const char *label);

protected:
    void takeAway(Operation &operation, const ChangeRun &run, const ImageRun &images) const override;
};
