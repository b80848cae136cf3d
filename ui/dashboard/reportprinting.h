// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "ui/common/printbutton.h"
#include "ui/common/printout.h"

struct Services;

/** \a report under \a title as it is printed: what it means, how many cases, the table. */
Printout printoutOf(const QString &title, const Report &report);
/** Its table as comma-separated values for a spreadsheet: numbers bare, headed by the keys. */
QByteArray csvOf(const Report &report);

/** Shows a preview, or asks for a file and writes it. Does not block. */
void printReport(Services &services, const QString &title, const Report &report, PrintTarget target);
