// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaydelegate.h"

#include "models/today/todaylistmodel.h"
#include "ui/common/colors.h"
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

constexpr qsizetype MostCharacters = 400; // More is never in view, and costs time to measure.
constexpr qsizetype MostCharactersInToolTip = 2000;

bool isOverdue(const WorklistLine &line)
{
    return line.task() && line.facts.tasks.front().dueDay < QDate::currentDate();
}

/** The sign of the reason that presses most. */
QIcon iconOf(const WorklistLine &line)
{
    if (line.task())
        return icon("check2-circle"_L1, isOverdue(line) ? Tone::Negative : Tone::Accent);
    if (line.reasons.contains(WorklistReason::Complaint))
        return icon("exclamation-triangle"_L1, Tone::Negative);
    if (line.reasons.contains(WorklistReason::Birthday))
        return icon("star"_L1, Tone::Accent);
    if (line.reasons.contains(WorklistReason::Wish))
        return icon("person"_L1, Tone::Accent);
    if (line.reasons.contains(WorklistReason::Late))
        return icon("clock-history"_L1, Tone::Warning);
    if (line.reasons.contains(WorklistReason::Stalled))
        return icon("hourglass-split"_L1, Tone::Warning);
    return icon("question-circle"_L1, Tone::Accent);
}

struct Painting
{
    QPainter &painter;
    const QStyleOptionViewItem &option;

    void text(const QRect &rect, const QString &text, bool isAtEnd) const
    {
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        const bool isLeft = (option.direction == Qt::LeftToRight) != isAtEnd;
        painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                         int((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), elided);
    }
};

void paintLine(const Painting &painting, const WorklistLine &line)
{
    const QStyleOptionViewItem &option = painting.option;
    QPainter &painter = painting.painter;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : mutedTextColor(option.palette);
    const QRect inner = option.rect.adjusted(rhythm(2), rhythm(), -rhythm(2), -rhythm());
    const int size = lineHeight();
    const QRect iconRect(inner.left(), inner.top() + (inner.height() - size) / 2, size, size);
    iconOf(line).paint(&painter, QStyle::visualRect(option.direction, option.rect, iconRect), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    const int left = iconRect.right() + rhythm(3);
    const int middle = inner.top() + inner.height() / 2;
    QFont bold = option.font;
    bold.setBold(true);
    const QString stake = stakeText(line);
    const int stakeWidth = QFontMetrics(option.font).horizontalAdvance(stake) + rhythm(2);
    const int ownerWidth = std::min(inner.width() / 4, QFontMetrics(option.font).horizontalAdvance(line.owner) + rhythm(2));
    painter.setFont(bold);
    painter.setPen(text);
    painting.text({left, inner.top(), inner.right() - left - stakeWidth, middle - inner.top()}, line.name.left(MostCharacters).simplified(), false);
    painter.setFont(option.font);
    painter.setPen(muted);
    painting.text({inner.right() - stakeWidth, inner.top(), stakeWidth, middle - inner.top()}, stake, true);
    painting.text({inner.right() - ownerWidth, middle, ownerWidth, inner.bottom() - middle}, line.owner.simplified(), true);
    painter.setPen(isSelected || !isOverdue(line) ? text : negativeColor(option.palette));
    //: Between the reasons why a customer waits.
    const QString reasons = reasonTexts(line, QDate::currentDate()).join(TodayDelegate::tr(" · ")).left(MostCharacters).simplified();
    painting.text({left, middle, inner.right() - left - ownerWidth, inner.bottom() - middle}, reasons, false);
}

} // namespace

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = static_cast<const TodayListModel *>(index.model())->lineAt(index.row());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    if (line && line->id)
        paintLine({*painter, option}, *line);
    drawRowFrame(painter, option);
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {textWidth(40), 2 * option.fontMetrics.height() + rhythm(4)};
}

bool TodayDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const WorklistLine *line = index.isValid() ? static_cast<const TodayListModel *>(index.model())->lineAt(index.row()) : nullptr;
    QStringList texts;
    if (line && line->id) {
        texts.append(line->name);
        texts += reasonTexts(*line, QDate::currentDate());
        texts.append(whyFirstText(*line));
    }
    QToolTip::showText(event->globalPos(), plainToolTip(texts.join(u'\n').left(MostCharactersInToolTip).trimmed()), view);
    return true;
}
