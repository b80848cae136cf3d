// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

/**
 * The instant, in UTC, at which clocks in \a zone show \a time on \a day.
 *
 * A time that clocks skip is moved forward by what they skip, and of one that they show twice it is the first, as RFC 5545, section 3.3.5 has it.
 * QDateTime itself gives a wrong instant for the former.
 */
QDateTime instantOf(QDate day, QTime time, const QTimeZone &zone);

/** The zone of the name \a ianaId; where we are, if there is none of that name. */
QTimeZone zoneOf(const QString &ianaId);

/** The name of the zone where we are, such as "Europe/Berlin". */
QString localZone();
