// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/** A dot in the \a color of a phase, as large as a line of text. Stands beside the phase's name, never alone. */
QIcon phaseDot(const QColor &color);
