// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitykinds.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Texts{
    QT_TRANSLATE_NOOP("ActivityKinds", "Call"),  QT_TRANSLATE_NOOP("ActivityKinds", "E-mail"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Message"), QT_TRANSLATE_NOOP("ActivityKinds", "Visit"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Meeting"), QT_TRANSLATE_NOOP("ActivityKinds", "Note"),
};
static_assert(Texts.size() == namesOf<ActivityKind>.size());

constexpr std::array Labels{
    QT_TRANSLATE_NOOP("ActivityKinds", "Log call with %1"),    QT_TRANSLATE_NOOP("ActivityKinds", "Log e-mail with %1"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Log message with %1"), QT_TRANSLATE_NOOP("ActivityKinds", "Log visit of %1"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Log meeting with %1"), QT_TRANSLATE_NOOP("ActivityKinds", "Log note about %1"),
};
static_assert(Labels.size() == namesOf<ActivityKind>.size());

constexpr std::array ChangeLabels{
    QT_TRANSLATE_NOOP("ActivityKinds", "Change call with %1"),    QT_TRANSLATE_NOOP("ActivityKinds", "Change e-mail with %1"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Change message with %1"), QT_TRANSLATE_NOOP("ActivityKinds", "Change visit of %1"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Change meeting with %1"), QT_TRANSLATE_NOOP("ActivityKinds", "Change note about %1"),
};
static_assert(ChangeLabels.size() == namesOf<ActivityKind>.size());

constexpr std::array DeletionLabels{
    QT_TRANSLATE_NOOP("ActivityKinds", "Delete call with %1"),    QT_TRANSLATE_NOOP("ActivityKinds", "Delete e-mail with %1"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Delete message with %1"), QT_TRANSLATE_NOOP("ActivityKinds", "Delete visit of %1"),
    QT_TRANSLATE_NOOP("ActivityKinds", "Delete meeting with %1"), QT_TRANSLATE_NOOP("ActivityKinds", "Delete note about %1"),
};
static_assert(DeletionLabels.size() == namesOf<ActivityKind>.size());

QString labelled(const char *label, const QString &customerName)
{
    return QCoreApplication::translate("ActivityKinds", label).arg(isolated(customerName));
}

constexpr std::array Icons{"telephone"_L1, "envelope"_L1, "chat-dots"_L1, "shop"_L1, "people"_L1, "journal-text"_L1};
static_assert(Icons.size() == namesOf<ActivityKind>.size());

} // namespace

QString activityKindText(ActivityKind kind)
{
    return QCoreApplication::translate("ActivityKinds", Texts.at(size_t(kind)));
}

QLatin1StringView activityIcon(ActivityKind kind)
{
    return Icons.at(size_t(kind));
}

bool hasDirection(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Email || kind == ActivityKind::Message;
}

QString activityDirectionText(Direction direction)
{
    switch (direction) {
    case Direction::Outgoing: return QCoreApplication::translate("ActivityKinds", "Outgoing");
    case Direction::Incoming: return QCoreApplication::translate("ActivityKinds", "Incoming");
    default: return {};
    }
}

bool hasOutcome(ActivityKind kind)
{
    return kind != ActivityKind::Note;
}

QString activityLabel(ActivityKind kind, const QString &customerName)
{
    return labelled(Labels.at(size_t(kind)), customerName);
}

QString activityChangeLabel(ActivityKind kind, const QString &customerName)
{
    return labelled(ChangeLabels.at(size_t(kind)), customerName);
}

QString activityDeletionLabel(ActivityKind kind, const QString &customerName)
{
    return labelled(DeletionLabels.at(size_t(kind)), customerName);
}
