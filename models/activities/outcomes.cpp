// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/outcomes.h"

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

QStringList callOutcomes()
{
    QStringList stored;
    for (const Outcome &outcome : Outcomes)
        stored.append(QLatin1StringView(outcome.stored));
    return stored;
}

QString outcomeText(const QString &outcome)
{
    for (const Outcome &known : Outcomes) {
        if (outcome == QLatin1StringView(known.stored))
            return QCoreApplication::translate("Outcomes", known.text);
    }
    return outcome;
}
