// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/correctvisit.h"

#include "models/lifecycle/movephase.h"
#include "models/lifecycle/visitline.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("correctVisit", text);
}

[[noreturn]] void refuse(const QString &text)
{
    throw Failure(Error::Kind::Invalid, text);
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

/** Throws Invalid if the visit at \a place cannot have begun at \a at. */
void refuseMoment(Operation &operation, const VisitLine &line, int place, const QDateTime &at)
{
    const PhaseVisit &visit = line.visits()[size_t(place)];
    if (at > operation.now())
        refuse(tr(QT_TRANSLATE_NOOP("correctVisit", "A visit cannot begin in the future. Choose today or an earlier day.")));
    if (visit.leftAt.isValid() && at >= visit.leftAt)
        refuse(tr(QT_TRANSLATE_NOOP("correctVisit", "This visit ended on %1, so it began before. Choose an earlier moment, or remove the visit."))
                   .arg(momentText(visit.leftAt)));
    if (place == 0)
        return;
    const PhaseVisit &before = line.visits()[size_t(place) - 1];
    if (at <= before.enteredAt)
        refuse(tr(QT_TRANSLATE_NOOP("correctVisit", "The visit before, to %1, began on %2. Choose a later moment, or remove that visit first."))
                   .arg(isolated(operation.db().find(before.phase).name), momentText(before.enteredAt)));
}

void correctPhase(Operation &operation, VisitLine &line, int place, PhaseId wanted)
{
    const PhaseVisit &visit = line.visits()[size_t(place)];
    const Phase phase = operation.db().find(wanted);
    if (phase.isRetired)
        refuse(tr(QT_TRANSLATE_NOOP("correctVisit", "%1 is no phase of the life cycle any more. Choose another one.")).arg(isolated(phase.name)));
    needReason(phase, visit.reason);
    if (visit.leftAt.isValid())
        needLeavingReason(phase, visit.leavingReason);
    line.setPhase(place, wanted);
}

} // namespace

Customer correctVisit(Operation &operation, const VisitCorrection &correction)
{
    const PhaseVisit visit = operation.db().find(correction.visit);
    if (correction.seen != 0 && correction.seen != visit.version)
        throw Failure(Error::Kind::Conflict, tr(QT_TRANSLATE_NOOP("correctVisit", "Not corrected: somebody changed this visit meanwhile. Look at it again.")));
    VisitLine line = VisitLine::of(operation, visit.customer);
    const int place = line.placeOf(visit.id);
    if (!visit.leftAt.isValid() && correction.leavingReason && !singleLine(*correction.leavingReason).isEmpty())
        refuse(tr(QT_TRANSLATE_NOOP("correctVisit", "The customer is still there, so there is no reason for leaving. Move the customer instead.")));
    if (const QDateTime at = correction.enteredAt.toUTC(); at.isValid() && at != visit.enteredAt) {
        refuseMoment(operation, line, place, at);
        line.setEntered(place, at);
    }
    line.setTexts(place, correction.reason ? singleLine(*correction.reason) : visit.reason,
                  correction.leavingReason ? singleLine(*correction.leavingReason) : visit.leavingReason,
                  correction.note ? storable(*correction.note).trimmed() : visit.note);
    if (correction.phase && correction.phase != visit.phase)
        correctPhase(operation, line, place, correction.phase);
    line.store(operation);
    return operation.db().find(visit.customer);
}

Customer removeVisit(Operation &operation, Id<PhaseVisit> id)
{
    const PhaseVisit visit = operation.db().find(id);
    VisitLine line = VisitLine::of(operation, visit.customer);
    if (line.visits().size() == 1)
        refuse(tr(QT_TRANSLATE_NOOP("correctVisit", "A customer is always in a phase, so the only visit cannot be removed. Correct its phase instead.")));
    line.remove(line.placeOf(id));
    line.store(operation);
    return operation.db().find(visit.customer);
}
