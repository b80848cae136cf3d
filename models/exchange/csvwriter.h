// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/** Who reads a file: spreadsheets take a text such as "=1+1" for a formula and run it, other programs do not. */
enum class CsvReaderKind { Spreadsheet, Program };

/**
 * \a cells as a line of RFC 4180, without its end. For spreadsheets, texts that would be formulas get an apostrophe before
 * them, which our import takes away again.
 */
QString csvLine(const QStringList &cells, CsvReaderKind reader = CsvReaderKind::Program);

/** \a cell with an apostrophe if a spreadsheet would take it for a formula, or would not know a guarded one from it. */
QString guarded(const QString &cell);
/** Whether \a cell begins with such an apostrophe. */
bool isGuarded(QStringView cell);
