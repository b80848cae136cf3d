// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/searchterm.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 1000;
constexpr qsizetype MostWords = 30;
constexpr qsizetype LongestWord = 100;
constexpr qsizetype ShortestFragment = 3;
constexpr qsizetype FewestPhoneDigits = 5;

bool isPhonePart(const QString &term)
{
    return std::all_of(term.begin(), term.end(), [](QChar c) { return c.isDigit() || u"+-/().–"_s.contains(c); });
}

bool isLongEnough(const QString &fragment)
{
    return fragment.toUcs4().size() >= ShortestFragment;
}

/** How long the country's code is that \a digits begin with (ITU-T E.164). */
qsizetype countryCodeLength(const QString &digits)
{
    static const QStringList twoDigits{u"20"_s, u"27"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s, u"36"_s, u"39"_s,
                                       u"40"_s, u"41"_s, u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s, u"49"_s,
                                       u"51"_s, u"52"_s, u"53"_s, u"54"_s, u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s,
                                       u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s, u"66"_s, u"81"_s, u"82"_s, u"84"_s,
                                       u"86"_s, u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"98"_s};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return twoDigits.contains(digits.left(2)) ? 2 : 3;
}

/** \a number's digits as they may have been stored: without trunk prefix, and without the country's code if it has one. */
QStringList phoneFragments(const QString &number)
{
    QString typed = number;
    typed.remove(u"(0)"_s);
    QString digits = digitsOf(typed);
    const bool isInternational = typed.startsWith(u'+') || digits.startsWith(u"00");
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    QStringList fragments{digits};
    if (isInternational && digits.size() >= FewestPhoneDigits + countryCodeLength(digits))
        fragments.append(digits.mid(countryCodeLength(digits)));
    return fragments;
}

SearchTerm phoneTerm(const QStringList &parts)
{
    SearchTerm term;
    for (const QString &part : parts)
        term.words += foldedWords(part);
    const QString number = parts.join(u' ');
    if (digitsOf(number).size() >= FewestPhoneDigits)
        term.fragments = phoneFragments(number);
    else if (parts.size() == 1)
        term.fragments = {digitsOf(number)};
    term.fragments.removeIf([](const QString &fragment) { return !isLongEnough(fragment); });
    return term;
}

/** Whether what has \a fragment in it may have it within a word, so that looking for the beginnings of words is not enough. */
bool mayBeginWithinWord(const QString &fragment)
{
    const QChar first = fragment.front();
    return first.isLetterOrNumber() || first.isMark() || first.isSurrogate();
}

SearchTerm wordTerm(const QString &text)
{
    SearchTerm term{foldedWords(text), {}};
    const QString fragment = folded(text).left(LongestWord);
    if (!term.words.isEmpty() && isLongEnough(fragment) && mayBeginWithinWord(fragment))
        term.fragments.append(fragment);
    return term;
}

/** The numbers of a phone number that is typed with blanks make one term, if there are enough of them. */
std::vector<SearchTerm> allTerms(const QString &text)
{
    std::vector<SearchTerm> terms;
    QStringList phone;
    const auto finishPhone = [&] {
        if (digitsOf(phone.join(u' ')).size() >= FewestPhoneDigits) {
            terms.push_back(phoneTerm(phone));
        } else {
            for (const QString &part : std::as_const(phone))
                terms.push_back(phoneTerm({part}));
        }
        phone.clear();
    };
    for (const QString &part : storable(text).left(MostCharacters).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (isPhonePart(part)) {
            phone.append(part);
        } else {
            finishPhone();
            terms.push_back(wordTerm(part));
        }
    }
    finishPhone();
    return terms;
}

} // namespace

std::vector<SearchTerm> searchTerms(const QString &text)
{
    std::vector<SearchTerm> terms;
    qsizetype words = 0;
    for (SearchTerm &term : allTerms(text)) {
        term.words = term.words.first(std::min(term.words.size(), MostWords - words));
        for (QString &word : term.words)
            word.truncate(LongestWord);
        words += term.words.size();
        if (!term.words.isEmpty())
            terms.push_back(std::move(term));
    }
    return terms;
}
