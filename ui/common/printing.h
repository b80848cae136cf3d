// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/common/printout.h"

class QWidget;

/** Shows how \a printout looks on paper; the person prints it from there. Does not block. */
void previewPrintout(QWidget *parent, const Printout &printout);

/** \a printout as a PDF file, in which texts are texts. */
QByteArray pdfOf(const Printout &printout);
/** The same in \a file: wholly, or not at all. */
Result<Done> writePdf(const Printout &printout, const QString &file);

/** A name for a file about \a what, such as a customer, with \a suffix: nothing in it leads to another folder. */
QString fileNameFor(const QString &what, const QString &suffix);
