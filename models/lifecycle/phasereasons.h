// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

#include <map>

/** Which of a phase's two lists of reasons. */
enum class ReasonKind { Entering, Leaving };

/** How many visits to a phase give each reason. */
struct ReasonUses
{
    QHash<QString, qint64> entering;
    QHash<QString, qint64> leaving;
};
ReasonUses reasonUses(Connection &db, PhaseId phase);

/** The lines of \a reasons, tidied: each once, none empty. Throws Invalid for what is too long or too many. */
QString tidyLines(const QString &reasons);

/** Gives visits to \a phase that give one reason another: what each is to become. Returns how many visits changed. */
qint64 replaceReasons(Operation &operation, PhaseId phase, ReasonKind kind, const std::map<QString, QString> &replacements);
