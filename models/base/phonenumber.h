// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * The country (ISO 3166, "DE") that \a name means: its code, or its name in English or in one of its own languages;
 * empty if there is no such country.
 */
QString countryCodeOf(const QString &name);

/** The country that this computer is set up for, where a number without a country's code is dialled; may be empty. */
QString homeCountry();

/**
 * \a typed as the whole world dials it (ITU-T E.164): "+49301234567". Empty if that cannot be told: the number is too short
 * or too long, or says nothing of its country while \a country (ISO 3166) is unknown.
 *
 * By rules of our own, because the number is stored: they take a microsecond and say the same on every computer of a team.
 */
QString internationalPhone(const QString &typed, const QString &country);
