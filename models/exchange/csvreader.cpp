// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t Quote = u'"';
constexpr char16_t ByteOrderMark = 0xFEFF;

bool isUtf8(const QString &encoding)
{
    return encoding == u"UTF-8";
}

/** Without a memory for UTF-8: with one, Qt 6.4 loses line ends after broken characters that two blocks share. */
QStringDecoder decoderFor(const QString &encoding)
{
    using Flag = QStringConverter::Flag;
    if (isUtf8(encoding))
        return QStringDecoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QStringDecoder decoder(encoding.toLatin1().constData());
    return decoder.isValid() ? std::move(decoder) : QStringDecoder(QStringDecoder::Latin1);
}

/** How many bytes at the end of \a bytes begin a character of UTF-8 that goes on behind them. */
qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    const qsizetype most = std::min(qsizetype(3), bytes.size());
    for (qsizetype length = 1; length <= most; ++length) {
        const auto byte = static_cast<unsigned char>(bytes.at(bytes.size() - length));
        if (byte >= 0xC0)
            return length < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) ? length : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits, qsizetype blockSize)
    : m_device(device)
    , m_dialect(dialect)
    , m_limits(limits)
    , m_blockSize(blockSize)
    , m_decoder(decoderFor(dialect.encoding))
{
    for (const char16_t character : {Quote, u'\r', u'\n', u'\0', char16_t(dialect.delimiter.unicode())}) {
        if (character < m_special.size())
            m_special[character] = true;
    }
    for (int skipped = 0; skipped < dialect.skippedRows; ++skipped) {
        if (!next())
            break;
    }
}

bool CsvReader::next()
{
    startRow();
    if (!readRow())
        return false;
    m_fields.clear();
    if (m_fault != Fault::None)
        return true;
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        m_fields.emplace_back(m_row.data() + begin, end - begin);
        begin = end;
    }
    return true;
}

QString CsvReader::faultText() const
{
    switch (m_fault) {
    case Fault::None:
        break;
    case Fault::FieldTooLong:
        return QCoreApplication::translate("CsvReader", "A field is longer than %1 characters.")
            .arg(QLocale().toString(m_limits.field));
    case Fault::RowTooLong:
        return QCoreApplication::translate("CsvReader", "The row is longer than %1 characters.")
            .arg(QLocale().toString(m_limits.row));
    case Fault::TooManyColumns:
        return QCoreApplication::translate("CsvReader", "The row has more than %1 columns.")
            .arg(QLocale().toString(m_limits.columns));
    case Fault::UnclosedQuote:
        return QCoreApplication::translate("CsvReader",
                                           "The quotation mark that opens in line %1 is never closed, so everything "
                                           "after it was taken for one field.")
            .arg(m_quoteLine);
    }
    return {};
}

void CsvReader::startRow()
{
    m_row.clear();
    m_ends.clear();
    m_fields.clear();
    m_quoted = false;
    m_afterQuote = false;
    m_fieldIsBlank = true;
    m_rowIsEmpty = true;
    m_rowLine = m_line;
    m_fault = Fault::None;
}

bool CsvReader::readRow()
{
    const char16_t delimiter = m_dialect.delimiter.unicode();
    while (true) {
        if (m_next == m_end && !readBlock())
            return endFile();
        const char16_t *run = m_next;
        while (m_next != m_end && !isSpecial(*m_next))
            ++m_next;
        if (m_next != run) {
            keep(run, m_next);
            m_afterQuote = false;
            m_afterCarriageReturn = false;
            if (m_next == m_end)
                continue;
        }
        const char16_t character = *m_next++;
        if (character == u'\0') {
            if (m_removedNuls++ == 0)
                m_firstNulLine = m_line;
        } else if (character == u'\r' || character == u'\n') {
            if (handleLineEnd(character))
                return true;
        } else {
            m_afterCarriageReturn = false;
            m_rowIsEmpty = false;
            if (character == Quote)
                handleQuote();
            else if (m_quoted || character != delimiter)
                keep(character);
            else
                endField();
        }
    }
}

void CsvReader::handleQuote()
{
    if (m_quoted) {
        m_quoted = false;
        m_afterQuote = true;
    } else if (m_afterQuote) {
        keep(Quote);
        m_quoted = true;
        m_afterQuote = false;
    } else if (m_fieldIsBlank) {
        m_row.resize(size_t(m_ends.empty() ? 0 : m_ends.back()));
        m_fieldIsBlank = false;
        m_quoted = true;
        m_quoteLine = m_line;
    } else {
        keep(Quote);
    }
}

