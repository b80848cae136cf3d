// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/kanbanview.h"

#include "ui/common/metrics.h"
#include "ui/kanban/cardbuttons.h"
#include "ui/kanban/kanbancell.h"
#include "ui/kanban/kanbanheader.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double NarrowestColumn = 27; // Characters.
constexpr int CardsInRow = 3;          // Of a board with several rows; a cell with more is scrolled.

} // namespace

KanbanView::KanbanView(KanbanSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_strip(new QWidget(this))
    , m_heads(new QWidget(m_strip))
    , m_area(new QScrollArea(this))
    , m_rows(new QWidget)
{
    setObjectName(u"kanbanView"_s);
    m_area->setObjectName(u"kanbanArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_rows);
    m_area->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_area, 1);
    connect(m_area->horizontalScrollBar(), &QScrollBar::valueChanged, this, &KanbanView::placeHeaders);
    connect(m_area->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &KanbanView::placeHeaders);
    connect(&source, &KanbanSource::columnsChanged, this, &KanbanView::takeColumns);
    connect(&source, &KanbanSource::groupsChanged, this, &KanbanView::takeGroups);
    connect(&source, &KanbanSource::totalsChanged, this, &KanbanView::takeTotals);
    connect(&source, &KanbanSource::orderChanged, this, [this] {
        for (const KanbanLane *lane : m_lanes) {
            for (const KanbanCell *cell : lane->cells())
                cell->list().setByHand(m_source.isByHand());
        }
    });
    takeColumns();
}

CardList *KanbanView::list(const KanbanPlace &place) const
{
    for (const KanbanLane *lane : m_lanes) {
        for (const KanbanCell *cell : lane->cells()) {
            if (cell->place() == place)
                return cell->isOpen() ? &cell->list() : nullptr;
        }
    }
    return nullptr;
}

qint64 KanbanView::currentCard() const
{
    return m_active ? m_active->currentCard() : 0;
}

bool KanbanView::hasSelection() const
{
    return m_active && m_active->selectionModel()->hasSelection();
}

bool KanbanView::isSettled() const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(), [](const KanbanLane *lane) {
        return std::all_of(lane->cells().begin(), lane->cells().end(), [](const KanbanCell *cell) { return !cell->isOpen() || cell->list().isSettled(); });
    });
}

void KanbanView::takeColumns()
{
    m_columns = m_source.columns();
    for (KanbanHeader *header : std::exchange(m_headers, {}))
        delete header;
    for (KanbanLane *lane : std::exchange(m_lanes, {}))
        delete lane;
    for (const KanbanColumn &column : m_columns) {
        auto *header = new KanbanHeader(column, m_heads);
        connect(header, &KanbanHeader::collapseRequested, this, [this, id = column.id] { toggleColumn(id); });
        connect(header, &KanbanHeader::menuRequested, this, [this, id = column.id](const QPoint &position) { emit columnMenuRequested(id, position); });
        header->show();
        m_headers.push_back(header);
    }
    takeGroups();
}

void KanbanView::takeGroups()
{
    std::vector<KanbanLane *> before = std::exchange(m_lanes, {});
    for (const KanbanGroup &group : m_source.groups()) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const KanbanLane *lane) { return lane->group() == group; });
        if (same == before.end()) {
            addLane(group);
        } else {
            m_lanes.push_back(*same);
            before.erase(same);
        }
    }
    for (KanbanLane *lane : before)
        delete lane;
    takeShape();
    takeTotals();
    nameNeighbours();
}

void KanbanView::addLane(const KanbanGroup &group)
{
    auto *lane = new KanbanLane(m_source, group, m_rows);
    connect(lane, &KanbanLane::foldRequested, this, [this, key = group.key](bool fold) {
        fold ? void(m_folded.insert(key)) : void(m_folded.remove(key));
        takeShape();
        emit shapeChanged();
    });
    for (KanbanCell *cell : lane->cells()) {
        connectList(cell->list());
        connect(cell, &KanbanCell::dropped, &m_source, &KanbanSource::drop);
        connect(cell, &KanbanCell::expandRequested, this, [this, cell] { toggleColumn(cell->place().column); });
        connect(&cell->list(), &CardList::dropTargetChanged, this, [this, cell](bool isTarget) {
            if (isTarget)
                m_area->ensureWidgetVisible(cell, cell->width() / 2, 0); // Brings half of the next one into view too.
        });
    }
    lane->show();
    m_lanes.push_back(lane);
}

