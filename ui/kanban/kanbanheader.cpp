// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/kanbanheader.h"

#include "models/base/text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

KanbanHeader::KanbanHeader(const KanbanColumn &column, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_collapse(new QToolButton(this))
    , m_menu(new QToolButton(this))
{
    setObjectName(u"kanbanHeader"_s);
    setToolTip(plainToolTip(column.explanation));
    for (QToolButton *button : {m_collapse, m_menu}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_collapse->setObjectName(u"collapseColumnButton"_s);
    m_menu->setObjectName(u"columnMenuButton"_s);
    m_menu->setIcon(icon("three-dots"_L1));
    const QString menuText = tr("Menu of the column %1").arg(isolated(column.title));
    m_menu->setAccessibleName(menuText);
    m_menu->setToolTip(plainToolTip(menuText));
    connect(m_collapse, &QToolButton::clicked, this, &KanbanHeader::collapseRequested);
    connect(m_menu, &QToolButton::clicked, this, [this] { emit menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    setCollapsed(false);
    tell();
}

void KanbanHeader::setTotal(const std::optional<KanbanTotal> &total)
{
    m_total = total;
    tell();
    update();
}

void KanbanHeader::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    const QString text = (isCollapsed ? tr("Show the column %1") : tr("Collapse the column %1")).arg(isolated(m_column.title));
    m_collapse->setIcon(isCollapsed ? icon("arrows-angle-expand"_L1) : icon("arrows-angle-contract"_L1));
    m_collapse->setAccessibleName(text);
    m_collapse->setToolTip(plainToolTip(text));
    arrange();
    update();
}

int KanbanHeader::heightFor(bool withLimits) const
{
    return (withLimits ? 3 : 2) * fontMetrics().height() + rhythm(4.5);
}

int KanbanHeader::barWidth()
{
    return ::lineHeight() + rhythm(4);
}

void KanbanHeader::arrange()
{
    const int side = ::lineHeight() + rhythm(0.5);
    const int right = width() - (m_isCollapsed ? (width() - side) / 2 : rhythm(1.5));
    const int second = rhythm(2.5) + fontMetrics().height();
    m_menu->setVisible(!m_isCollapsed);
    m_menu->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {right - side, second, side, side}));
    const QRect collapse = m_isCollapsed ? QRect(right - side, rhythm(2), side, side) : QRect(right - 2 * side, second, side, side);
    m_collapse->setGeometry(QStyle::visualRect(layoutDirection(), rect(), collapse));
}

void KanbanHeader::resizeEvent(QResizeEvent *)
{
    arrange();
}

void KanbanHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

QString KanbanHeader::limitText() const
{
    if (!m_total)
        return {};
    const int most = m_column.most.value_or(std::numeric_limits<int>::max());
    const int fewest = m_column.fewest.value_or(0);
    if (m_total->cards > most)
        return tr("too many: at most %Ln", nullptr, most);
    if (m_total->cards < fewest)
        return tr("too few: at least %Ln", nullptr, fewest);
    return {};
}

void KanbanHeader::tell()
{
    QStringList parts{m_column.title};
    if (m_total) {
        parts.append(tr("%Ln card(s)", nullptr, int(m_total->cards)));
        if (!m_total->exactAmount.isEmpty())
            parts.append(m_total->exactAmount);
        if (m_total->stalled > 0)
            parts.append(tr("%Ln stalled", nullptr, int(m_total->stalled)));
        if (const QString limit = limitText(); !limit.isEmpty())
            parts.append(limit);
    }
    //: Between the parts of what stands above a column, as a screen reader says them.
    setAccessibleName(parts.join(tr(", ")));
}

void KanbanHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.fillRect(rect().adjusted(rhythm(), 0, -rhythm(), rhythm() - height()), phaseColor(m_column.color, palette()));
    if (m_isCollapsed)
        return;
    const int lineHeight = fontMetrics().height();
    const QRect content = rect().adjusted(rhythm(3), rhythm(2.5), -rhythm(3), 0);
    const auto write = [&](const QRect &where, const QString &text, Tone tone, Qt::Alignment alignment) {
        painter.setPen(toneColor(tone, palette()));
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where),
                         int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::AlignAbsolute | Qt::AlignVCenter
                             | Qt::TextSingleLine,
                         elided);
    };
    QRect first(content.left(), content.top(), content.width(), lineHeight);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QString limit = limitText();
    if (m_total) {
        //: The number of cards in a column and the most it should hold: "12 / 10".
        const QString count = m_column.most ? tr("%1 / %2").arg(numberText(m_total->cards), numberText(*m_column.most)) : numberText(m_total->cards);
        const int width = painter.fontMetrics().horizontalAdvance(count) + rhythm();
        write({first.right() - width, first.top(), width, lineHeight}, count, limit.isEmpty() ? Tone::Text : Tone::Warning, Qt::AlignRight);
        first.setRight(first.right() - width - rhythm());
    }
    write(first, m_column.title, Tone::Text, Qt::AlignLeft);
    painter.setFont(font());
    if (!m_total)
        return;
    QStringList sums;
    if (!m_total->amount.isEmpty())
        sums.append(m_total->amount);
    if (m_total->stalled > 0)
        sums.append(tr("%Ln stalled", nullptr, int(m_total->stalled)));
    const int buttons = 2 * (::lineHeight() + rhythm(0.5));
    write({content.left(), content.top() + lineHeight, content.width() - buttons + rhythm(), lineHeight}, sums.join(u" · "_s), Tone::Muted, Qt::AlignLeft);
    if (!limit.isEmpty()) {
        const QRect third(content.left(), content.top() + 2 * lineHeight, content.width(), lineHeight);
        const int inset = lineHeight / 8;
        const QRect square(third.left(), third.top(), lineHeight, lineHeight);
        icon("exclamation-triangle"_L1, Tone::Warning)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), square.adjusted(inset, inset, -inset, -inset)));
        write(third.adjusted(lineHeight + rhythm(), 0, 0, 0), limit, Tone::Warning, Qt::AlignLeft);
    }
}
