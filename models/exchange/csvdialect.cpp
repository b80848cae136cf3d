// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvdialect.h"

#include "models/exchange/amountformat.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/dateformat.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsLookedAt = 200;

/** How well a delimiter explains the rows: how many of them have the usual number of columns, and how many that is. */
struct Fit
{
    double share = 0;
    qsizetype columns = 1;

    bool isBetterThan(const Fit &other) const
    {
        if ((columns > 1) != (other.columns > 1))
            return columns > 1;
        constexpr double Noticeable = 0.05;
        if (share > other.share + Noticeable || share < other.share - Noticeable)
            return share > other.share;
        return columns > other.columns;
    }
};

Fit fitOf(const QByteArray &sample, const CsvDialect &dialect)
{
    QHash<qsizetype, int> rowsByColumns;
    const QList<QStringList> rows = firstRows(sample, dialect, RowsLookedAt);
    for (const QStringList &row : rows)
        ++rowsByColumns[row.size()];
    Fit fit;
    int most = 0;
    for (auto count = rowsByColumns.cbegin(); count != rowsByColumns.cend(); ++count) {
        if (count.value() > most || (count.value() == most && count.key() > fit.columns)) {
            most = count.value();
            fit.columns = count.key();
        }
    }
    fit.share = rows.isEmpty() ? 0 : double(most) / double(rows.size());
    return fit;
}

bool looksLikeData(const QString &cell)
{
    const QString text = cell.trimmed();
    return !text.isEmpty() && (looksLikeEmail(text) || looksLikePhone(text) || looksLikeDate(text) || looksLikeAmount(text));
}

bool someColumnLooksLikeData(const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype filled = 0;
        qsizetype data = 0;
        for (const QStringList &row : rows) {
            filled += row.value(column).trimmed().isEmpty() ? 0 : 1;
            data += looksLikeData(row.value(column)) ? 1 : 0;
        }
        if (filled > 0 && data * 2 > filled)
            return true;
    }
    return false;
}

bool guessHeader(QList<QStringList> rows)
{
    if (rows.isEmpty())
        return true;
    const QStringList first = rows.takeFirst();
    if (std::any_of(first.begin(), first.end(), looksLikeData))
        return false;
    return rows.isEmpty() || hasKnownColumnName(first) || someColumnLooksLikeData(rows);
}

/** Excel names the delimiter in a first line "sep=;". */
std::optional<QChar> namedDelimiter(const QByteArray &sample, const QString &encoding)
{
    CsvDialect lines{encoding, u'\x1F', false, 0};
    const QList<QStringList> rows = firstRows(sample, lines, 1);
    if (rows.isEmpty() || !rows.first().first().startsWith(u"sep=") || rows.first().first().size() != 5)
        return {};
    return rows.first().first().back();
}

} // namespace

QList<QChar> csvDelimiters()
{
    return {u'\t', u'|', u';', u','};
}

CsvDialect guessDialect(const QByteArray &sample, const QString &encoding)
{
    CsvDialect best{encoding};
    if (const auto named = namedDelimiter(sample, encoding)) {
        best.delimiter = *named;
        best.skippedRows = 1;
    } else {
        Fit bestFit;
        for (const QChar delimiter : csvDelimiters()) {
            const CsvDialect dialect{encoding, delimiter};
            if (const Fit fit = fitOf(sample, dialect); fit.columns > 1 && fit.isBetterThan(bestFit)) {
                best = dialect;
                bestFit = fit;
            }
        }
    }
    best.hasHeader = guessHeader(firstRows(sample, best, RowsLookedAt));
    return best;
}

QList<QStringList> firstRows(const QByteArray &sample, const CsvDialect &dialect, int rows)
{
    QBuffer buffer;
    buffer.setData(sample);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, dialect);
    QList<QStringList> result;
    while (result.size() < rows && reader.next()) {
        if (reader.fault() != CsvReader::Fault::None)
            continue;
        QStringList row;
        for (const QStringView field : reader.fields())
            row.append(field.toString());
        result.append(row);
    }
    return result;
}
