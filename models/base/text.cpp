// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isNull() || c.isSurrogate(); });
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200B
        || code == 0x200E || code == 0x200F || code == 0xFEFF || code == 0x2060;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
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

void appendBigrams(const QString &run, QStringList &words)
{
    const auto codes = run.toUcs4();
    if (codes.size() == 1)
        words.append(run);
    for (qsizetype i = 0; i + 1 < codes.size(); ++i)
        words.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()) + i, 2));
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
    QString clean = storable(text);
    if (!isAscii(clean))
        clean.removeIf(isInvisible);
    return clean.simplified();
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
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

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    QString ideographs;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
        if (!ideographs.isEmpty())
            appendBigrams(std::exchange(ideographs, {}), words);
    };
    const QString plain = folded(text);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        char32_t code = plain.at(i).unicode();
        if (plain.at(i).isHighSurrogate() && i + 1 < plain.size())
            code = QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1));
        const qsizetype length = QChar::requiresSurrogates(code) ? 2 : 1;
        if (!QChar::isLetterOrNumber(code)) {
            finish();
        } else if (isIdeographic(code)) {
            if (!word.isEmpty())
                finish();
            ideographs += plain.mid(i, length);
        } else {
            if (!ideographs.isEmpty())
                finish();
            word += plain.mid(i, length);
        }
        i += length - 1;
    }
    finish();
    return words;
}

QString digitsOf(const QString &text)
{
    QString digits;
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
