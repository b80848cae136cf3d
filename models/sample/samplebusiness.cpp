// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplebusiness.h"

#include "models/sample/samplecontacts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::max();
constexpr size_t LoyalFrom = 8; // Purchases.

/** After how many days without a purchase somebody with these \a count purchases counts as lapsed: three usual gaps. */
qint64 patience(const std::vector<qint64> &days, size_t count)
{
    if (count < 2)
        return 180;
    return std::clamp(3 * (days[count - 1] - days[0]) / qint64(count - 1), qint64(75), qint64(240));
}

} // namespace

SampleBusiness::SampleBusiness(const SampleRequest &request, const std::vector<Phase> &phases, const QString &currency)
    : m_request(request)
    , m_phases(phases)
    , m_currency(currency)
    , m_clock(request.today)
    , m_contracts(m_catalogue, m_clock, currency)
    , m_invoices(size_t(m_clock.lastDay() - m_clock.firstDay() + 1))
{
    Q_ASSERT(!m_phases.empty());
    const double minorUnitsOfEuro = m_catalogue.currencies.value(currency, 1) * std::pow(10, currencyDecimals(currency));
    for (size_t i = 0; i < m_catalogue.products.size(); ++i) {
        const SampleCatalogue::Product &product = m_catalogue.products[i];
        m_prices.push_back(std::max(qint64(1), qint64(std::llround(product.price * minorUnitsOfEuro))));
        m_products.add(i, product.weight);
        if (m_productsOfShelf.size() <= size_t(product.shelf))
            m_productsOfShelf.resize(size_t(product.shelf) + 1);
        m_productsOfShelf[size_t(product.shelf)].add(i, product.weight);
    }
}

SampleStory SampleBusiness::next()
{
    SampleRandom random(m_request.seed, quint64(m_made));
    SampleRandom signing(m_request.seed, ~quint64(m_made));
    const qint64 contact = m_clock.arrival((m_made + random.uniform()) / m_request.customers);
    ++m_made;
    SampleStory story{.customer = m_identity.invented(random, m_request.today)};
    SampleContacts contacts(m_catalogue, m_clock, random, story);
    const SampleBuying buying(random);
    const qint64 first = firstPurchase(story.customer, contact, random);
    Way way;
    if (first > contact) {
        way.push_back({contact, PhaseRole::Reach, {}});
        contacts.courted(contact, std::min(first, m_clock.lastDay()));
    }
    if (first > m_clock.lastDay()) {
        neverBought(way, contact, first != Never, random);
    } else {
        if (first - contact > 1)
            way.push_back({random.between(contact + 1, first - 1), PhaseRole::Acquire, {}});
        bool stopped = false;
        const std::vector<qint64> days = daysOfPurchases(buying, first, story, random, stopped);
        bought(way, days, stopped, random);
        addPurchases(story, buying, days, random);
        contacts.keptInTouch(first, std::min(days.back() + patience(days, days.size()), m_clock.lastDay()));
        for (const qint64 day : days)
            contacts.commented(day, buying.stopping());
        const bool isSilent = way.back().role == PhaseRole::Lapsed || way.back().role == PhaseRole::Lost;
        m_contracts.signUp(story, days, isSilent ? way.back().day : Never, signing);
    }
    contacts.planned(way.back().role);
    if (way.back().role == PhaseRole::Loyal && random.chance(0.08))
        story.customer.touchEveryDays = int(30 * random.between(1, 3));
    addVisits(story, way, random);
    std::ranges::sort(story.activities, {}, &Activity::at);
    return story;
}

qint64 SampleBusiness::firstPurchase(const Customer &customer, qint64 contact, SampleRandom &random) const
{
    if (customer.source == "Walk-in"_L1 || customer.source == "Market stall"_L1)
        return contact;
    if (!random.chance(customer.kind == CustomerKind::Company ? 0.55 : 0.72))
        return Never;
    return m_clock.openDay(contact + 1 + qint64(random.exponential(16)));
}

void SampleBusiness::neverBought(Way &way, qint64 contact, bool mayYetBuy, SampleRandom &random) const
{
    qint64 day = contact;
    if (random.chance(0.75)) {
        day += 1 + qint64(random.exponential(6));
        if (day <= m_clock.lastDay())
            way.push_back({day, PhaseRole::Acquire, {}});
    }
    day = m_clock.openDay(day + 40 + qint64(random.exponential(60)));
    if (!mayYetBuy && day <= m_clock.lastDay())
        way.push_back({day, PhaseRole::Lost, reason(PhaseRole::Lost, u"notWon"_s, random)});
}

std::vector<qint64> SampleBusiness::daysOfPurchases(const SampleBuying &buying, qint64 first, SampleStory &story,
                                                    SampleRandom &random, bool &stopped) const
{
    std::vector<qint64> days;
    qint64 from = first;
    for (;;) {
        const SampleBuying::Purchases purchases = buying.until(random, from, m_clock.lastDay());
        for (const qint64 day : purchases.days) {
            const qint64 open = m_clock.openDay(day);
            if (days.empty() || open > days.back())
                days.push_back(open);
        }
        stopped = purchases.stopped;
        if (!stopped || !random.chance(0.12))
            return days;
        from = m_clock.openDay(days.back() + 130 + qint64(random.exponential(110)));
        if (from > m_clock.lastDay())
            return days;
        SampleContacts(m_catalogue, m_clock, random, story).wonBack(from - random.between(3, 12));
    }
}

