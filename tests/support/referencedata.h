// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * The full path of \a file ("data/cdnow/CDNOW_sample.txt") in the folder that REGULARS_REFERENCE_DATA names, else in
 * the folder "shared" beside the project. Empty where neither has it: the test then says REGULARS_NEED_REFERENCE_DATA(path) and is skipped.
 */
QString referenceFile(const QString &file);

#define REGULARS_NEED_REFERENCE_DATA(path)                                                                             \
    if ((path).isEmpty())                                                                                              \
    QSKIP("Set REGULARS_REFERENCE_DATA to the folder with the reference data to run this test.")
