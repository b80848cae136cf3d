// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdelegate.h"

#include "models/tasks/taskkinds.h"
#include "models/tasks/tasklistmodel.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowframe.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 300; // More is never in view, and costs time to measure.
constexpr qsizetype MostCharactersInToolTip = 2000;

/** In characters of average width. */
constexpr int CustomerWidth = 28;
constexpr int OwnerWidth = 16;
constexpr int DueWidth = 25;
constexpr int TitleWidth = 30; // At least; what has no room beside it is left out.

/** Draws parts of a line from one end to the other, in either direction of writing. */
class LinePainter
{
public:
    LinePainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_rest(option.rect.adjusted(rhythm(2), 0, -rhythm(2), 0))
    {
    }

    int width() const { return m_rest.width(); }
    void indent(int width) { m_rest.setLeft(m_rest.left() + width); }

    void drawIcon(const QIcon &icon)
    {
        const QRect rect(m_rest.left(), m_rest.top() + (m_rest.height() - lineHeight()) / 2, lineHeight(), lineHeight());
        icon.paint(&m_painter, QStyle::visualRect(m_option.direction, m_option.rect, rect), Qt::AlignCenter,
                   m_option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);
        indent(lineHeight() + rhythm(2));
    }

    /** At the end of what is left, of the width \a width. */
    void drawAtEnd(const QString &text, const QColor &color, int width)
    {
        draw(text, color, {m_rest.right() - width, m_rest.top(), width, m_rest.height()});
        m_rest.setRight(m_rest.right() - width - rhythm(2));
    }

    void drawRest(const QString &text, const QColor &color) { draw(text, color, m_rest); }

private:
    void draw(const QString &text, const QColor &color, const QRect &rect)
    {
        m_painter.setPen(color);
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, rect),
                           int((m_option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine),
                           m_painter.fontMetrics().elidedText(text.left(MostCharacters).simplified(), Qt::ElideRight, rect.width()));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

QString momentText(const Task &task, QDate today)
{
    return task.doneAt.isValid() ? TaskDelegate::tr("done %1", "day").arg(relativeDayText(task.doneAt.toLocalTime().date(), today)) : dueText(task, today);
}

void drawTask(LinePainter &line, const QStyleOptionViewItem &option, const TaskLine &shown, QDate today)
{
    const Task &task = shown.task;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isOverdue = !task.doneAt.isValid() && (task.dueDay < today || (task.dueMinute && dueAt(task) < QDateTime::currentDateTimeUtc()));
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : mutedTextColor(option.palette);
    line.drawIcon(icon(taskIcon(task.kind), isOverdue ? Tone::Negative : Tone::Accent));
    if (task.priority == Priority::High)
        line.drawIcon(icon("flag"_L1, Tone::Warning));
    line.drawAtEnd(momentText(task, today), isOverdue && !isSelected ? negativeColor(option.palette) : muted, textWidth(DueWidth));
    if (line.width() > textWidth(TitleWidth + CustomerWidth + OwnerWidth))
        line.drawAtEnd(task.owner, muted, textWidth(OwnerWidth));
    if (line.width() > textWidth(TitleWidth + CustomerWidth))
        line.drawAtEnd(shown.customerName, text, textWidth(CustomerWidth));
    if (task.recurrence.recurs())
        line.drawIcon(icon("arrow-repeat"_L1, Tone::Muted));
    if (task.remindAt.isValid())
        line.drawIcon(icon("bell"_L1, Tone::Muted));
    line.drawRest(task.title, text);
}

QString toolTip(const TaskLine &line, QDate today)
{
    const Task &task = line.task;
    QStringList lines{task.title, line.customerName, momentText(task, today), task.recurrence.recurs() ? task.recurrence.shown() : QString(), task.owner, task.note};
    lines.removeAll(QString());
    return lines.join(u'\n').left(MostCharactersInToolTip);
}

} // namespace

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const TaskListModel *>(index.model());
    const TaskLine *line = model->lineAt(index.row());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    else if (line && line->isHead())
        painter->fillRect(option.rect, option.palette.alternateBase());
    if (line && line->id) {
        QFont font = option.font;
        font.setBold(line->isHead());
        painter->setFont(font);
        LinePainter parts(*painter, option);
        if (line->isHead())
            parts.drawRest(index.data().toString(), line->group() == TaskGroup::Overdue ? negativeColor(option.palette) : option.palette.color(QPalette::Active, QPalette::Text));
        else
            drawTask(parts, option, *line, model->today());
    }
    drawRowFrame(painter, option);
    painter->restore();
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {textWidth(40), option.fontMetrics.height() + rhythm(4)};
}

bool TaskDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto *model = static_cast<const TaskListModel *>(view->model());
    const TaskLine *line = index.isValid() ? model->lineAt(index.row()) : nullptr;
    QToolTip::showText(event->globalPos(), plainToolTip(line && line->id && !line->isHead() ? toolTip(*line, model->today()) : QString()), view);
    return true;
}
