// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinedelegate.h"

#include "models/activities/activitykinds.h"
#include "models/timeline/timelinemodel.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 300; // More is never in view, and costs time to measure.
constexpr qsizetype MostCharactersInToolTip = 2000;

QIcon iconOf(const TimelineLine &line)
{
    switch (line.kind) {
    case TimelineKind::Task:
        return icon("calendar2-check"_L1, line.isOverdue() ? Tone::Negative : Tone::Accent);
    case TimelineKind::Activity:
        return icon(activityIcon(line.activity), Tone::Muted);
    case TimelineKind::Purchase:
        return icon("cart"_L1, Tone::Positive);
    case TimelineKind::Feedback:
        return icon("chat-left-text"_L1, line.isOpen ? Tone::Warning : Tone::Muted);
    case TimelineKind::PhaseVisit:
        return icon("arrow-right"_L1, Tone::Muted);
    case TimelineKind::Merge:
        return icon("people"_L1, Tone::Muted);
    }
    return {};
}

QString oneLine(const QString &text)
{
    return text.left(MostCharacters).simplified();
}

/** Draws with the logical coordinates of a left-to-right row, mirrored where the text runs the other way. */
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option) : m_painter(painter), m_option(option) {}

    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    void text(const QRect &rect, const QString &text, const QColor &color, bool bold = false)
    {
        QFont font = m_option.font;
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        const auto side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(mirrored(rect), int(side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), elided);
    }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
};

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &timeline = *static_cast<const TimelineModel *>(index.model());
    const TimelineLine *line = timeline.lineAt(index.row());
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    if (line && line->id) {
        const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = isSelected ? text : mutedTextColor(option.palette);
        const QColor day = !isSelected && line->isOverdue() ? negativeColor(option.palette) : muted;
        RowPainter row(*painter, option);
        const QRect inner = option.rect.adjusted(rhythm(2), rhythm(), -rhythm(2), -rhythm());
        const int dayWidth = textWidth(16);
        const int height = inner.height() / 2;
        if (timeline.startsDay(index.row()))
            row.text({inner.left(), inner.top(), dayWidth, height},
                     line->kind == TimelineKind::Task ? relativeDayText(line->day) : dateText(line->day), day);
        if (line->at.isValid())
            row.text({inner.left(), inner.top() + height, dayWidth, height}, timeText(line->at), muted);
        const QRect iconRect(inner.left() + dayWidth + rhythm(), inner.top(), height, height);
        iconOf(*line).paint(painter, row.mirrored(iconRect), Qt::AlignCenter);
        const int left = iconRect.right() + rhythm(2);
        const QRect title(left, inner.top(), inner.right() - left, height);
        row.text(title, oneLine(line->title), text, line->kind != TimelineKind::PhaseVisit);
        const QString detail = line->by.isEmpty() ? line->detail
            : line->detail.isEmpty()              ? line->by
                                                  : line->by + u": "_s + line->detail.left(MostCharacters);
        row.text(title.translated(0, height), oneLine(detail), muted);
        if (line->kind == TimelineKind::PhaseVisit)
            painter->fillRect(row.mirrored({option.rect.left(), option.rect.top(), rhythm(0.75), option.rect.height()}),
                              phaseColor(line->phaseColor, option.palette));
    }
    painter->setPen(separatorColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {textWidth(40), 2 * option.fontMetrics.height() + rhythm(2)};
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const TimelineLine *line = index.isValid() ? static_cast<const TimelineModel *>(index.model())->lineAt(index.row()) : nullptr;
    const QString text = line ? (line->title + u'\n' + line->detail).left(MostCharactersInToolTip).trimmed() : QString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}
