// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/outcomes.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    const char *stored;
    const char *text;
};

constexpr std::array Outcomes{
    Outcome{"reached", QT_TRANSLATE_NOOP("Outcomes", "Reached")},
    Outcome{"no-answer", QT_TRANSLATE_NOOP("Outcomes", "No answer")},
    Outcome{"message-left", QT_TRANSLATE_NOOP("Outcomes", "Left a message")},
    Outcome{"call-back", QT_TRANSLATE_NOOP("Outcomes", "Will call back")},
    Outcome{"not-interested", QT_TRANSLATE_NOOP("Outcomes", "Not interested")},
    Outcome{"wrong-number", QT_TRANSLATE_NOOP("Outcomes", "Wrong number")},
};

} // namespace

QString outcomeText(const QString &outcome)
{
    for (const Outcome &known : Outcomes) {
        if (outcome == QLatin1StringView(known.stored))
            return QCoreApplication::translate("Outcomes", known.text);
    }
    return outcome;
}

QString outcomeOfText(const QString &text)
{
    for (const Outcome &known : Outcomes) {
        const QString stored = QLatin1StringView(known.stored);
        if (folded(text) == folded(stored) || folded(text) == folded(outcomeText(stored)))
            return stored;
    }
    return singleLine(text);
}