void KanbanView::connectList(CardList &list)
{
    CardList *cards = &list;
    connect(cards, &CardList::opened, this, &KanbanView::opened);
    connect(cards, &CardList::left, this, [this, cards](int columns, int groups) { walk(cards, columns, groups); });
    connect(cards, &CardList::becameActive, this, [this, cards] { activate(cards); });
    connect(cards, &CardList::selectionWasChanged, this, [this, cards] { takeSelection(cards); });
    connect(cards, &CardList::menuRequested, this, &KanbanView::menuRequested);
    connect(cards->buttons(), &CardButtons::moveRequested, this, &KanbanView::moveSelected);
    connect(cards->buttons(), &CardButtons::placeRequested, this, &KanbanView::placeSelected);
}

void KanbanView::takeTotals()
{
    for (KanbanHeader *header : m_headers)
        header->setTotal(m_source.total(header->column().id));
    for (KanbanLane *lane : m_lanes)
        lane->setTotals();
    arrange();
}

void KanbanView::takeShape()
{
    for (KanbanHeader *header : m_headers)
        header->setCollapsed(m_collapsed.contains(header->column().id));
    for (KanbanLane *lane : m_lanes) {
        lane->setFolded(m_folded.contains(lane->group().key));
        for (KanbanCell *cell : lane->cells())
            cell->setCollapsed(m_collapsed.contains(cell->place().column));
    }
    arrange();
}

int KanbanView::narrowestWidth() const
{
    int width = 0;
    for (const KanbanColumn &column : m_columns)
        width += m_collapsed.contains(column.id) ? KanbanHeader::barWidth() : textWidth(NarrowestColumn);
    return width + std::max(0, int(m_columns.size()) - 1) * rhythm(2);
}

std::vector<ColumnSpan> KanbanView::spans(int width) const
{
    const auto open = int(std::count_if(m_columns.begin(), m_columns.end(), [this](const KanbanColumn &column) { return !m_collapsed.contains(column.id); }));
    int spare = width - narrowestWidth();
    int left = 0;
    int openLeft = open;
    std::vector<ColumnSpan> spans;
    for (const KanbanColumn &column : m_columns) {
        int own = KanbanHeader::barWidth();
        if (!m_collapsed.contains(column.id)) {
            const int share = spare / openLeft--;
            spare -= share;
            own = textWidth(NarrowestColumn) + share;
        }
        spans.push_back({isRightToLeft() ? width - left - own : left, own});
        left += own + rhythm(2);
    }
    return spans;
}

void KanbanView::arrange()
{
    const QSize shown = m_area->viewport()->size();
    const int width = std::max(shown.width(), narrowestWidth());
    const std::vector<ColumnSpan> columns = spans(width);
    const bool isGrouped = m_lanes.size() != 1 || !m_lanes.front()->group().title.isEmpty();
    int top = 0;
    for (KanbanLane *lane : m_lanes) {
        const int height = isGrouped ? lane->heightFor(CardsInRow) : shown.height();
        lane->setGeometry(0, top, width, height);
        lane->arrange(columns, height);
        top += height + (isGrouped ? rhythm() : 0);
    }
    m_rows->resize(width, top);

    const bool withLimits = std::any_of(m_headers.begin(), m_headers.end(), [](const KanbanHeader *header) { return header->hasLimits(); });
    int height = 0;
    for (size_t column = 0; column < m_headers.size(); ++column) {
        height = m_headers[column]->heightFor(withLimits);
        m_headers[column]->setGeometry(columns[column].left, 0, columns[column].width, height);
    }
    m_strip->setFixedHeight(height);
    placeHeaders();
}

void KanbanView::placeHeaders()
{
    m_heads->setGeometry(m_area->viewport()->x() + m_rows->x(), 0, m_rows->width(), m_strip->height());
}

bool KanbanView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void KanbanView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void KanbanView::activate(CardList *list)
{
    if (list == m_active)
        return;
    if (CardList *before = std::exchange(m_active, list))
        before->clearSelection();
    emit currentChanged();
}

void KanbanView::takeSelection(CardList *list)
{
    if (list == m_active)
        emit currentChanged();
    else if (list->selectionModel()->hasSelection())
        list->clearSelection(); // The neighbour of a card that moved away: nobody selected it.
}

