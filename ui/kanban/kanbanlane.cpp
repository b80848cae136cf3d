// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/kanbanlane.h"

#include "models/base/text.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/kanban/cardlist.h"
#include "ui/kanban/kanbancell.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

KanbanLane::KanbanLane(KanbanSource &source, const KanbanGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_group(group)
{
    setObjectName(u"kanbanLane"_s);
    if (!group.title.isEmpty()) {
        m_head = new QToolButton(this);
        m_head->setObjectName(u"laneHead"_s);
        m_head->setAutoRaise(true);
        m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_head->setFocusPolicy(Qt::TabFocus);
        QFont bold = font();
        bold.setBold(true);
        m_head->setFont(bold);
        connect(m_head, &QToolButton::clicked, this, [this] { emit foldRequested(!m_isFolded); });
    }
    for (const KanbanColumn &column : source.columns())
        m_cells.push_back(new KanbanCell(source, column, group, this));
    setFolded(false);
    setTotals();
}

void KanbanLane::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    if (m_head)
        m_head->setIcon(isFolded ? icon(isRightToLeft() ? "chevron-left"_L1 : "chevron-right"_L1) : icon("chevron-down"_L1));
    for (KanbanCell *cell : m_cells)
        cell->setFolded(isFolded);
    setTotals();
}

void KanbanLane::setTotals()
{
    qint64 all = 0;
    m_most = 0;
    for (KanbanCell *cell : m_cells) {
        const std::optional<KanbanTotal> total = m_head ? m_source.total(cell->place()) : m_source.total(cell->place().column);
        cell->setTotal(total);
        all += total ? total->cards : 0;
        m_most = std::max(m_most, total ? total->cards : 0);
    }
    if (!m_head)
        return;
    //: The head of a row of the board: what its cards have in common, how many there are.
    const QString text = tr("%1, %2").arg(isolated(m_group.title), tr("%Ln card(s)", nullptr, int(all)));
    m_head->setText(QString(text).replace(u'&', u"&&"_s));
    m_head->setAccessibleName(m_isFolded ? tr("%1, folded").arg(text) : text);
    m_head->adjustSize();
}

int KanbanLane::headHeight() const
{
    return m_head ? m_head->sizeHint().height() + rhythm() : 0;
}

int KanbanLane::heightFor(int cards) const
{
    if (m_cells.empty())
        return headHeight();
    const int lines = headHeight() + m_cells.front()->lineHeight() + rhythm();
    return m_isFolded ? lines : lines + int(std::clamp<qint64>(m_most, 1, cards)) * m_cells.front()->list().cardHeight();
}

void KanbanLane::arrange(const std::vector<ColumnSpan> &spans, int height)
{
    const int top = headHeight();
    if (m_head)
        m_head->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect({rhythm(), rhythm(0.5)}, m_head->sizeHint())));
    for (size_t column = 0; column < m_cells.size() && column < spans.size(); ++column)
        m_cells[column]->setGeometry(spans[column].left, top, spans[column].width, height - top);
}

void KanbanLane::paintEvent(QPaintEvent *)
{
    if (!m_head)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(rhythm(), 0, width() - rhythm(2), 1), separatorColor(palette()));
}
