// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

/** Whether \a date comes again on \a day: in years without one, 29 February comes on 28 February. */
bool comesAgainOn(QDate date, QDate day);

/** The day numbers of all dates until \a day that come again on it, the oldest first; nobody is older than of 1890. */
std::vector<qint64> datesComingOn(QDate day);

/** The next day from \a day on, itself included, on which \a date comes again. */
QDate nextAnniversary(QDate date, QDate day);