/** Whether the row ends with it. */
bool CsvReader::handleLineEnd(char16_t character)
{
    const bool secondOfTwo = character == u'\n' && m_afterCarriageReturn;
    m_afterCarriageReturn = character == u'\r';
    if (!secondOfTwo)
        ++m_line;
    if (m_quoted) {
        keep(character);
        return false;
    }
    if (secondOfTwo)
        return false;
    if (m_rowIsEmpty) {
        startRow();
        return false;
    }
    endField();
    return true;
}

void CsvReader::keep(const char16_t *begin, const char16_t *end)
{
    m_rowIsEmpty = false;
    if (m_fieldIsBlank)
        m_fieldIsBlank = std::all_of(begin, end, [](char16_t c) { return c == u' ' || c == u'\t'; });
    if (m_fault != Fault::None)
        return;
    const qsizetype fieldBegin = m_ends.empty() ? 0 : m_ends.back();
    const qsizetype roomInRow = m_limits.row - qsizetype(m_row.size());
    const qsizetype roomInField = m_limits.field - (qsizetype(m_row.size()) - fieldBegin);
    if (end - begin > std::min(roomInRow, roomInField))
        skipRow(roomInRow < roomInField ? Fault::RowTooLong : Fault::FieldTooLong);
    else
        m_row.insert(m_row.end(), begin, end);
}

void CsvReader::skipRow(Fault fault)
{
    m_fault = fault;
    m_row.clear();
    m_ends.clear();
}

void CsvReader::endField()
{
    m_afterQuote = false;
    m_fieldIsBlank = true;
    if (m_fault != Fault::None)
        return;
    m_ends.push_back(qsizetype(m_row.size()));
    if (qsizetype(m_ends.size()) > m_limits.columns)
        skipRow(Fault::TooManyColumns);
}

bool CsvReader::endFile()
{
    if (m_rowIsEmpty || !m_readError.isEmpty())
        return false;
    if (m_quoted)
        skipRow(Fault::UnclosedQuote);
    m_quoted = false;
    endField();
    m_rowIsEmpty = true;
    return true;
}

/** Whether there is more text. */
bool CsvReader::readBlock()
{
    while (!m_atEnd) {
        m_bytes.resize(m_held + m_blockSize);
        const qint64 size = m_device.read(m_bytes.data() + m_held, m_blockSize);
        if (size < 0) {
            m_readError = m_device.errorString();
            return false;
        }
        m_bytesRead += size;
        m_bytes.truncate(m_held + size);
        if (size == 0)
            return readEnd();
        m_held = isUtf8(m_dialect.encoding) ? unfinishedUtf8(m_bytes) : 0;
        const bool hasText = decode(QByteArrayView(m_bytes).chopped(m_held));
        m_bytes = m_bytes.last(m_held);
        if (hasText)
            return true;
    }
    return false;
}

/** The decoder gives up on a character that the file's end cuts off only when another one follows. */
bool CsvReader::readEnd()
{
    m_atEnd = true;
    QStringEncoder encoder(m_dialect.encoding.toLatin1().constData());
    m_bytes += encoder.isValid() ? QByteArray(encoder(u"\n"_s)) : "\n"_ba;
    if (decode(m_bytes) && m_end[-1] == u'\n')
        --m_end;
    return m_next != m_end;
}

bool CsvReader::decode(QByteArrayView bytes)
{
    const size_t space = size_t(m_decoder.requiredSpace(bytes.size()));
    if (m_text.size() < space)
        m_text.resize(space);
    const auto *end = m_decoder.appendToBuffer(reinterpret_cast<QChar *>(m_text.data()), bytes);
    m_next = m_text.data();
    m_end = reinterpret_cast<const char16_t *>(end);
    if (m_atStart && m_next != m_end) {
        m_atStart = false;
        if (*m_next == ByteOrderMark)
            ++m_next;
    }
    if (m_decoder.hasError())
        noteUnreadable();
    return m_next != m_end;
}

void CsvReader::noteUnreadable()
{
    const auto count = std::count(m_next, m_end, char16_t(QChar::ReplacementCharacter));
    if (count > 0 && m_unreadable == 0) {
        const char16_t *first = std::find(m_next, m_end, char16_t(QChar::ReplacementCharacter));
        m_firstUnreadableLine = m_line;
        bool afterCarriageReturn = m_afterCarriageReturn;
        for (const char16_t *position = m_next; position != first; ++position) {
            if (*position == u'\r' || (*position == u'\n' && !afterCarriageReturn))
                ++m_firstUnreadableLine;
            afterCarriageReturn = *position == u'\r';
        }
    }
    m_unreadable += count;
}
