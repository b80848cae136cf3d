// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/architecture/source.h"

/*
 * The rules of ARCHITECTURE.md that can be read off one source. Each returns what offends, as "path:line: what"; empty is
 * well. Rules about the window look at ui/ and app/desktop/ only.
 */

/** Qt Sql's classes are used in models/database and nowhere else but in tests of it. */
QStringList sqlClassesOutsideTheDatabase(const Source &source);

/** The window and the programs hold no SQL and no Connection. */
QStringList sqlOutsideTheModels(const Source &source);

/** A .cpp has at most 450 lines, a header 200, the main window 300. */
QStringList tooLong(const Source &source);

/** QLabel reads HTML; texts are shown in PlainLabel, messages without QMessageBox. */
QStringList labelsThatReadHtml(const Source &source);

/** A tooltip is tr("…") without arguments, or plainToolTip(…). */
QStringList toolTipsThatReadHtml(const Source &source);

/** Qt::RichText and its kin, setHtml(), and text fields that paste it. */
QStringList richText(const Source &source);

/** exec() on dialogs and menus, and the static functions that call it: they spin a second event loop. */
QStringList nestedEventLoops(const Source &source);

/** The first line is the SPDX line. */
QStringList missingLicence(const Source &source);

/** A header's second line is #pragma once. */
QStringList missingIncludeGuard(const Source &source);

/** Notes to come back later. */
QStringList unfinishedWork(const Source &source);

/** Files are lower case; no class is a Manager, Helper or Util. */
QStringList emptyNames(const Source &source);
