// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/entrylook.h"

#include "models/activities/activitykinds.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const CalendarEntry &entry)
{
    if (entry.isDone)
        return Tone::Muted;
    if (entry.isOverdue(QDate::currentDate()))
        return Tone::Negative;
    return entry.priority == Priority::High ? Tone::Warning : Tone::Accent;
}

void paintShape(QPainter &painter, const QRectF &shape, const CalendarEntry &entry, EntryState state, const QWidget &view)
{
    const QPalette palette = view.palette();
    const Tone tone = toneOf(entry);
    const double radius = rhythm(0.75);
    QPen pen(state == EntryState::Plain ? separatorColor(palette) : palette.color(QPalette::Highlight), state == EntryState::Plain ? 1 : 2);
    if (entry.isProjected && state == EntryState::Plain)
        pen = QPen(outlineColor(palette), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(entry.isProjected || entry.isDone ? palette.color(QPalette::Base) : tintColor(tone, palette));
    painter.drawRoundedRect(shape, radius, radius);
    QRectF bar(shape.left(), shape.top(), rhythm(0.75), shape.height());
    if (view.isRightToLeft())
        bar.moveRight(shape.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.isProjected ? outlineColor(palette) : toneColor(tone, palette));
    painter.drawRoundedRect(bar, radius / 2, radius / 2);
}

} // namespace

int entryHeight()
{
    return lineHeight() + rhythm(1);
}

Qt::Alignment leading(const QWidget &view)
{
    return Qt::AlignAbsolute | (view.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

QLatin1StringView entryIcon(const CalendarEntry &entry)
{
    if (entry.kind == CalendarEntry::Kind::Activity)
        return activityIcon(entry.activity);
    switch (entry.task) {
    case TaskKind::Call: return activityIcon(ActivityKind::Call);
    case TaskKind::Email: return activityIcon(ActivityKind::Email);
    case TaskKind::Message: return activityIcon(ActivityKind::Message);
    case TaskKind::Visit: return activityIcon(ActivityKind::Visit);
    case TaskKind::Meeting: return activityIcon(ActivityKind::Meeting);
    case TaskKind::ToDo: break;
    }
    return entry.isDone ? "check2-circle"_L1 : "check2"_L1;
}

void paintEntry(QPainter &painter, const QRect &rect, const CalendarEntry &entry, EntryState state, const QWidget &view)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state == EntryState::Dragged)
        painter.setOpacity(0.8);
    paintShape(painter, QRectF(rect).adjusted(1, 0.5, -1, -0.5), entry, state, view);
    const Qt::LayoutDirection direction = view.layoutDirection();
    const int side = qRound(lineHeight() * 0.75);
    const int top = rect.height() < 2 * entryHeight() ? (rect.height() - side) / 2 : rhythm(1);
    const QRect iconRect(rect.left() + rhythm(2), rect.top() + top, side, side);
    const bool isQuiet = entry.isDone || entry.isProjected;
    icon(entryIcon(entry), isQuiet ? Tone::Muted : Tone::Text).paint(&painter, QStyle::visualRect(direction, rect, iconRect));
    const QRect textRect = QStyle::visualRect(direction, rect, QRect(iconRect.right() + rhythm(1.5), rect.top(), rect.width() - rhythm(5) - side, rect.height()));
    QFont font = view.font();
    font.setStrikeOut(entry.isDone && entry.kind == CalendarEntry::Kind::Task);
    painter.setFont(font);
    painter.setPen(isQuiet ? mutedTextColor(view.palette()) : view.palette().color(QPalette::Text));
    painter.setClipRect(rect, Qt::IntersectClip);
    QString text = shownTitle(entry);
    if (entry.minute && textRect.width() > textWidth(18)) // Of a title there has to be left something.
        text.prepend(timeOfDayText(*entry.minute) + u' ');
    if (rect.height() < 2 * entryHeight())
        painter.drawText(textRect, leading(view) | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, textRect.width()));
    else
        painter.drawText(textRect.adjusted(0, rhythm(0.5), 0, 0), int(leading(view) | Qt::AlignTop) | Qt::TextWrapAnywhere | Qt::TextWordWrap, text);
    painter.restore();
}
