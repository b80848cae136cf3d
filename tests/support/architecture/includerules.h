// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/architecture/source.h"

/** One #include of a source. */
struct Include
{
    int line = 0;
    QString file;
    bool isQuoted = false;
};

std::vector<Include> includesOf(const Source &source);

/** The Qt module that has the header \a file: "QtWidgets" for "QWidget" and for "QtWidgets/QWidget"; empty for others. */
QString qtModuleOf(const QString &file);

/** Includes of the project's own files that are not written from its root. */
QStringList includesFromElsewhere(const Source &source);

/** Includes that ARCHITECTURE.md's table "Who may include whom" forbids. */
QStringList forbiddenIncludes(const Source &source);
