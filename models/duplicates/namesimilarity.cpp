// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/namesimilarity.h"

#include "models/base/text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCompared = 64; // As many as a mask has bits.
constexpr qsizetype LongestPrefix = 4; // Winkler's.
constexpr double PrefixWeight = 0.1;

constexpr quint64 bit(qsizetype place)
{
    return quint64(1) << (place & 63);
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    const qsizetype longest = std::min({a.size(), b.size(), LongestPrefix});
    qsizetype length = 0;
    while (length < longest && a.at(length) == b.at(length))
        ++length;
    return length;
}

double weighted(double jaro, qsizetype prefix)
{
    return jaro + double(prefix) * PrefixWeight * (1 - jaro);
}

/** Jaro's comparator: characters that occur in both, not far from each other, and how many of them changed places. */
double jaro(QStringView a, QStringView b)
{
    const qsizetype range = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::array<char16_t, MostCompared> common{};
    quint64 taken = 0;
    qsizetype matches = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(i + range + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - range, 0); j < end; ++j) {
            if (!(taken & bit(j)) && a.at(i) == b.at(j)) {
                taken |= bit(j);
                common[size_t(matches++)] = a.at(i).unicode();
                break;
            }
        }
    }
    if (matches == 0)
        return 0;
    qsizetype moved = 0;
    for (qsizetype j = 0, k = 0; j < b.size(); ++j) {
        if (taken & bit(j))
            moved += common[size_t(k++)] != b.at(j).unicode();
    }
    const double m = double(matches);
    return (m / double(a.size()) + m / double(b.size()) + (m - double(moved) / 2) / m) / 3;
}

QString lastWordFirst(QStringView name)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    return name.sliced(blank + 1).toString() + u' ' + name.first(blank).toString();
}

bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms{u"gmbh"_s, u"mbh"_s, u"ag"_s, u"kg"_s, u"ohg"_s, u"gbr"_s, u"ug"_s, u"ev"_s, u"ltd"_s, u"limited"_s,
                                     u"inc"_s, u"llc"_s, u"plc"_s, u"corp"_s, u"sa"_s, u"sarl"_s, u"sas"_s, u"srl"_s, u"spa"_s, u"bv"_s,
                                     u"nv"_s, u"ab"_s, u"oy"_s, u"as"_s, u"aps"_s, u"sl"_s, u"lda"_s, u"ltda"_s, u"co"_s, u"und"_s, u"and"_s};
    return forms.contains(word);
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    a = a.first(std::min(a.size(), MostCompared));
    b = b.first(std::min(b.size(), MostCompared));
    if (a == b)
        return 1;
    return weighted(jaro(a, b), commonPrefix(a, b));
}

QString comparableName(const QString &name)
{
    QStringList words = foldedWords(name);
    if (!std::all_of(words.begin(), words.end(), &isLegalForm))
        words.removeIf(&isLegalForm);
    words.sort();
    return words.join(u' ');
}

double nameSimilarity(QStringView a, QStringView b)
{
    const double inOrder = jaroWinkler(a, b);
    if (inOrder == 1 || !a.contains(u' ') || !b.contains(u' '))
        return inOrder;
    return std::max(inOrder, std::min(jaroWinkler(lastWordFirst(a), b), jaroWinkler(a, lastWordFirst(b))));
}

NameSample::NameSample(QStringView name)
    : m_text(name.first(std::min(name.size(), MostCompared)))
{
    for (const QChar c : m_text)
        m_letters |= bit(c.unicode());
}

bool NameSample::isLike(const NameSample &other, double least) const
{
    const qsizetype longer = std::max(m_text.size(), other.m_text.size());
    const qsizetype shorter = std::min(m_text.size(), other.m_text.size());
    if (shorter == 0)
        return false;
    // A character of one that the other lacks cannot match, so there are at most so many matches.
    const qsizetype mine = m_text.size() - std::popcount(m_letters & ~other.m_letters);
    const qsizetype theirs = other.m_text.size() - std::popcount(other.m_letters & ~m_letters);
    const double m = double(std::min(mine, theirs));
    const double most = (m / double(longer) + m / double(shorter) + 1) / 3;
    if (weighted(most, LongestPrefix) < least)
        return false;
    return nameSimilarity(m_text, other.m_text) >= least;
}
