// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulefiringkind.h"

using namespace Qt::StringLiterals;

RuleFiringKind::RuleFiringKind(const char *label)
    : RecordKindOf(label, {}, WithoutOwner::Forget)
{
}

void RuleFiringKind::takeAway(Operation &operation, const ChangeRun &run, const ImageRun &images) const
{
    SqlCondition untouched = images.ids(u"id"_s);
    untouched.sql += u" AND version = 1"_s; // What somebody decided since stays.
    const bool isWithItsCause = run.operation != operation.undoes();
    if (isWithItsCause) {
        removeAll(operation, shape(), untouched);
        return;
    }
    updateAll(operation, shape(), untouched,
              {assign(&RuleFiring::state, FiringState::Withdrawn), assign(&RuleFiring::isOpen, false),
               assign(&RuleFiring::decidedBy, operation.origin().actor), assign(&RuleFiring::decidedAt, operation.now())});
}
