// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

/**
 * The day that a person means by \a text: a date in one of \a locale's forms, with or without the year, an ISO date,
 * "today", "tomorrow", "friday", "+3", "in 3 days", "2 weeks", "1 month". Invalid if it is none of these.
 */
QDate dayFromText(const QString &text, QDate today = QDate::currentDate(), const QLocale &locale = QLocale());
