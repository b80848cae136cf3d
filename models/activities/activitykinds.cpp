// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitykinds.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr std::array Texts{
    QT_TRANSLATE_NOOP("ActivityKinds", "Call"),  QT_TRANSLATE_NOOP("ActivityKinds", "E-mail"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Message"), QT_TRANSLATE_NOOP("ActivityKinds", "Visit"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Meeting"), QT_TRANSLATE_NOOP("ActivityKinds", "Note"),
};
static_assert(Texts.size() == namesOf<ActivityKind>.size());

} // namespace

QString activityKindText(ActivityKind kind)
{
    return QCoreApplication::translate("ActivityKinds", Texts.at(size_t(kind)));
}

bool hasDirection(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Email || kind == ActivityKind::Message;
}
