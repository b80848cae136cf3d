// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

/** Numbers with a fixed count of decimals, kept as whole numbers of their smallest unit: 425000 with four decimals is 42.5. */

/** The units of a plain decimal such as "-1234.5", further decimals rounded half away from zero; nothing if it is not one or does not fit. */
std::optional<qint64> scaledFromDecimal(const QString &decimal, int decimals);

/** As a machine reads it, with a point and all decimals: "42.5000". */
QString scaledText(qint64 scaled, int decimals);

/** The same without noughts at its end: "42.5". */
QString shortScaledText(qint64 scaled, int decimals);

/** As a person reads it in \a locale, without noughts at its end: "1.042,5". */
QString localScaledText(qint64 scaled, int decimals, const QLocale &locale = QLocale());
