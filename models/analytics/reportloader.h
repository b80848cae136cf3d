// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "models/database/connection.h"

/** The names that loadReport() knows. */
QStringList reportNames();

/** The report \a name, ready to be printed. Throws Invalid, which lists the names, if there is none. */
Report loadReport(Connection &db, const QString &name, const ReportOptions &options);
