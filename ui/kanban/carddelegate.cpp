// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/carddelegate.h"

#include "models/lists/card.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 4;
constexpr double DotShare = 0.5; // Of the height of a line.
constexpr int LongestPaintedText = 300; // Characters; no card is that wide.

/** The frame of the card within its row, and the area for text within the frame. */
QRect frameOf(const QRect &row)
{
    return row.adjusted(rhythm(), 0, -rhythm(), -rhythm(1.5));
}

QRect contentOf(const QRect &row)
{
    return frameOf(row).marginsRemoved(rhythmMargins(2, 1.5));
}

Tone nextStepTone(NextStep step)
{
    return step == NextStep::Overdue ? Tone::Negative : step == NextStep::Planned ? Tone::Positive : Tone::Muted;
}

/** Writes the lines of one card from top to bottom. */
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_content(contentOf(option.rect))
        , m_lineHeight(QFontMetrics(option.font).height())
    {
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // Each text runs as its own letters do.
    }

    void paintFrame() const
    {
        const QPalette &palette = m_option.palette;
        const bool selected = m_option.state & QStyle::State_Selected;
        const bool focused = m_option.state & QStyle::State_HasFocus;
        const qreal width = selected || focused ? rhythm(0.5) : 1;
        const QRectF frame = QRectF(frameOf(m_option.rect)).marginsRemoved({width / 2, width / 2, width / 2, width / 2});
        QPainterPath path;
        path.addRoundedRect(frame, rhythm(), rhythm());
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillPath(path, background());
        QPen pen(selected || focused ? accentColor(palette) : separatorColor(palette), width);
        if (focused && !selected)
            pen.setStyle(Qt::DashLine);
        m_painter.strokePath(path, pen);
        if (focused && selected) {
            QPainterPath inner;
            inner.addRoundedRect(frame.marginsRemoved({width, width, width, width}), rhythm(0.5), rhythm(0.5));
            m_painter.strokePath(inner, QPen(accentColor(palette), 1, Qt::DotLine));
        }
    }

    /** \a start at the start of the line and, kept whole, \a end at its end. */
    void writeLine(int line, const QString &start, Tone tone, const QString &end = {}, Tone endTone = Tone::Muted) const
    {
        QRect left = lineRect(line);
        if (!end.isEmpty()) {
            const int width = QFontMetrics(m_option.font).horizontalAdvance(end) + rhythm(0.5);
            QRect right = left;
            right.setLeft(std::max(left.left(), right.right() - width));
            left.setRight(right.left() - rhythm(1.5));
            write(right, end, endTone, Qt::AlignRight);
        }
        write(left, start, tone, Qt::AlignLeft, line == 0);
    }

    /** A dot that also tells by its shape: a ring, a disc, a diamond. */
    void writeStep(int line, NextStep step, const QString &text) const
    {
        const QRect whole = lineRect(line);
        const double side = m_lineHeight * DotShare;
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(visual({whole.left(), whole.top(), m_lineHeight, m_lineHeight})).center());
        const QColor color = toneColor(nextStepTone(step), m_option.palette);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(color, side / 5));
        m_painter.setBrush(step == NextStep::None ? QBrush(Qt::NoBrush) : QBrush(color));
        if (step == NextStep::Overdue)
            m_painter.drawConvexPolygon(QPolygonF({QPointF(dot.center().x(), dot.top()), QPointF(dot.right(), dot.center().y()),
                                                   QPointF(dot.center().x(), dot.bottom()), QPointF(dot.left(), dot.center().y())}));
        else
            m_painter.drawEllipse(dot);
        write(whole.adjusted(m_lineHeight + rhythm(0.5), 0, 0, 0), text, nextStepTone(step), Qt::AlignLeft);
    }

    void writeWithIcon(int line, const QIcon &icon, const QString &text, Tone tone) const
    {
        const QRect whole = lineRect(line);
        const int inset = m_lineHeight / 8;
        const QRect square(whole.left(), whole.top(), m_lineHeight, m_lineHeight);
        icon.paint(&m_painter, visual(square.adjusted(inset, inset, -inset, -inset)));
        write(whole.adjusted(m_lineHeight + rhythm(0.5), 0, 0, 0), text, tone, Qt::AlignLeft);
    }

    /** Less width for the line on which the buttons of the selected card lie. */
    void keepFree(int line, int width)
    {
        m_freeLine = line;
        m_freeWidth = width;
    }

private:
    QColor background() const
    {
        const QPalette &palette = m_option.palette;
        if (m_option.state & QStyle::State_Selected)
            return tintColor(Tone::Accent, palette);
        if (m_option.state & QStyle::State_MouseOver)
            return blended(palette.color(QPalette::Base), hoverColor(palette), 0.5);
        return palette.color(QPalette::Base);
    }

    QRect lineRect(int line) const
    {
        QRect rect(m_content.left(), m_content.top() + line * m_lineHeight, m_content.width(), m_lineHeight);
        if (line == m_freeLine)
            rect.setRight(rect.right() - m_freeWidth);
        return rect;
    }

    void write(const QRect &where, const QString &text, Tone tone, Qt::Alignment alignment, bool bold = false) const
    {
        QFont font = m_option.font;
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(toneColor(tone, m_option.palette));
        const QString elided = QFontMetrics(font).elidedText(text.left(LongestPaintedText), Qt::ElideRight, where.width());
        const Qt::Alignment aligned = QStyle::visualAlignment(m_option.direction, alignment) | Qt::AlignAbsolute | Qt::AlignVCenter;
        m_painter.drawText(visual(where), int(aligned) | Qt::TextSingleLine, elided);
    }

    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QRect m_content;
    const int m_lineHeight;
    int m_freeLine = -1;
    int m_freeWidth = 0;
};

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    CardPainter card(*painter, option);
    card.paintFrame();
    if (const QVariant data = index.data(CardRole); data.isValid()) {
        const Card shown = data.value<Card>();
        const Tone late = shown.isStalled ? Tone::Warning : Tone::Muted;
        card.writeLine(0, shown.title, Tone::Text, shown.amount);
        if (option.state & QStyle::State_Selected)
            card.keepFree(1, m_buttonsWidth);
        card.writeLine(1, shown.subtitle, Tone::Muted, shown.age, late);
        card.writeStep(2, shown.nextStep, shown.step);
        if (shown.isStalled)
            card.writeWithIcon(3, icon("hourglass-split"_L1, Tone::Warning), shown.history, Tone::Warning);
        else
            card.writeLine(3, shown.history, Tone::Muted);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect row(0, 0, 1000, 1000);
    const int around = row.height() - contentOf(row).height();
    return {textWidth(20), Lines * QFontMetrics(option.font).height() + around};
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (!index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

QRect CardDelegate::buttonsRect(const QRect &card, const QSize &size, Qt::LayoutDirection direction)
{
    const QRect frame = frameOf(card);
    const QRect content = contentOf(card);
    const int middle = content.top() + content.height() * 3 / (2 * Lines);
    const QRect rect(QPoint(frame.right() - size.width() - rhythm(), middle - size.height() / 2), size);
    return QStyle::visualRect(direction, card, rect);
}
