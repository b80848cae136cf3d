// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * How alike two texts are, from 0 to 1, by their first 64 characters.
 *
 * Jaro's comparator with Winkler's weight for a common beginning, the standard of record linkage: W. E. Winkler, "String
 * Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage", Proceedings of the
 * Section on Survey Research Methods, American Statistical Association (1990), 354–359.
 */
double jaroWinkler(QStringView a, QStringView b);

/**
 * \a name as names are compared: its folded words in alphabetical order, legal forms left out. "Lovelace, Ada" and
 * "ada LOVELACE" are the same, and so are "Müller GmbH" and "Muller".
 */
QString comparableName(const QString &name);

/**
 * How alike two comparable names are. A typing error in the first letter of a word may have changed the order of the
 * words, so they are also compared with the last word first.
 */
double nameSimilarity(QStringView a, QStringView b);

/** From here on two comparable names count as similar; and where only the city is the same, too. */
inline constexpr double SimilarName = 0.9;
inline constexpr double SimilarNameInCity = 0.97;

/** A comparable name, prepared for many comparisons. */
class NameSample
{
public:
    NameSample() = default;
    explicit NameSample(QStringView name);

    QStringView text() const { return m_text; }
    /** Whether the similarity of the two is at least \a least; most that are not are told apart at a glance. */
    bool isLike(const NameSample &other, double least) const;

private:
    QStringView m_text;
    quint64 m_letters = 0; // Which characters occur, by their lowest six bits.
};
