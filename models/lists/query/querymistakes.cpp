// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/querymistakes.h"

#include "models/lists/query/suggestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestShown = 40;

QString shown(const QString &text)
{
    return isolated(text.size() > LongestShown ? text.left(LongestShown) + u'…' : text);
}

QString didYouMean(const QString &suggestion)
{
    return u' ' + QCoreApplication::translate("Query", "Did you mean “%1”?").arg(suggestion);
}

} // namespace

QString QueryMistakes::unknownField(const QString &name, qsizetype position, const FieldCatalogue &catalogue)
{
    const QString message
        = QCoreApplication::translate("Query", "Unknown field “%1” at %2.").arg(shown(name)).arg(position + 1);
    const QString suggestion = nearest(name, catalogue.names());
    if (!suggestion.isEmpty())
        return message + didYouMean(suggestion);
    return message + u' ' + QCoreApplication::translate("Query", "To search for the text itself, put it in quotes.");
}

QString QueryMistakes::unknownWord(const QString &word, qsizetype position, const FieldCatalogue &catalogue)
{
    const QString message = QCoreApplication::translate("Query", "“%1” at %2 is neither a period such as 90d, 2026 or "
                                                                 "last-month nor a known word.")
                                .arg(shown(word))
                                .arg(position + 1);
    QStringList known = catalogue.names();
    for (const QString &name : catalogue.bareFields) {
        for (const FieldChoice &choice : catalogue.field(name)->choices)
            known.append(choice.name);
    }
    const QString suggestion = nearest(word, known);
    return suggestion.isEmpty() ? message : message + didYouMean(suggestion);
}
