// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/phaselimits.h"

#include <QCoreApplication>

LimitState limitState(qint64 customers, std::optional<int> fewest, std::optional<int> most)
{
    if (most && customers > *most)
        return LimitState::TooMany;
    return fewest && customers < *fewest ? LimitState::TooFew : LimitState::Within;
}

void limitPhase(Operation &operation, PhaseId id, std::optional<int> fewest, std::optional<int> most)
{
    if (fewest.value_or(0) < 0 || most.value_or(0) < 0 || (fewest && most && *fewest > *most))
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("PhaseLimits", "The fewest customers cannot be more than the most. Change one of the two."));
    Phase phase = operation.db().find(id);
    phase.fewest = fewest;
    phase.most = most;
    operation.update(phase);
}
