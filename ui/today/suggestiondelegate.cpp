// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/suggestiondelegate.h"

#include "models/today/suggestionlistmodel.h"
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

QIcon iconOf(const SuggestionLine &line)
{
    switch (line.kind) {
    case SuggestionKind::RuleHead:
        return icon("lightbulb"_L1, Tone::Muted);
    case SuggestionKind::Suggestion:
        return icon("question-circle"_L1, Tone::Accent);
    case SuggestionKind::Notice:
        return icon("bell"_L1, Tone::Warning);
    }
    return {};
}

QString textOf(const SuggestionLine &line)
{
    const QString title = line.title.left(MostCharacters).simplified();
    //: The head of some lines, and how many there are: "Second purchase (12)".
    return line.isHead() ? SuggestionDelegate::tr("%1 (%2)").arg(title, numberText(line.count)) : title;
}

void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text, bool isAtEnd)
{
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, rect.width()); // The end says what is asked.
    const bool isLeft = (option.direction == Qt::LeftToRight) != isAtEnd;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                     int((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), elided);
}

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = static_cast<const SuggestionListModel *>(index.model())->lineAt(index.row());
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    else if (line && line->isHead())
        painter->fillRect(option.rect, option.palette.alternateBase());
    if (line && line->id) {
        const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = isSelected ? text : mutedTextColor(option.palette);
        const QRect inner = option.rect.adjusted(rhythm(2), 0, -rhythm(2), 0);
        const int indent = line->isHead() ? 0 : rhythm(3);
        const int dayWidth = line->isHead() ? 0 : textWidth(18);
        const QRect iconRect(inner.left() + indent, inner.top() + (inner.height() - lineHeight()) / 2, lineHeight(), lineHeight());
        iconOf(*line).paint(painter, QStyle::visualRect(option.direction, option.rect, iconRect), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        QFont font = option.font;
        font.setBold(line->isHead());
        painter->setFont(font);
        painter->setPen(text);
        const int left = iconRect.right() + rhythm(2);
        drawText(*painter, option, {left, inner.top(), inner.right() - left - dayWidth, inner.height()}, textOf(*line), false);
        if (!line->isHead() && line->day.isValid()) {
            painter->setPen(muted);
            drawText(*painter, option, {inner.right() - dayWidth + rhythm(2), inner.top(), dayWidth - rhythm(2), inner.height()}, relativeDayText(line->day), true);
        }
    }
    drawRowFrame(painter, option);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {textWidth(40), option.fontMetrics.height() + rhythm(4)};
}

bool SuggestionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const SuggestionLine *line = index.isValid() ? static_cast<const SuggestionListModel *>(index.model())->lineAt(index.row()) : nullptr;
    const QString text = line ? line->title.left(MostCharactersInToolTip) : QString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}
