// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/searchcondition.h"

#include "models/customers/searchterm.h"

using namespace Qt::StringLiterals;

SqlCondition searchCondition(const Dialect &dialect, const QString &text)
{
    SqlCondition condition;
    QStringList parts;
    for (const SearchTerm &term : searchTerms(text)) {
        const Dialect::Match match = dialect.matchCustomers(term.words, term.fragments);
        parts.append(match.sql);
        for (const QString &value : match.texts)
            condition.values.emplace_back(value);
    }
    condition.sql = parts.join(u" AND "_s);
    return condition;
}
