// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t EndOfLatin = 0x250; // Behind Latin Extended-B.

// These look at every character instead of stopping at the first that decides, so that the compiler takes many at once.

bool isPlain(const QString &text)
{
    unsigned found = 0;
    for (const QChar c : text)
        found |= unsigned(c.unicode() == 0) | unsigned((c.unicode() & 0xF800) == 0xD800);
    return found == 0;
}

bool isAscii(const QString &text)
{
    unsigned bits = 0;
    for (const QChar c : text)
        bits |= c.unicode();
    return bits < 0x80;
}

bool isLatin(const QString &text)
{
    unsigned others = 0;
    for (const QChar c : text)
        others |= unsigned(c.unicode() >= EndOfLatin);
    return others == 0;
}

/** Whether \a text is one already, as nearly all lines are; false if that takes more than a glance to say. */
bool isSurelySingleLine(const QString &text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        const bool isVisible = (c > u' ' && c.unicode() < 0x7F) || (c.unicode() >= 0xC0 && c.unicode() < EndOfLatin);
        if (!isVisible && (c != u' ' || before == u' '))
            return false;
        before = c;
    }
    return text.isEmpty() || before != u' ';
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200B
        || code == 0x200E || code == 0x200F || code == 0xFEFF || code == 0x2060;
}

/** The letters that decomposition leaves whole, after case folding. */
QLatin1StringView spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return "ss"_L1;
    case u'ł': return "l"_L1;
    case u'ø': return "o"_L1;
    case u'đ': case u'ð': return "d"_L1;
    case u'æ': return "ae"_L1;
    case u'œ': return "oe"_L1;
    case u'þ': return "th"_L1;
    case u'ı': return "i"_L1;
    case u'ħ': return "h"_L1;
    case u'ŧ': return "t"_L1;
    default: return {};
    }
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

bool isIdeographic(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x20000 && c <= 0x3FFFF);
}

enum class Script { None, Letters, Ideographs };

Script scriptOf(char32_t c)
{
    if (!QChar::isLetterOrNumber(c))
        return Script::None;
    return isIdeographic(c) ? Script::Ideographs : Script::Letters;
}

void appendBigrams(const QString &run, QStringList &words)
{
    const auto codes = run.toUcs4();
    if (codes.size() == 1)
        words.append(run);
    for (qsizetype i = 0; i + 1 < codes.size(); ++i)
        words.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()) + i, 2));
}

QString foldedThroughUnicode(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (isMark(c) || isInvisible(c))
            continue;
        if (const auto letters = spelledOut(c); !letters.isEmpty())
            plain += letters;
        else
            plain += c;
    }
    return plain;
}

/** What each Latin character is folded to: the tables of Unicode take ten times as long for every name. */
std::array<QString, EndOfLatin> foldedLatin()
{
    std::array<QString, EndOfLatin> letters;
    for (char16_t c = 0; c < EndOfLatin; ++c)
        letters[c] = foldedThroughUnicode(QChar(c));
    return letters;
}

} // namespace

QString storable(const QString &text)
{
    if (isPlain(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else {
            clean += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return clean;
}

QString singleLine(const QString &text)
{
    if (isSurelySingleLine(text))
        return text;
    QString clean = storable(text);
    if (!isAscii(clean))
        clean.removeIf(isInvisible);
    return std::move(clean).simplified();
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    if (!isLatin(text))
        return foldedThroughUnicode(text);
    static const auto letters = foldedLatin();
    QString plain;
    plain.reserve(2 * text.size());
    for (const QChar c : text)
        plain += letters[c.unicode()];
    return plain;
}

QStringList foldedWords(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString plain = folded(text);
    QStringList words;
    Script script = Script::None;
    qsizetype begin = 0;
    const auto finish = [&](qsizetype end) {
        if (script == Script::Letters)
            words.append(plain.sliced(begin, end - begin));
        else if (script == Script::Ideographs)
            appendBigrams(plain.sliced(begin, end - begin), words);
        begin = end;
    };
    qsizetype length = 1;
    for (qsizetype i = 0; i < plain.size(); i += length) {
        char32_t code = plain.at(i).unicode();
        if (plain.at(i).isHighSurrogate() && i + 1 < plain.size())
            code = QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1));
        length = QChar::requiresSurrogates(code) ? 2 : 1;
        if (const Script next = scriptOf(code); next != script) {
            finish(i);
            script = next;
        }
    }
    finish(plain.size());
    return words;
}

QString spacedWords(const QString &text)
{
    QString words;
    for (const QString &word : foldedWords(text))
        words.append(u' ').append(word);
    return words;
}

QString digitsOf(const QString &text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QString isolated(const QString &text)
{
    if (!text.isRightToLeft() && isAscii(text))
        return text;
    const bool mixed = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return mixed ? QChar(0x2068) + text + QChar(0x2069) : text;
}
