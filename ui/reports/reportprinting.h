// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "ui/common/printbutton.h"
#include "ui/common/printout.h"

class FigureCard;
class QAbstractItemModel;
class QWidget;
struct Services;

/** A table of a page on paper, and in a file for a spreadsheet. */
struct PrintedPart
{
    Printout::Table table;
    QString csv; // Numbers bare.
};

/** \a report under \a title: what it says and means, how many cases, the table. */
PrintedPart printedPart(const QString &title, const Report &report);
/** \a figure as it is shown. */
PrintedPart printedPart(const FigureCard &figure);
/** The figures on \a page that are shown. */
std::vector<PrintedPart> printedFigures(const QWidget &page);
/** \a table below \a lines of text. */
PrintedPart printedPart(const QString &title, const QStringList &lines, const QAbstractItemModel &table);

/** \a parts one after the other under \a title. */
Printout printoutOf(const QString &title, const std::vector<PrintedPart> &parts);
/** Their tables, each under its title where there are several. */
QByteArray csvOf(const std::vector<PrintedPart> &parts);

/** Shows a preview, or asks for a file and writes it. Does not block. */
void printParts(Services &services, const QString &title, const std::vector<PrintedPart> &parts, PrintTarget target);
