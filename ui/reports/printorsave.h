// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/printbutton.h"
#include "ui/common/printout.h"

#include <functional>

struct Services;

/**
 * Shows a preview of what \a makePrintout makes, or asks for a file called like \a name, writes it as PDF, or what \a makeCsv makes,
 * and says so. Does not block.
 */
void printOrSave(Services &services, const QString &name, PrintTarget target, const std::function<Printout()> &makePrintout,
                 const std::function<QByteArray()> &makeCsv);
