// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/nextproduct.h"

#include <algorithm>
#include <tuple>

void NextProductCounter::add(std::span<const ProductDays> products)
{
    if (products.empty())
        return;
    ++m_customers;
    qint64 begin = products.front().first;
    std::vector<size_t> places;
    for (const ProductDays &each : products) {
        places.push_back(m_places.placeOf(each.product));
        begin = std::min(begin, each.first);
    }
    m_buyers.resize(m_places.count());
    m_laterBuyers.resize(m_places.count());
    for (size_t i = 0; i < products.size(); ++i) {
        ++m_buyers[places[i]];
        m_laterBuyers[places[i]] += products[i].last > begin ? 1 : 0;
        for (size_t j = 0; j < products.size(); ++j) {
            if (i == j || products[j].last <= products[i].first)
                continue;
            const bool isUp = places[j] > places[i];
            m_followed[isUp ? 0 : 1].add(isUp ? places[i] : places[j], isUp ? places[j] : places[i]);
        }
    }
}

qint64 NextProductCounter::followed(size_t after, size_t product) const
{
    return product > after ? m_followed[0].of(after, product) : m_followed[1].of(product, after);
}

std::vector<size_t> NextProductCounter::placesOf(std::span<const qint64> products) const
{
    std::vector<size_t> places;
    for (const qint64 product : products) {
        if (const auto place = m_places.find(product))
            places.push_back(*place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<NextProduct> NextProductCounter::after(std::span<const qint64> owned, qint64 leastCount) const
{
    const std::vector<size_t> ownedPlaces = placesOf(owned);
    std::vector<NextProduct> next;
    for (size_t place = 0; place < m_places.count(); ++place) {
        if (std::binary_search(ownedPlaces.begin(), ownedPlaces.end(), place))
            continue;
        NextProduct best;
        for (const size_t other : ownedPlaces) {
            const NextProduct found{m_places.idAt(place), m_places.idAt(other), followed(other, place), m_buyers[other], m_laterBuyers[place],
                                    m_customers};
            if (found.followed >= std::max<qint64>(leastCount, 1) && found.score() > 1.0 && (best.of == 0 || found.score() > best.score()))
                best = found;
        }
        if (best.of > 0)
            next.push_back(best);
    }
    std::sort(next.begin(), next.end(), [](const NextProduct &one, const NextProduct &other) {
        return std::tuple(-one.score(), -one.followed, one.product) < std::tuple(-other.score(), -other.followed, other.product);
    });
    return next;
}
