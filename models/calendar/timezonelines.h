// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/contentlines.h"

#include <QTimeZone>

/** The years that calendars say of how clocks are changed; rules that hold to the end go on for ever. */
inline constexpr int LastZoneYear = 2037;

/** How the clocks of \a zone are set from \a firstYear on: a VTIMEZONE (RFC 5545, section 3.6.5). */
ContentLines timeZoneLines(const QTimeZone &zone, int firstYear);
