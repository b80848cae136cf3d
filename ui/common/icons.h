// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/colors.h"

#include <QIcon>

/**
 * The icon \a name of resources/icons.txt, drawn in the colour of \a tone in the application's palette, whatever the
 * palette is when it is painted. Inside a widget that has its own icon(), write ::icon().
 */
QIcon icon(QLatin1StringView name, Tone tone = Tone::Text);
