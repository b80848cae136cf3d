// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardmoves.h"

namespace {

MoveWish wishFor(const std::vector<CustomerId> &customers, const QString &name)
{
    MoveWish wish{.customers = {}, .count = qint64(customers.size()), .name = name};
    for (const CustomerId customer : customers)
        wish.customers.ids.push_back(customer.value);
    return wish;
}

} // namespace

BoardMoves::BoardMoves(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_moving(new Moving(services, this))
{
    connect(m_moving, &Moving::confirmed, this, &BoardMoves::perform);
}

void BoardMoves::move(const std::vector<CustomerId> &customers, const QString &name, const Phase &phase, const CardChange &change)
{
    if (m_moving->isAsking())
        return;
    m_change = change;
    m_moving->move(wishFor(customers, name), phase);
}

void BoardMoves::moveWithDetails(const std::vector<CustomerId> &customers, const QString &name)
{
    if (m_moving->isAsking())
        return;
    m_change = {};
    m_moving->moveWithDetails(wishFor(customers, name));
}

void BoardMoves::perform(const MoveWish &wish, const Phase &phase, PhaseMove move)
{
    move.through = MovedThrough::Board;
    std::vector<CustomerId> customers;
    for (const qint64 id : wish.customers.ids)
        customers.push_back(CustomerId{id});
    const QString who = wish.who();
    m_services.writer.perform(moveLabel(who, phase, move), &moveCards, customers, move, m_change)
        .then(this, [this, customers, who, phase](const Result<qint64> &done) {
            const bool isShown = m_moving->finish(done ? std::nullopt : std::optional(done.error()));
            if (done)
                emit moved(customers, who, phase);
            else if (!isShown)
                emit failed(done.error());
        });
}