void KanbanView::nameNeighbours()
{
    for (const KanbanLane *lane : m_lanes) {
        for (const KanbanCell *cell : lane->cells()) {
            const KanbanColumn *left = neighbour(cell->place().column, -1);
            const KanbanColumn *right = neighbour(cell->place().column, 1);
            cell->list().buttons()->setColumns(left ? left->title : QString(), right ? right->title : QString());
        }
    }
}

KanbanCell *KanbanView::cellOf(const CardList *list) const
{
    for (const KanbanLane *lane : m_lanes) {
        for (KanbanCell *cell : lane->cells()) {
            if (&cell->list() == list)
                return cell;
        }
    }
    return nullptr;
}

const KanbanColumn *KanbanView::neighbour(qint64 column, int step) const
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const KanbanColumn &each) { return each.id == column; });
    const qsizetype index = at - m_columns.begin() + (isRightToLeft() ? -step : step);
    return index >= 0 && index < qsizetype(m_columns.size()) ? &m_columns[size_t(index)] : nullptr;
}

bool KanbanView::walk(CardList *list, int columns, int groups)
{
    const int height = list->currentHeight();
    KanbanPlace place = list->place();
    const auto go = [this](KanbanPlace to, auto enter) {
        CardList *other = this->list(to);
        if (!other || !enter(*other))
            return false;
        m_area->ensureWidgetVisible(cellOf(other), 0, 0);
        return true;
    };
    if (columns != 0) {
        while (const KanbanColumn *next = neighbour(place.column, columns)) {
            place.column = next->id;
            if (go(place, [&](CardList &other) { return other.enter(height); }))
                return true;
        }
        return false;
    }
    auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const KanbanLane *each) { return each->group().key == place.group; });
    for (qsizetype row = lane - m_lanes.begin() + groups; row >= 0 && row < qsizetype(m_lanes.size()); row += groups) {
        place.group = m_lanes[size_t(row)]->group().key;
        if (go(place, [&](CardList &other) { return other.enterAtEdge(groups > 0 ? Qt::TopEdge : Qt::BottomEdge); }))
            return true;
    }
    return false;
}

bool KanbanView::focusStart()
{
    if (m_active && m_active->isVisible() && m_active->enter(m_active->currentHeight()))
        return true;
    for (const KanbanLane *lane : m_lanes) {
        for (const KanbanCell *cell : lane->cells()) {
            if (cell->isOpen() && cell->list().enter(0))
                return true;
        }
    }
    return false;
}

void KanbanView::follow(const KanbanPlace &place, const std::vector<qint64> &cards)
{
    CardList *target = list(place);
    if (!target)
        return;
    m_area->ensureWidgetVisible(cellOf(target), 0, 0);
    target->follow(cards);
}

void KanbanView::moveSelected(int step)
{
    if (!m_active)
        return;
    if (const KanbanColumn *to = neighbour(m_active->place().column, step))
        moveSelectedTo(to->id);
}

void KanbanView::moveSelectedTo(qint64 column)
{
    if (hasSelection() && column != m_active->place().column)
        m_source.drop(m_active->selectionTo({column, m_active->place().group}));
}

void KanbanView::moveSelectedToGroup(const QString &group)
{
    if (hasSelection() && group != m_active->place().group)
        m_source.drop(m_active->selectionTo({m_active->place().column, group}));
}

void KanbanView::placeSelected(int step)
{
    if (!hasSelection())
        return;
    if (const std::optional<KanbanDrop> drop = m_active->selectionBy(step))
        m_source.drop(*drop);
}

void KanbanView::placeSelectedAt(Qt::Edge edge)
{
    if (!hasSelection())
        return;
    if (const std::optional<KanbanDrop> drop = m_active->selectionAt(edge))
        m_source.drop(*drop);
}

void KanbanView::setCollapsedColumns(const QSet<qint64> &columns)
{
    m_collapsed = columns;
    takeShape();
}

void KanbanView::toggleColumn(qint64 column)
{
    if (!m_collapsed.remove(column))
        m_collapsed.insert(column);
    CardList *before = m_active; // Hiding it gives the focus to whatever comes next.
    takeShape();
    if (before && !list(before->place()) && !walk(before, 1, 0))
        walk(before, -1, 0);
    emit shapeChanged();
}

void KanbanView::setFoldedGroups(const QSet<QString> &groups)
{
    m_folded = groups;
    takeShape();
}
