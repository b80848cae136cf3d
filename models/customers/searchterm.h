// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/**
 * A part of what is typed in a search: it means the customers in whose texts each of the words begins one, or whose
 * e-mail address or phone number has one of the fragments in it.
 */
struct SearchTerm
{
    QStringList words;     // Folded; never empty.
    QStringList fragments; // Folded, of three characters at least.
};

/**
 * The terms of \a text. Accents and case do not matter, nor how a phone number is grouped or whether it begins with the
 * country's code. What has no letter or digit is left out, and so is what follows the first thirty words.
 */
std::vector<SearchTerm> searchTerms(const QString &text);
