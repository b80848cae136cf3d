// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/query.h"
#include "models/lists/query/queryfailure.h"

#include <optional>

/** What a comparison sign says. */
struct ComparisonSign
{
    Comparison comparison = Comparison::Has;
    bool isNegated = false; // "!=".
};

/** A value to compare with, and where it stands. */
struct ScannedValue
{
    QueryValue value;
    bool isQuoted = false;
    qsizetype position = 0;
    qsizetype length = 0;
};

/** Reads the text of a query from left to right: what characters make a word, a sign or a value. */
class QueryScanner
{
public:
    explicit QueryScanner(const QString &text) : m_text(text) {}

    qsizetype position() const { return m_position; }
    void goTo(qsizetype position) { m_position = position; }
    bool isAtEnd() const { return m_position >= m_text.size(); }
    void skipBlanks();
    QChar peek(qsizetype ahead = 0) const;

    /** Goes past \a character if it comes next. */
    bool accept(QChar character);
    /** Goes past one of the keywords or signs if it stands here as a word of its own. */
    bool acceptWord(QStringView keyword);

    /** A name that could be a field's; empty, and nothing read, if there is none. */
    QString name();
    /** Reads a comparison sign, if there is one. */
    std::optional<ComparisonSign> sign();
    /** Whether a bracket opens here that only holds digits, as in "(0)30". */
    bool isDigitBracket() const;
    /** A word to search for. */
    QString word();
    /** The text between quotes, the first of which comes next. */
    QString quoted();
    /** The values after a sign, separated by commas. */
    std::vector<ScannedValue> values();

private:
    QString item();

    const QString &m_text;
    qsizetype m_position = 0;
};
