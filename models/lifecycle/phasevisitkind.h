// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/recordkindof.h"
#include "models/lifecycle/phase.h"

/** What the history knows of phase visits: undo may not leave gaps between them, nor let them overlap. */
class PhaseVisitKind final : public RecordKindOf<PhaseVisit>
{
public:
    explicit PhaseVisitKind(const char *label) : RecordKindOf(label, {}, WithoutOwner::Refuse) {}

    void confirmUndone(Operation &operation, OperationId undone) const override;
};
