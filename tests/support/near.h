// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

#include <cmath>

/** Fails unless two numbers are as near to each other as the tolerance says, absolutely or as a share of the expected one. */
#define COMPARE_NEAR(actual, expected, tolerance)                                                                                              \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance),                                                                                   \
             qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)))
#define COMPARE_RELATIVE(actual, expected, tolerance) COMPARE_NEAR(actual, expected, (tolerance) * std::abs(expected))
