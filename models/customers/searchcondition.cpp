// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/searchcondition.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestFragment = 3;

/** What of a typed term could be part of an e-mail address or a phone number; empty if nothing. */
QString fragmentOf(const QString &term)
{
    static const auto isPhonePunctuation = [](QChar c) { return QStringView(u"+-/().").contains(c); };
    const QString digits = digitsOf(term);
    const bool isPhone = !digits.isEmpty() && std::all_of(term.begin(), term.end(), [](QChar c) {
        return c.isDigit() || isPhonePunctuation(c);
    });
    const QString fragment = isPhone ? digits : folded(term);
    return fragment.size() >= ShortestFragment ? fragment : QString();
}

} // namespace

SearchCondition searchCondition(const Dialect &dialect, const QString &text)
{
    SearchCondition condition;
    QStringList parts;
    const QStringList terms = storable(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &term : terms) {
        const QString fragment = fragmentOf(term);
        const QStringList words = foldedWords(term);
        if (words.isEmpty() && fragment.isEmpty())
            continue;
        // An e-mail address typed in full is several words, each of which must be there.
        if (!fragment.isEmpty() && words.size() <= 1) {
            parts.append(dialect.matchesSearch(true));
            condition.values.emplace_back(dialect.searchWord(words.isEmpty() ? fragment : words.first()));
            condition.values.emplace_back(dialect.searchFragment(fragment));
            continue;
        }
        for (const QString &word : words) {
            parts.append(dialect.matchesSearch(false));
            condition.values.emplace_back(dialect.searchWord(word));
        }
    }
    condition.sql = parts.join(u" AND "_s);
    return condition;
}
