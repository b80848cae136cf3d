// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerrow.h"

class QPainter;
class QPalette;
class QRect;

/**
 * Paints a bar for each month of \a trend into \a area, the tallest as tall as that, returns hanging down. The present month,
 * which is not over yet, is an outline only.
 */
void paintSparkline(QPainter &painter, const QRect &area, const Trend &trend, const QPalette &palette, bool isSelected);
