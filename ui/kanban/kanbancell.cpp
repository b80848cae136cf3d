// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/kanbancell.h"

#include "models/base/text.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/kanban/cardlist.h"
#include "ui/kanban/carddrag.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

KanbanCell::KanbanCell(KanbanSource &source, const KanbanColumn &column, const KanbanGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_column(column)
    , m_place{column.id, group.key}
    , m_isGrouped(!group.title.isEmpty())
    , m_list(new CardList(source, m_place, this))
{
    setObjectName(u"kanbanCell"_s);
    //: A cell of the board for screen readers: the column, the row.
    m_list->setAccessibleName(m_isGrouped ? tr("%1, %2").arg(isolated(column.title), isolated(group.title)) : column.title);
    connect(m_list, &CardList::dropTargetChanged, this, qOverload<>(&QWidget::update));
    connect(m_list, &CardList::dropped, this, &KanbanCell::dropped);
    arrange();
}

void KanbanCell::setTotal(const std::optional<KanbanTotal> &total)
{
    if (total == m_total)
        return;
    m_total = total;
    update();
}

void KanbanCell::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    setAcceptDrops(!isOpen() && m_source.mayMove());
    setCursor(isCollapsed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(isCollapsed ? plainToolTip(m_column.title) : QString());
    arrange();
}

void KanbanCell::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setAcceptDrops(!isOpen() && m_source.mayMove());
    arrange();
}

int KanbanCell::lineHeight() const
{
    return m_isGrouped ? fontMetrics().height() + rhythm() : 0;
}

void KanbanCell::arrange()
{
    m_list->setVisible(isOpen());
    m_list->setGeometry(rect().adjusted(0, lineHeight(), 0, 0));
    update();
}

bool KanbanCell::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    return QWidget::event(event);
}

void KanbanCell::resizeEvent(QResizeEvent *)
{
    arrange();
}

QString KanbanCell::totalText() const
{
    if (!m_total || m_total->cards == 0)
        return {};
    QStringList parts{numberText(m_total->cards)};
    if (!m_total->amount.isEmpty())
        parts.append(m_total->amount);
    if (m_total->stalled > 0)
        parts.append(tr("%Ln stalled", nullptr, int(m_total->stalled)));
    return parts.join(u" · "_s);
}

void KanbanCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_list->isDropTarget() || m_isDropTarget) {
        painter.setPen(QPen(accentColor(palette()), rhythm(0.5)));
        painter.setBrush(tintColor(Tone::Accent, palette()));
        const int inset = rhythm(0.5);
        painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), rhythm(), rhythm());
    }
    if (m_isCollapsed) {
        paintBar(painter);
    } else if (m_isGrouped) {
        const QRect line(rhythm(3), 0, width() - rhythm(6), lineHeight());
        painter.setPen(mutedTextColor(palette()));
        painter.drawText(line, int(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(totalText(), Qt::ElideRight, line.width()));
    }
}

/** Its text runs from top to bottom. */
void KanbanCell::paintBar(QPainter &painter) const
{
    if (!m_isDropTarget) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(palette().color(QPalette::Window), phaseColor(m_column.color, palette()), 0.12));
        painter.drawRoundedRect(rect().adjusted(rhythm(0.5), 0, -rhythm(0.5), 0), rhythm(), rhythm());
    }
    QString text = m_isGrouped ? QString() : m_column.title;
    if (m_total)
        text = m_isGrouped ? (m_total->cards > 0 ? numberText(m_total->cards) : QString()) : text + u"  "_s + numberText(m_total->cards);
    painter.translate(width(), 0);
    painter.rotate(90);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect along(rhythm(2), 0, height() - rhythm(4), width());
    painter.drawText(along, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text, Qt::ElideRight, along.width()));
}

void KanbanCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isCollapsed && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit expandRequested();
}

void KanbanCell::dragEnterEvent(QDragEnterEvent *event)
{
    if (::dropped(m_source, *event->mimeData()).cards.empty())
        return;
    m_isDropTarget = true;
    update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void KanbanCell::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void KanbanCell::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    KanbanDrop drop = ::dropped(m_source, *event->mimeData());
    if (drop.cards.empty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (const auto *from = qobject_cast<CardList *>(event->source()); from && drop.cards.size() == 1)
        drop.title = from->titleOf(drop.cards.front());
    drop.to = m_place;
    if (drop.from != m_place)
        emit dropped(drop);
}
