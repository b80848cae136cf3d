// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/outcomelist.h"

#include "models/activities/saveoutcome.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Setting<QStringList> UsedSetting{"activities/usedOutcomes", {}}; // The last one first.
const Setting<bool> RecentFirstSetting{"activities/recentOutcomesFirst", true};

} // namespace

OutcomeList *OutcomeList::of(Services &services)
{
    auto *list = services.window->findChild<OutcomeList *>({}, Qt::FindDirectChildrenOnly);
    return list ? list : new OutcomeList(services);
}

OutcomeList::OutcomeList(Services &services)
    : QObject(services.window)
    , m_services(services)
{
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"outcome"_s, u"phase"_s, u"business"_s}))
            load();
    });
    load();
}

void OutcomeList::load()
{
    m_services.reader().run(&outcomeChoices).then(this, [this](const Result<OutcomeChoices> &choices) {
        if (!choices) {
            emit failed(choices.error());
            return;
        }
        m_choices = *choices;
        m_isLoaded = true;
        emit loaded();
    });
}

std::vector<ContactOutcome> OutcomeList::offered() const
{
    auto outcomes = m_choices.outcomes;
    if (offersRecentFirst()) {
        const QStringList used = m_services.settings.get(UsedSetting);
        const auto place = [&used](const ContactOutcome &outcome) {
            const auto at = used.indexOf(outcome.name);
            return at < 0 ? used.size() : at;
        };
        std::ranges::stable_sort(outcomes, {}, place);
    }
    return outcomes;
}

void OutcomeList::noteUse(const QString &outcome)
{
    QStringList used = m_services.settings.get(UsedSetting);
    if (outcome.isEmpty() || (!used.isEmpty() && used.front() == outcome))
        return;
    used.removeAll(outcome);
    used.prepend(outcome);
    m_services.settings.set(UsedSetting, used.mid(0, qsizetype(MostOutcomes)));
}

bool OutcomeList::offersRecentFirst() const
{
    return m_services.settings.get(RecentFirstSetting);
}

void OutcomeList::setOffersRecentFirst(bool offers)
{
    m_services.settings.set(RecentFirstSetting, offers);
}
