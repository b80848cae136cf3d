// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"

#include "ui/calendar/entrylook.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QContextMenuEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

int headHeight() { return lineHeight() + rhythm(4); }
int rowHeight() { return lineHeight() + rhythm(2); }

QString timesOf(const CalendarEntry &entry)
{
    if (!entry.minute)
        return AgendaView::tr("Any time");
    const QString from = timeOfDayText(*entry.minute);
    return entry.minutes == 0 ? from : from + u'–' + timeOfDayText(*entry.minute + entry.minutes);
}

QString remarkOf(const CalendarEntry &entry, QDate today)
{
    QStringList parts;
    if (entry.isProjected)
        parts += AgendaView::tr("comes back");
    else if (entry.isOverdue(today))
        parts += AgendaView::tr("overdue");
    else if (entry.isDone)
        parts += entry.kind == CalendarEntry::Kind::Activity ? AgendaView::tr("took place") : AgendaView::tr("done");
    if (!entry.owner.isEmpty())
        parts += entry.owner;
    return parts.join(u" · "_s);
}

} // namespace

bool AgendaDelegate::startsDay(const QModelIndex &index) const
{
    return index.row() == 0 || m_calendar.entry(index.row() - 1).day != m_calendar.entry(index.row()).day;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {textWidth(30), rowHeight() + (startsDay(index) ? headHeight() : 0)};
}

void AgendaDelegate::paintHead(QPainter *painter, const QRect &rect, QDate day, const QWidget &view) const
{
    QFont font = view.font();
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(day == QDate::currentDate() ? accentColor(view.palette()) : view.palette().color(QPalette::Text));
    QStringList parts{longDateText(day), relativeDayText(day)};
    if (const QString holiday = m_calendar.holidayOf(day); !holiday.isEmpty())
        parts += holiday;
    if (const int more = m_calendar.unlistedOf(day); more > 0)
        parts += AgendaView::tr("%n more not listed", nullptr, more);
    const QRect line = rect.adjusted(rhythm(2), rhythm(2), -rhythm(2), 0);
    painter->drawText(line, leading(view) | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(parts.join(u" · "_s), Qt::ElideRight, line.width()));
    painter->setPen(separatorColor(view.palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(view.font());
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarEntry &entry = m_calendar.entry(index.row());
    const QWidget &view = *option.widget;
    const QPalette palette = view.palette();
    painter->save();
    QRect row = option.rect;
    if (startsDay(index)) {
        paintHead(painter, QRect(row.left(), row.top(), row.width(), headHeight()), entry.day, view);
        row.setTop(row.top() + headHeight());
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(row, palette.color(view.hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    const bool isQuiet = entry.isDone || entry.isProjected;
    const QColor textColor = isSelected ? palette.color(QPalette::HighlightedText) : isQuiet ? mutedTextColor(palette) : palette.color(QPalette::Text);
    const auto place = [&](int left, int width) { return QStyle::visualRect(option.direction, row, QRect(row.left() + left, row.top(), width, row.height())); };
    const auto write = [&](const QRect &rect, const QString &text) {
        painter->drawText(rect, leading(view) | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, rect.width()));
    };
    const int times = textWidth(18);
    const int side = lineHeight();
    const int remark = textWidth(26);
    painter->setPen(isSelected ? textColor : mutedTextColor(palette));
    write(place(rhythm(4), times), timesOf(entry));
    QRect iconRect = place(rhythm(5) + times, side);
    icon(entryIcon(entry), isQuiet ? Tone::Muted : Tone::Text).paint(painter, iconRect, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(textColor);
    const int left = rhythm(7) + times + side;
    write(place(left, row.width() - left - remark - rhythm(4)), shownTitle(entry));
    painter->setPen(isSelected ? textColor : entry.isOverdue(QDate::currentDate()) ? negativeColor(palette) : mutedTextColor(palette));
    write(place(row.width() - remark - rhythm(2), remark), remarkOf(entry, QDate::currentDate()));
    painter->restore();
}

AgendaView::AgendaView(CalendarModel &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"agendaView"_s);
    setAccessibleName(tr("Agenda"));
    setModel(&model);
    setItemDelegate(new AgendaDelegate(model, this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}
