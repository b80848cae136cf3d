// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerline.h"
#include "models/timeline/timelineline.h"
#include "ui/common/printbutton.h"
#include "ui/common/printout.h"
#include "ui/shell/services.h"

/** What is printed of a customer: who it is, then what \a filter and \a search show of the timeline. */
struct PrintedTimeline
{
    CustomerCard card;
    TimelineFilter filter = TimelineFilter::All;
    QString search;
    QString business; // The name of ours.
    std::vector<TimelineLine> lines;
};

Printout printoutOf(const PrintedTimeline &timeline);
/** The lines as comma-separated values for a spreadsheet, with a line of headings. */
QByteArray csvOf(const PrintedTimeline &timeline);

/** Reads what is to be printed and shows a preview, or asks for a file and writes it. Does not block. */
void printTimeline(Services &services, const CustomerCard &card, TimelineFilter filter, const QString &search, PrintTarget target);
