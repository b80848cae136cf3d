// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback/feedbackkinds.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr std::array KindTexts{
    QT_TRANSLATE_NOOP("FeedbackKinds", "Complaint"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Compliment"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Request"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Question"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Recommendation (0–10)"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Satisfaction (1–5)"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Ease (1–7)"),
};
static_assert(KindTexts.size() == namesOf<FeedbackKind>.size());

constexpr std::array Labels{
    QT_TRANSLATE_NOOP("FeedbackKinds", "Note complaint of %1"), QT_TRANSLATE_NOOP("FeedbackKinds", "Note compliment of %1"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Note request of %1"),   QT_TRANSLATE_NOOP("FeedbackKinds", "Note question of %1"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Note score of %1"),     QT_TRANSLATE_NOOP("FeedbackKinds", "Note score of %1"),
    QT_TRANSLATE_NOOP("FeedbackKinds", "Note score of %1"),
};
static_assert(Labels.size() == namesOf<FeedbackKind>.size());

struct Channel
{
    const char *stored;
    const char *text;
};

constexpr std::array Channels{
    Channel{"in-person", QT_TRANSLATE_NOOP("FeedbackKinds", "In person")},
    Channel{"phone", QT_TRANSLATE_NOOP("FeedbackKinds", "Phone")},
    Channel{"e-mail", QT_TRANSLATE_NOOP("FeedbackKinds", "E-mail")},
    Channel{"message", QT_TRANSLATE_NOOP("FeedbackKinds", "Message")},
    Channel{"survey", QT_TRANSLATE_NOOP("FeedbackKinds", "Survey")},
    Channel{"review", QT_TRANSLATE_NOOP("FeedbackKinds", "Online review")},
};

} // namespace

std::optional<ScoreRange> scoreRange(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Nps:
        return ScoreRange{0, 10};
    case FeedbackKind::Csat:
        return ScoreRange{1, 5};
    case FeedbackKind::Ces:
        return ScoreRange{1, 7};
    default:
        return {};
    }
}

bool asksForAnswer(FeedbackKind kind)
{
    return kind == FeedbackKind::Complaint || kind == FeedbackKind::Request || kind == FeedbackKind::Question;
}

QString feedbackKindText(FeedbackKind kind)
{
    return QCoreApplication::translate("FeedbackKinds", KindTexts.at(size_t(kind)));
}

QStringList feedbackChannels()
{
    QStringList stored;
    for (const Channel &channel : Channels)
        stored.append(QLatin1StringView(channel.stored));
    return stored;
}

QString feedbackChannelText(const QString &channel)
{
    for (const Channel &known : Channels) {
        if (channel == QLatin1StringView(known.stored))
            return QCoreApplication::translate("FeedbackKinds", known.text);
    }
    return channel;
}

QString feedbackLabel(FeedbackKind kind, const QString &customerName)
{
    return QCoreApplication::translate("FeedbackKinds", Labels.at(size_t(kind))).arg(isolated(customerName));
}
