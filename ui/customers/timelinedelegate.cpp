// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinedelegate.h"

#include "models/activities/activitykinds.h"
#include "models/timeline/timelinemodel.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/highlight.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 300; // More is never in view, and costs time to measure.
constexpr qsizetype MostCharactersInToolTip = 2000;

QIcon iconOf(const TimelineLine &line)
{
    switch (line.kind) {
    case TimelineKind::Task:
        return icon(line.task == TaskKind::ToDo ? "calendar2-check"_L1 : activityIcon(ActivityKind(int(line.task) - 1)),
                    line.isOverdue()       ? Tone::Negative
                        : line.isPlanned() ? Tone::Accent
                                           : Tone::Muted);
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
    case TimelineKind::Document:
        return icon("file-earmark"_L1, Tone::Muted);
    case TimelineKind::Consent:
        return icon("shield-check"_L1, Tone::Muted);
    case TimelineKind::ContractStart:
        return icon("arrow-repeat"_L1, Tone::Positive);
    case TimelineKind::ContractEnd:
        return icon("dash-lg"_L1, Tone::Muted);
    case TimelineKind::Edits:
        return icon("pencil"_L1, Tone::Muted);
    }
    return {};
}

QString oneLine(const QString &text)
{
    return text.left(MostCharacters).simplified();
}

QString dayText(QDate day, bool isPlanned)
{
    const qint64 ago = day.daysTo(QDate::currentDate());
    return isPlanned || ago == 0 || ago == 1 ? relativeDayText(day) : dateText(day);
}

/** Draws with the logical coordinates of a left-to-right row, mirrored where the text runs the other way. */
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QStringList &terms)
        : m_painter(painter)
        , m_option(option)
        , m_terms(terms)
    {
    }

    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }
    void icon(const QRect &rect, const QIcon &icon) { icon.paint(&m_painter, mirrored(rect), Qt::AlignCenter, m_option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal); }
    void text(const QRect &rect, const QString &text, const QColor &color, bool bold = false, bool marks = true)
    {
        QFont font = m_option.font;
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        if (marks && !m_terms.isEmpty())
            mark(rect, elided, font);
        const auto side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(mirrored(rect), int(side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), elided);
    }

private:
    /** Lays a quiet background behind what is found. */
    void mark(const QRect &rect, const QString &text, const QFont &font)
    {
        const auto spans = foundSpans(text, m_terms);
        if (spans.empty() || m_option.state.testFlag(QStyle::State_Selected))
            return;
        QTextLayout layout(text, font);
        QTextOption direction;
        direction.setTextDirection(m_option.direction);
        layout.setTextOption(direction);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        const QRect area = mirrored(rect);
        const double left = m_option.direction == Qt::RightToLeft ? area.right() + 1 - line.naturalTextWidth() : area.left();
        for (const TextSpan &span : spans) {
            const double from = line.cursorToX(span.start);
            const double to = line.cursorToX(span.start + span.length);
            m_painter.fillRect(QRectF(left + qMin(from, to), area.top(), qAbs(to - from), area.height()),
                               tintColor(Tone::Warning, m_option.palette));
        }
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QStringList &m_terms;
};

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &timeline = *static_cast<const TimelineModel *>(index.model());
    const TimelineLine *line = timeline.lineAt(index.row());
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isPhase = line && line->kind == TimelineKind::PhaseVisit;
    RowPainter row(*painter, option, timeline.terms());
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    else if (isPhase)
        painter->fillRect(option.rect, blended(option.palette.base().color(), phaseColor(line->phaseColor, option.palette), 0.1));
    const int dayWidth = textWidth(16);
    const QRect inner = option.rect.adjusted(rhythm(2), rhythm(), -rhythm(2), -rhythm());
    if (line && line->id) {
        const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = isSelected ? text : mutedTextColor(option.palette);
        const bool isOverdue = line->isOverdue();
        const int height = inner.height() / 2;
        if (timeline.startsDay(index.row()) || option.rect.top() <= 0)
            row.text({inner.left(), inner.top(), dayWidth, height}, dayText(line->day, line->isPlanned()),
                     isSelected ? text : isOverdue ? negativeColor(option.palette) : text, !line->isPlanned() || isOverdue, false);
        if (line->at.isValid())
            row.text({inner.left(), inner.top() + height, dayWidth, height}, timeText(line->at), muted, false, false);
        int left = inner.left() + dayWidth + rhythm();
        const auto addIcon = [&](const QIcon &icon) {
            row.icon({left, inner.top(), height, height}, icon);
            left += height + rhythm();
        };
        addIcon(iconOf(*line));
        const int textLeft = left;
        if (line->isUrgent)
            addIcon(::icon("exclamation-circle"_L1, Tone::Negative));
        if (line->recurs)
            addIcon(::icon("arrow-clockwise"_L1, Tone::Muted));
        row.text({left, inner.top(), inner.right() - left, height}, oneLine(line->title), text, true);
        const QString detail = line->by.isEmpty() ? line->detail
            : line->detail.isEmpty()              ? line->by
                                                  : line->by + u": "_s + line->detail.left(MostCharacters);
        row.text({textLeft, inner.top() + height, inner.right() - textLeft, height}, oneLine(detail), muted);
        if (isPhase)
            painter->fillRect(row.mirrored({option.rect.left(), option.rect.top(), rhythm(0.75), option.rect.height()}),
                              phaseColor(line->phaseColor, option.palette));
    }
    painter->setPen(separatorColor(option.palette));
    const bool isLastOfDay = index.row() + 1 == timeline.rowCount() || timeline.startsDay(index.row() + 1);
    const QRect below = row.mirrored({isLastOfDay ? option.rect.left() : inner.left() + dayWidth, option.rect.bottom(),
                                      option.rect.width(), 1}).intersected(option.rect);
    painter->drawLine(below.topLeft(), below.topRight());
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
    const QString text = line ? (line->title + u'\n' + (line->by.isEmpty() ? QString() : line->by + u": "_s) + line->detail).left(MostCharactersInToolTip).trimmed() : QString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}
