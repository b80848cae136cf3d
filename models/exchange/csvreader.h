// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvdialect.h"

#include <QStringDecoder>
#include <QStringView>

#include <array>
#include <vector>

class QIODevice;

/** What a row may hold, in UTF-16 code units; beyond that it is skipped without being kept in memory. */
struct CsvLimits
{
    qsizetype field = 1 << 20;
    qsizetype row = 4 << 20;
    qsizetype columns = 2000;
};

/**
 * Reads delimited text row by row, in memory that does not grow with the file.
 *
 * RFC 4180, and tolerant where files are not: any line ending, quotation marks in the middle of a field, blanks before
 * an opening one, rows of different lengths. Empty lines are passed over.
 */
class CsvReader
{
public:
    enum class Fault { None, FieldTooLong, RowTooLong, TooManyColumns, UnclosedQuote };

    CsvReader(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits = {}, qsizetype blockSize = 1 << 16);

    /** Reads the next row. False at the end of the file, and when it cannot be read further: see readError(). */
    bool next();

    /** The row's fields as they stand in the file, without their quotation marks; valid until next(). */
    const std::vector<QStringView> &fields() const { return m_fields; }

    /** The line of the file, from 1, in which the row begins. */
    qint64 line() const { return m_rowLine; }

    /** Why the row was skipped; its fields are gone then. */
    Fault fault() const { return m_fault; }
    QString faultText() const;

    qint64 bytesRead() const { return m_bytesRead; }

    /** NUL characters, which are left out, and bytes that the encoding does not know, which are read as U+FFFD. */
    qint64 removedNuls() const { return m_removedNuls; }
    qint64 firstNulLine() const { return m_firstNulLine; }
    qint64 unreadableCharacters() const { return m_unreadable; }
    qint64 firstUnreadableLine() const { return m_firstUnreadableLine; }

    /** What the device says went wrong; empty if the file could be read to its end. */
    const QString &readError() const { return m_readError; }

private:
    bool readRow();
    bool readBlock();
    bool readEnd();
    bool decode(QByteArrayView bytes);
    void noteUnreadable();
    void startRow();
    void keep(const char16_t *begin, const char16_t *end);
    void keep(char16_t character) { keep(&character, &character + 1); }
    void handleQuote();
    bool handleLineEnd(char16_t character);
    void endField();
    bool endFile();
    void skipRow(Fault fault);
    bool isSpecial(char16_t character) const { return character < m_special.size() && m_special[character]; }

    QIODevice &m_device;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    qsizetype m_blockSize;
    QStringDecoder m_decoder;
    std::array<bool, 128> m_special{};

    QByteArray m_bytes;
    qsizetype m_held = 0; // Bytes at its beginning that the last block left.
    std::vector<char16_t> m_text;
    const char16_t *m_next = nullptr;
    const char16_t *m_end = nullptr;
    bool m_atStart = true;
    bool m_atEnd = false;

    std::vector<char16_t> m_row;
    std::vector<qsizetype> m_ends;
    std::vector<QStringView> m_fields;
    bool m_quoted = false;     // Between an opening and a closing quotation mark.
    bool m_afterQuote = false; // Right after a closing one.
    bool m_fieldIsBlank = true;
    bool m_rowIsEmpty = true;
    bool m_afterCarriageReturn = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 0;
    Fault m_fault = Fault::None;

    qint64 m_bytesRead = 0;
    qint64 m_removedNuls = 0;
    qint64 m_firstNulLine = 0;
    qint64 m_unreadable = 0;
    qint64 m_firstUnreadableLine = 0;
    QString m_readError;
};
