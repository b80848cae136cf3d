// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/** A file of the project as the architecture tests read it. */
struct Source
{
    QString path; // From the project's root: "models/customers/customer.h".
    QStringList lines;
    QStringList code; // The same lines with comments and the insides of strings blanked out.

    Source(const QString &path, const QString &text);

    bool isHeader() const { return path.endsWith(QLatin1StringView(".h")); }
    bool isIn(QLatin1StringView folder) const { return path.startsWith(folder); }

    /** The line, counted from 1, of the character at \a position in the lines of \a code joined by line feeds. */
    int lineOfCode(qsizetype position) const;
    QString joinedCode() const;
    /** "models/customers/customer.h:12: what" */
    QString finding(int line, const QString &what) const;
};

/** The folder of the project that is under test: REGULARS_SOURCE_DIR. */
QString projectFolder();

/** The .cpp and .h files below \a folders of the project, sorted by path. Fails the program if it finds none. */
std::vector<Source> sourcesIn(const QStringList &folders);
