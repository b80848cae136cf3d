// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/visitline.h"

#include "models/lifecycle/lifecyclestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** One visit of two, of which \a second followed \a first in the same phase. */
PhaseVisit joined(const PhaseVisit &first, const PhaseVisit &second)
{
    PhaseVisit whole = first;
    whole.leftAt = second.leftAt;
    whole.leavingReason = second.leavingReason;
    if (!second.note.isEmpty() && second.note != first.note)
        whole.note = first.note.isEmpty() ? second.note : first.note + u'\n' + second.note;
    if (!first.id) {
        whole.id = second.id;
        whole.version = second.version;
    }
    return whole;
}

bool isSlip(const PhaseVisit &ended, const PhaseVisit &next)
{
    return ended.movedBy == next.movedBy && ended.enteredAt.msecsTo(next.enteredAt) < VisitLine::SlipMilliseconds;
}

} // namespace

VisitLine::VisitLine(std::vector<PhaseVisit> visits)
    : m_stored(std::move(visits))
    , m_visits(m_stored)
{
}

VisitLine VisitLine::of(Operation &operation, CustomerId customer)
{
    Connection &db = operation.db();
    db.run(u"UPDATE customer SET version = version WHERE id = ?"_s, customer); // Locks the row on a server.
    VisitLine line(LifeCycleStore(db).visits(customer));
    if (line.m_visits.empty() || line.m_visits.back().leftAt.isValid())
        throw Failure(Error::Kind::Database,
                      QCoreApplication::translate("movePhase", "This customer's phases are not in order. Run: regulars-cli check"));
    return line;
}

int VisitLine::placeAt(const QDateTime &at) const
{
    for (int place = int(m_visits.size()) - 1; place >= 0; --place) {
        if (m_visits[size_t(place)].enteredAt <= at)
            return place;
    }
    return -1;
}

int VisitLine::placeOf(Id<PhaseVisit> id) const
{
    const auto found = std::find_if(m_visits.begin(), m_visits.end(), [id](const PhaseVisit &visit) { return visit.id == id; });
    return found == m_visits.end() ? -1 : int(found - m_visits.begin());
}

bool VisitLine::move(PhaseVisit entered, const QString &leavingReason)
{
    const int place = placeAt(entered.enteredAt);
    if (place < 0) {
        entered.leftAt = m_visits.front().enteredAt;
        entered.leavingReason.clear();
        m_visits.insert(m_visits.begin(), entered);
        joinNeighbours();
        return true;
    }
    PhaseVisit &ended = m_visits[size_t(place)];
    if (ended.phase == entered.phase)
        return false;
    if (place > 0 && m_visits[size_t(place) - 1].phase == entered.phase && isSlip(ended, entered)) {
        PhaseVisit &goingOn = m_visits[size_t(place) - 1];
        goingOn.reason = entered.reason.isEmpty() ? goingOn.reason : entered.reason;
        goingOn.note = entered.note.isEmpty() ? goingOn.note : entered.note;
        remove(place);
        return true;
    }
    entered.leftAt = ended.leftAt;
    entered.leavingReason = std::exchange(ended.leavingReason, leavingReason);
    ended.leftAt = entered.enteredAt;
    m_visits.insert(m_visits.begin() + place + 1, entered);
    joinNeighbours();
    return true;
}

void VisitLine::setPhase(int place, PhaseId phase)
{
    m_visits[size_t(place)].phase = phase;
    joinNeighbours();
}

void VisitLine::setEntered(int place, const QDateTime &at)
{
    m_visits[size_t(place)].enteredAt = at;
    if (place > 0)
        m_visits[size_t(place) - 1].leftAt = at;
}

void VisitLine::setTexts(int place, const QString &reason, const QString &leavingReason, const QString &note)
{
    PhaseVisit &visit = m_visits[size_t(place)];
    visit.reason = reason;
    visit.leavingReason = leavingReason;
    visit.note = note;
}

void VisitLine::remove(int place)
{
    const PhaseVisit gone = m_visits[size_t(place)];
    m_visits.erase(m_visits.begin() + place);
    if (place == 0) {
        m_visits.front().enteredAt = gone.enteredAt;
        return;
    }
    PhaseVisit &before = m_visits[size_t(place) - 1];
    before.leftAt = gone.leftAt;
    before.leavingReason = gone.leavingReason;
    joinNeighbours();
}

void VisitLine::joinNeighbours()
{
    for (size_t place = 0; place + 1 < m_visits.size();) {
        if (m_visits[place].phase == m_visits[place + 1].phase) {
            m_visits[place] = joined(m_visits[place], m_visits[place + 1]);
            m_visits.erase(m_visits.begin() + qsizetype(place) + 1);
        } else {
            ++place;
        }
    }
}

void VisitLine::store(Operation &operation)
{
    // Never two open visits at a time, neither now nor when this is undone: what goes first, what comes last.
    for (const PhaseVisit &was : m_stored) {
        if (placeOf(was.id) < 0)
            operation.remove(was);
    }
    for (PhaseVisit &visit : m_visits) {
        if (visit.id && std::find(m_stored.begin(), m_stored.end(), visit) == m_stored.end())
            operation.update(visit);
    }
    for (PhaseVisit &visit : m_visits) {
        if (!visit.id)
            operation.insert(visit);
    }
    Customer customer = operation.db().find(m_visits.back().customer);
    customer.phase = m_visits.back().phase;
    customer.phaseSince = m_visits.back().enteredAt;
    operation.update(customer);
    m_stored = m_visits;
}
