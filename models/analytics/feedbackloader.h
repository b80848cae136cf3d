// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/feedbackreports.h"
#include "models/analytics/satisfactionreport.h"
#include "models/database/connection.h"

/** What customers answered and complained about. For the background thread. */
NpsReport loadNpsReport(Connection &db, const ReportOptions &options);
SatisfactionReport loadSatisfactionReport(Connection &db, Satisfaction question, const ReportOptions &options);
ComplaintReport loadComplaintReport(Connection &db, const ReportOptions &options);
