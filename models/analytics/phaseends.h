// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/competing.h"
#include "models/analytics/lifecyclereport.h"

/** How a stay in a phase can end. */
enum class PhaseEnd { Advanced, Lost, Elsewhere };
template<>
inline constexpr auto namesOf<PhaseEnd> = std::to_array<const char *>({"advanced", "lost", "elsewhere"});
inline constexpr size_t PhaseEndCount = namesOf<PhaseEnd>.size();

/** What has become of the entries of \a flow into the phase at \a index of \a report, by the days since; who is still there is open. */
CompetingCurves phaseEnds(const LifeCycleReport &report, size_t index, const PhaseFlow &flow);

/** The curves as programs read them. */
QJsonObject phaseEndsJson(const CompetingCurves &curves);
