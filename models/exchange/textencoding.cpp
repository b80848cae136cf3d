// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textencoding.h"

#include <QIODevice>
#include <QStringDecoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BlockSize = 1 << 16;
constexpr qint64 MostBytesLookedAt = 64 << 20;

/** Says bytewise whether text is valid UTF-8, however it is cut into blocks. */
class Utf8Check
{
public:
    bool isValid() const { return m_valid; }
    bool endsWithinACharacter() const { return m_expected > 0; }

    void add(const QByteArray &block)
    {
        const auto *byte = reinterpret_cast<const unsigned char *>(block.constData());
        const auto *end = byte + block.size();
        while (byte != end && m_valid) {
            if (m_expected == 0 && end - byte >= 8 && isAscii(byte))
                byte += 8;
            else
                add(*byte++);
        }
    }

private:
    static bool isAscii(const unsigned char *bytes)
    {
        quint64 eight;
        std::memcpy(&eight, bytes, sizeof eight);
        return (eight & 0x8080808080808080ULL) == 0;
    }

    void add(unsigned char byte)
    {
        if (m_expected > 0) {
            m_valid = byte >= m_lowest && byte <= m_highest;
            m_lowest = 0x80;
            m_highest = 0xBF;
            --m_expected;
        } else if (byte >= 0x80) {
            begin(byte);
        }
    }

    void begin(unsigned char byte)
    {
        m_expected = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
        m_valid = byte >= 0xC2 && byte <= 0xF4;
        m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;   // Overlong forms.
        m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF; // Surrogates, beyond U+10FFFF.
    }

    bool m_valid = true;
    int m_expected = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xBF;
};

QString encodingOfByteOrderMark(const QByteArray &sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (sample.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return u"UTF-32LE"_s;
    if (sample.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return u"UTF-32BE"_s;
    if (sample.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (sample.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    return {};
}

/** Western text in UTF-16 has a NUL in nearly every character, all of them on the same side. */
QString encodingOfNuls(const QByteArray &sample)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[i % 2] += sample.at(i) == '\0' ? 1 : 0;
    const qsizetype characters = sample.size() / 2;
    if (characters < 2)
        return {};
    if (nuls[1] > characters * 2 / 5 && nuls[0] <= characters / 20)
        return u"UTF-16LE"_s;
    if (nuls[0] > characters * 2 / 5 && nuls[1] <= characters / 20)
        return u"UTF-16BE"_s;
    return {};
}

} // namespace

QStringList textEncodings()
{
    return {u"UTF-8"_s,        u"windows-1252"_s, u"UTF-16LE"_s,    u"UTF-16BE"_s,    u"ISO-8859-15"_s,
            u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s, u"windows-1255"_s,
            u"windows-1256"_s, u"windows-1257"_s, u"windows-1258"_s, u"windows-874"_s,  u"IBM850"_s,
            u"IBM437"_s,       u"macintosh"_s,    u"Shift_JIS"_s,   u"GB18030"_s,     u"Big5"_s,
            u"EUC-KR"_s};
}

QString legacyEncoding(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Polish: case QLocale::Czech: case QLocale::Slovak: case QLocale::Hungarian:
    case QLocale::Slovenian: case QLocale::Croatian: case QLocale::Romanian: case QLocale::Albanian:
        return u"windows-1250"_s;
    case QLocale::Russian: case QLocale::Ukrainian: case QLocale::Bulgarian: case QLocale::Belarusian:
    case QLocale::Macedonian: case QLocale::Serbian:
        return u"windows-1251"_s;
    case QLocale::Greek:
        return u"windows-1253"_s;
    case QLocale::Turkish:
        return u"windows-1254"_s;
    case QLocale::Hebrew:
        return u"windows-1255"_s;
    case QLocale::Arabic: case QLocale::Persian: case QLocale::Urdu:
        return u"windows-1256"_s;
    case QLocale::Estonian: case QLocale::Latvian: case QLocale::Lithuanian:
        return u"windows-1257"_s;
    case QLocale::Vietnamese:
        return u"windows-1258"_s;
    case QLocale::Thai:
        return u"windows-874"_s;
    case QLocale::Japanese:
        return u"Shift_JIS"_s;
    case QLocale::Korean:
        return u"EUC-KR"_s;
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? u"Big5"_s : u"GB18030"_s;
    default:
        return u"windows-1252"_s;
    }
}

QString guessEncoding(QIODevice &device, const QLocale &locale)
{
    device.seek(0);
    QByteArray block = device.read(BlockSize);
    QString encoding = encodingOfByteOrderMark(block);
    if (encoding.isEmpty())
        encoding = encodingOfNuls(block);
    if (encoding.isEmpty()) {
        Utf8Check check;
        for (qint64 bytes = 0; !block.isEmpty() && check.isValid() && bytes < MostBytesLookedAt; bytes += BlockSize) {
            check.add(block);
            block = device.read(BlockSize);
        }
        const bool cutOff = block.isEmpty() && check.endsWithinACharacter();
        encoding = check.isValid() && !cutOff ? u"UTF-8"_s : legacyEncoding(locale);
    }
    device.seek(0);
    return encoding;
}

QString decoded(const QByteArray &sample, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Latin1);
    return decoder(sample);
}
