// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcard.h"

#include "models/base/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

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

bool BoardCard::isStalled(const Phase &phase, QDate today) const
{
    if (!phase.stalledDays || phase.role == PhaseRole::Lost)
        return false;
    if (lastTaskDay.isValid() && lastTaskDay >= today)
        return false;
    const QDate latest = lastTouchDay.isValid() ? std::max(enteredPhase, lastTouchDay) : enteredPhase;
    return latest.daysTo(today) > *phase.stalledDays;
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
    //: %1 is a phase: "14 days in Conversion".
    const QString stay = QCoreApplication::translate("BoardCard", "%n day(s) in %1", nullptr, card.daysInPhase(today)).arg(isolated(phase.name));
    //: Why a card is stalled: "14 days in Conversion, last call 12 days ago, nothing planned".
    return QCoreApplication::translate("BoardCard", "%1, %2, %3").arg(stay, lastTouchText(card, today), nextStepText(card, today));
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
        parts += {QCoreApplication::translate("BoardCard", "%n day(s) in %1", nullptr, card.daysInPhase(today)).arg(isolated(phase.name)),
                  nextStepText(card, today), lastTouchText(card, today)};
    //: Between the parts of a card that a screen reader says one after the other.
    return parts.join(QCoreApplication::translate("BoardCard", ", "));
}