void SampleBusiness::bought(Way &way, const std::vector<qint64> &days, bool stopped, SampleRandom &random) const
{
    way.push_back({days.front(), PhaseRole::Convert, {}});
    for (size_t count = 1; count <= days.size(); ++count) {
        const bool isLast = count == days.size();
        const qint64 lapse = m_clock.openDay(days[count - 1] + patience(days, count));
        const bool lapses = isLast ? lapse <= m_clock.lastDay() : lapse < days[count];
        if (lapses)
            way.push_back({lapse, PhaseRole::Lapsed, reason(PhaseRole::Lapsed, u"lapsed"_s, random)});
        if (!isLast)
            way.push_back({days[count], count + 1 >= LoyalFrom && !lapses ? PhaseRole::Loyal : PhaseRole::Retain, {}});
        if (!isLast || !lapses || !stopped || !random.chance(0.35))
            continue;
        const qint64 lost = m_clock.openDay(lapse + 30 + qint64(random.exponential(60)));
        if (lost <= m_clock.lastDay())
            way.push_back({lost, PhaseRole::Lost, reason(PhaseRole::Lost, u"lost"_s, random)});
    }
}

void SampleBusiness::addPurchases(SampleStory &story, const SampleBuying &buying, const std::vector<qint64> &days,
                                  SampleRandom &random)
{
    const int shelf = int(random.below(qsizetype(m_productsOfShelf.size())));
    const double appetite = story.customer.kind == CustomerKind::Company ? 3.5 : 1;
    for (const qint64 day : days) {
        story.purchases.push_back(purchase(day, appetite * buying.spend(random), shelf, random));
        const qint64 back = m_clock.openDay(day + random.between(2, 9));
        if (back <= m_clock.lastDay() && random.chance(0.012)) {
            const SamplePurchase &whole = story.purchases.back();
            const SamplePurchase::Line line = random.one(whole.lines);
            SamplePurchase returned{.purchase = whole.purchase, .lines = {{line.product, -line.quantity, -line.amount}}};
            returned.purchase.day = dateOfDay(back);
            returned.purchase.amount = -line.amount;
            returned.purchase.note = u"Returned"_s;
            story.purchases.push_back(std::move(returned));
        }
    }
}

SamplePurchase SampleBusiness::purchase(qint64 day, double euro, int shelf, SampleRandom &random)
{
    SamplePurchase made;
    int &number = m_invoices[size_t(day - m_clock.firstDay())];
    made.purchase.day = dateOfDay(day);
    made.purchase.currency = m_currency;
    made.purchase.invoice = u"%1-%2"_s.arg(made.purchase.day.toString(u"yyyyMMdd")).arg(++number, 3, 10, QChar(u'0'));
    const double minorUnitsOfEuro = double(m_prices[0]) / m_catalogue.products[0].price;
    double left = euro * minorUnitsOfEuro;
    for (int tries = 0; tries < 6 && (left > 0 || made.lines.empty()); ++tries) {
        const size_t product = random.chance(0.6) ? m_productsOfShelf[size_t(shelf)].drawn(random) : m_products.drawn(random);
        const bool isRepeated = std::ranges::any_of(made.lines, [product](const auto &line) { return line.product == product; });
        if (isRepeated || (!made.lines.empty() && double(m_prices[product]) > 1.5 * left))
            continue;
        const double share = random.uniform() * left / double(m_prices[product]);
        const qint64 quantity = std::clamp(qint64(std::llround(share)), qint64(1), qint64(24));
        made.lines.push_back({product, double(quantity), quantity * m_prices[product]});
        made.purchase.amount += made.lines.back().amount;
        left -= double(made.lines.back().amount);
    }
    return made;
}

void SampleBusiness::addVisits(SampleStory &story, const Way &way, SampleRandom &random) const
{
    for (const Step &step : way) {
        const PhaseId phase = phaseWithRole(step.role);
        if (!story.visits.empty() && story.visits.back().phase == phase)
            continue;
        QDateTime at = m_clock.moment(step.day, random);
        if (!story.visits.empty()) {
            at = std::max(at, story.visits.back().enteredAt.addSecs(60));
            story.visits.back().leftAt = at;
        }
        story.visits.push_back({.phase = phase,
                                .enteredAt = at,
                                .movedBy = story.customer.owner,
                                .through = MovedThrough::Sample,
                                .reason = step.reason});
    }
    story.customer.createdAt = story.visits.front().enteredAt;
    story.customer.phase = story.visits.back().phase;
    story.customer.phaseSince = story.visits.back().enteredAt;
}

PhaseId SampleBusiness::phaseWithRole(PhaseRole role) const
{
    const auto nearest = std::ranges::min_element(m_phases, {}, [role](const Phase &phase) {
        return std::abs(int(phase.role) - int(role));
    });
    return nearest->id;
}

QString SampleBusiness::reason(PhaseRole role, const QString &kind, SampleRandom &random) const
{
    for (const Phase &phase : m_phases) {
        if (phase.role == role && !phase.reasons.isEmpty())
            return random.one(phase.reasons.split(u'\n'));
    }
    return random.one(*m_catalogue.reasons.constFind(kind));
}
