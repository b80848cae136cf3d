// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcard.h"

#include "models/base/day.h"
#include "models/base/money.h"
#include "models/lifecycle/stalled.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double MillisecondsOfDay = 86'400'000;

bool isMeasuredByRhythm(const BoardCard &card, const Phase &phase)
{
    return card.usualGap && followsRhythm(phase.role);
}

/** "usually every 21 days, silent for 58". */
QString silenceText(const BoardCard &card, QDate today)
{
    const auto gap = int(std::lround(card.usualGap.value_or(0)));
    const QString usual = QCoreApplication::translate("BoardCard", "usually every %n day(s)", nullptr, gap);
    //: %1 says how often a customer buys, %2 is a number of days: "usually every 21 days, silent for 58".
    return QCoreApplication::translate("BoardCard", "%1, silent for %2").arg(usual, QLocale().toString(card.daysQuiet(today)));
}

QString stayText(const BoardCard &card, const Phase &phase, QDate today)
{
    //: %1 is a phase: "14 days in Conversion".
    return QCoreApplication::translate("BoardCard", "%n day(s) in %1", nullptr, card.daysInPhase(today)).arg(isolated(phase.name));
}

QString daysAgoText(QDate day, QDate today)
{
    const auto days = int(day.daysTo(today));
    if (days <= 0)
        return QCoreApplication::translate("BoardCard", "today");
    if (days == 1)
        return QCoreApplication::translate("BoardCard", "yesterday");
    return QCoreApplication::translate("BoardCard", "%n day(s) ago", nullptr, days);
}

} // namespace

NextStep BoardCard::nextStep(QDate today) const
{
    if (!firstTaskDay.isValid())
        return NextStep::None;
    return firstTaskDay < today ? NextStep::Overdue : NextStep::Planned;
}

int BoardCard::daysInPhase(QDate today) const
{
    return int(std::max<qint64>(0, enteredPhase.daysTo(today)));
}

int BoardCard::daysQuiet(QDate today) const
{
    return int(std::max<qint64>(0, quietSince.toLocalTime().date().daysTo(today)));
}

bool BoardCard::isStalled(const Phase &phase, QDate today) const
{
    const std::optional<double> allowed = quietDaysAllowed(phase, usualGap);
    if (!allowed || !quietSince.isValid() || (lastTaskDay.isValid() && lastTaskDay >= today))
        return false;
    return quietSince.addMSecs(qint64(*allowed * MillisecondsOfDay)) < localInstant(today, QTime(0, 0));
}

QString placeText(const BoardCard &card)
{
    if (card.company.isEmpty() || card.city.isEmpty())
        return card.company + card.city;
    return card.company + u" · "_s + card.city;
}

QString nextStepText(const BoardCard &card, QDate today)
{
    const auto days = int(today.daysTo(card.firstTaskDay));
    switch (card.nextStep(today)) {
    case NextStep::None:
        return QCoreApplication::translate("BoardCard", "nothing planned");
    case NextStep::Overdue:
        return QCoreApplication::translate("BoardCard", "overdue for %n day(s)", nullptr, -days);
    case NextStep::Planned:
        break;
    }
    if (days == 0)
        return QCoreApplication::translate("BoardCard", "planned for today");
    if (days == 1)
        return QCoreApplication::translate("BoardCard", "planned for tomorrow");
    return QCoreApplication::translate("BoardCard", "planned in %n day(s)", nullptr, days);
}

QString lastTouchText(const BoardCard &card, QDate today)
{
    const QString when = daysAgoText(card.lastTouchDay, today);
    switch (card.lastTouch) {
    case Touch::None:
        return QCoreApplication::translate("BoardCard", "no contact yet");
    case Touch::Call:
        return QCoreApplication::translate("BoardCard", "last call %1").arg(when);
    case Touch::Email:
        return QCoreApplication::translate("BoardCard", "last e-mail %1").arg(when);
    case Touch::Message:
        return QCoreApplication::translate("BoardCard", "last message %1").arg(when);
    case Touch::Visit:
        return QCoreApplication::translate("BoardCard", "last visit %1").arg(when);
    case Touch::Meeting:
        return QCoreApplication::translate("BoardCard", "last meeting %1").arg(when);
    case Touch::Note:
        return QCoreApplication::translate("BoardCard", "last note %1").arg(when);
    case Touch::Purchase:
        return QCoreApplication::translate("BoardCard", "last purchase %1").arg(when);
    case Touch::Feedback:
        return QCoreApplication::translate("BoardCard", "last feedback %1").arg(when);
    }
    return {};
}

QString stalledText(const BoardCard &card, const Phase &phase, QDate today)
{
    if (isMeasuredByRhythm(card, phase))
        //: Why a card is stalled: "usually every 21 days, silent for 58, nothing planned".
        return QCoreApplication::translate("BoardCard", "%1, %2", "silence, next step").arg(silenceText(card, today), nextStepText(card, today));
    //: Why a card is stalled: "14 days in Conversion, last call 12 days ago, nothing planned".
    return QCoreApplication::translate("BoardCard", "%1, %2, %3")
        .arg(stayText(card, phase, today), lastTouchText(card, today), nextStepText(card, today));
}

QString spokenText(const BoardCard &card, const Phase &phase, const QString &currency, QDate today)
{
    QStringList parts{card.name};
    if (const QString place = placeText(card); !place.isEmpty())
        parts.append(place);
    parts.append(moneyText({card.revenue, currency}));
    if (card.isStalled(phase, today))
        parts.append(QCoreApplication::translate("BoardCard", "stalled: %1").arg(stalledText(card, phase, today)));
    else
        parts += {stayText(card, phase, today), nextStepText(card, today), lastTouchText(card, today)};
    //: Between the parts of a card that a screen reader says one after the other.
    return parts.join(QCoreApplication::translate("BoardCard", ", "));
}

Card shownCard(const BoardCard &card, const Phase &phase, const QString &currency, QDate today)
{
    const bool isStalled = card.isStalled(phase, today);
    return {.title = card.name,
            .amount = card.revenue != 0 ? roundedMoneyText({card.revenue, currency}) : QString(),
            .subtitle = placeText(card),
            .age = QCoreApplication::translate("BoardCard", "%n day(s)", nullptr, card.daysInPhase(today)),
            .step = nextStepText(card, today),
            .history = isStalled && isMeasuredByRhythm(card, phase) ? silenceText(card, today) : lastTouchText(card, today),
            .nextStep = card.nextStep(today),
            .isStalled = isStalled};
}
