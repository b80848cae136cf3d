// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/** Numbers, days and instants as a person reads them. Money: moneyText() in models/base/money.h. */

QString dateText(QDate date, const QLocale &locale = QLocale());
QString longDateText(QDate date, const QLocale &locale = QLocale());

/** "March 2024", or short: "Mar 24". */
QString monthText(QDate month, const QLocale &locale = QLocale());
QString shortMonthText(QDate month, const QLocale &locale = QLocale());

/** Date and time in the computer's time zone. */
QString instantText(const QDateTime &instant, const QLocale &locale = QLocale());
QString timeText(const QDateTime &instant, const QLocale &locale = QLocale());

/** "today", "yesterday", "in 3 days", "3 weeks ago"; the date itself when more than a year away. */
QString relativeDayText(QDate day, QDate today = QDate::currentDate(), const QLocale &locale = QLocale());

/** "just now", "5 minutes ago", "3 hours ago", then as relativeDayText() of its day. */
QString agoText(const QDateTime &instant, const QDateTime &now = QDateTime::currentDateTimeUtc(),
                const QLocale &locale = QLocale());

/** "14 days". */
QString daysText(int days);

QString numberText(qint64 number, const QLocale &locale = QLocale());
QString decimalText(double number, int decimals, const QLocale &locale = QLocale());

/** \a ratio 0.384 is "38 %"; "no number" (NaN) is an en dash here and in decimalText(). */
QString percentText(double ratio, int decimals = 0, const QLocale &locale = QLocale());
