// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback/notefeedback.h"

#include "models/base/day.h"
#include "models/customers/savecustomer.h"
#include "models/feedback/feedbackkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

void checkScore(const Feedback &feedback)
{
    const auto range = scoreRange(feedback.kind);
    if (!range && feedback.score)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("noteFeedback", "%1 takes no score.").arg(feedbackKindText(feedback.kind)));
    if (range && (!feedback.score || *feedback.score < range->lowest || *feedback.score > range->highest))
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("noteFeedback", "%1 needs a score from %2 to %3.")
                                                .arg(feedbackKindText(feedback.kind))
                                                .arg(range->lowest)
                                                .arg(range->highest));
}

} // namespace

Feedback noteFeedback(Operation &operation, const FeedbackEntry &entry)
{
    Feedback feedback = entry.feedback;
    checkScore(feedback);
    const auto at = happenedAt(feedback.at, operation.now());
    if (!at)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("noteFeedback", "Feedback cannot lie in the future. Enter when it was given."));
    feedback.at = *at;
    if (!feedback.customer && entry.newCustomer)
        feedback.customer = saveCustomer(operation, *entry.newCustomer).id;
    else
        operation.db().find(feedback.customer);
    feedback.text = storable(feedback.text).trimmed();
    feedback.topic = singleLine(feedback.topic);
    feedback.channel = singleLine(feedback.channel);
    feedback.takenBy = operation.origin().actor;
    operation.insert(feedback);
    return feedback;
}

Feedback resolveFeedback(Operation &operation, FeedbackId id, const QString &resolution)
{
    Feedback feedback = operation.db().find(id);
    if (feedback.resolvedAt.isValid())
        throw Failure(Error::Kind::Conflict,
                      QCoreApplication::translate("noteFeedback", "Somebody resolved this already: “%1”. Nothing was changed.")
                          .arg(isolated(feedback.resolution)));
    feedback.resolution = storable(resolution).trimmed();
    if (feedback.resolution.isEmpty())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("noteFeedback", "Say what was done."));
    feedback.resolvedAt = operation.now();
    operation.update(feedback);
    return feedback;
}
