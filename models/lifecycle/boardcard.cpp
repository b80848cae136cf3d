// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcard.h"

#include "models/base/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("BoardCard", text, nullptr, n);
}

QString daysAgoText(QDate day, QDate today)
{
    const auto days = int(day.daysTo(today));
    if (days <= 0)
        return tr(QT_TRANSLATE_NOOP("BoardCard", "today"));
    if (days == 1)
        return tr(QT_TRANSLATE_NOOP("BoardCard", "yesterday"));
    return tr(QT_TRANSLATE_N_NOOP("BoardCard", "%n day(s) ago"), days);
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
        return tr(QT_TRANSLATE_NOOP("BoardCard", "nothing planned"));
    case NextStep::Overdue:
        return tr(QT_TRANSLATE_N_NOOP("BoardCard", "overdue for %n day(s)"), -days);
    case NextStep::Planned:
        break;
    }
    if (days == 0)
        return tr(QT_TRANSLATE_NOOP("BoardCard", "planned for today"));
    if (days == 1)
        return tr(QT_TRANSLATE_NOOP("BoardCard", "planned for tomorrow"));
    return tr(QT_TRANSLATE_N_NOOP("BoardCard", "planned in %n day(s)"), days);
}

QString lastTouchText(const BoardCard &card, QDate today)
{
    const QString when = daysAgoText(card.lastTouchDay, today);
    switch (card.lastTouch) {
    case Touch::None:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "no contact yet"));
    case Touch::Call:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last call %1")).arg(when);
    case Touch::Email:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last e-mail %1")).arg(when);
    case Touch::Message:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last message %1")).arg(when);
    case Touch::Visit:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last visit %1")).arg(when);
    case Touch::Meeting:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last meeting %1")).arg(when);
    case Touch::Note:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last note %1")).arg(when);
    case Touch::Purchase:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last purchase %1")).arg(when);
    case Touch::Feedback:
        return tr(QT_TRANSLATE_NOOP("BoardCard", "last feedback %1")).arg(when);
    }
    return {};
}

QString stalledText(const BoardCard &card, const Phase &phase, QDate today)
{
    //: %1 is a phase: "14 days in Conversion".
    const QString stay = tr(QT_TRANSLATE_N_NOOP("BoardCard", "%n day(s) in %1"), card.daysInPhase(today)).arg(isolated(phase.name));
    //: Why a card is stalled: "14 days in Conversion, last call 12 days ago, nothing planned".
    return tr(QT_TRANSLATE_NOOP("BoardCard", "%1, %2, %3")).arg(stay, lastTouchText(card, today), nextStepText(card, today));
}

QString spokenText(const BoardCard &card, const Phase &phase, const QString &currency, QDate today)
{
    QStringList parts{card.name};
    if (const QString place = placeText(card); !place.isEmpty())
        parts.append(place);
    parts.append(moneyText({card.revenue, currency}));
    if (card.isStalled(phase, today))
        parts.append(tr(QT_TRANSLATE_NOOP("BoardCard", "stalled: %1")).arg(stalledText(card, phase, today)));
    else
        parts += {tr(QT_TRANSLATE_N_NOOP("BoardCard", "%n day(s) in %1"), card.daysInPhase(today)).arg(isolated(phase.name)),
                  nextStepText(card, today), lastTouchText(card, today)};
    //: Between the parts of a card that a screen reader says one after the other.
    return parts.join(tr(QT_TRANSLATE_NOOP("BoardCard", ", ")));
}
