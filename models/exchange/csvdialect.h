// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/** How a table is written as text. */
struct CsvDialect
{
    QString encoding = QStringLiteral("UTF-8"); // A name that QStringDecoder knows.
    QChar delimiter = u',';
    bool hasHeader = true;
    int skippedRows = 0; // Before the header: Excel's "sep=;".

    bool operator==(const CsvDialect &) const = default;
};

/** What a file may be delimited by, in the order in which a tie is decided. */
QList<QChar> csvDelimiters();

/**
 * The dialect of the file that begins with \a sample and is written in \a encoding: the delimiter that gives the rows
 * the same number of columns, and a header if the first row is worded and the others are not.
 */
CsvDialect guessDialect(const QByteArray &sample, const QString &encoding);

/** The first \a rows rows of \a sample, header included; none that broke a limit. For previews and guesses. */
QList<QStringList> firstRows(const QByteArray &sample, const CsvDialect &dialect, int rows);
