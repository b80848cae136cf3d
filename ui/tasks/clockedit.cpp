// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/clockedit.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesOfHour = 60;

std::optional<int> minuteOf(QTime time)
{
    return time.isValid() ? std::optional(time.hour() * MinutesOfHour + time.minute()) : std::nullopt;
}

} // namespace

std::optional<int> minuteFromText(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.simplified();
    if (const auto minute = minuteOf(QLocale().toTime(typed, QLocale::ShortFormat)))
        return minute;
    const QRegularExpressionMatch match = clock.match(typed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(3).toLower(); !half.isEmpty()) {
        constexpr int Noon = 12;
        if (hour < 1 || hour > Noon)
            return {};
        hour = hour % Noon + (half == u"p" ? Noon : 0);
    }
    return minuteOf(QTime(hour, match.captured(2).toInt()));
}

QString clockText(int minute)
{
    return QLocale().toString(QTime(0, 0).addSecs(minute * 60), QLocale::ShortFormat);
}

ClockEdit::ClockEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Any time"));
    setMinimumWidth(textWidth(10));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (isAcceptable())
            markText();
    });
}

void ClockEdit::setMinute(std::optional<int> minute)
{
    setText(minute ? clockText(*minute) : QString());
    markText();
}

void ClockEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto typed = minute())
        setMinute(typed);
    markText();
    QLineEdit::focusOutEvent(event);
}

void ClockEdit::changeEvent(QEvent *event)
{
    const std::optional<int> before = event->type() == QEvent::LocaleChange ? minute() : std::nullopt;
    QLineEdit::changeEvent(event);
    if (before)
        setMinute(before);
}

void ClockEdit::markText()
{
    QPalette marked;
    if (!isAcceptable())
        marked.setColor(QPalette::Text, negativeColor(palette()));
    setPalette(marked);
    const QString mistake = isAcceptable() ? QString() : tr("This is not a time. Try “%1”.").arg(clockText(14 * MinutesOfHour + 30));
    setToolTip(plainToolTip(mistake));
    setAccessibleDescription(mistake);
}
