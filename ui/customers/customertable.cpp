// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customertable.h"

#include "ui/common/metrics.h"
#include "ui/customers/customerdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <unordered_set>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostKept = 10'000; // Selected customers that are looked for again after the order changed.

/** In characters of average width. */
double usualWidth(const QString &name, const QueryField *field)
{
    static const QHash<QString, double> known{{u"name"_s, 30},    {u"next_step"_s, 30}, {u"note"_s, 30},  {u"company"_s, 24},
                                              {u"email"_s, 24},   {u"street"_s, 24},    {u"phone"_s, 20}, {u"tag"_s, 20},
                                              {u"purchases"_s, 14}, {u"revenue"_s, 14}, {u"id"_s, 10},    {u"postcode"_s, 12},
                                              {u"kind"_s, 12},    {u"trend"_s, 18}};
    constexpr double Usual = 17;
    constexpr double Margin = 4;
    return std::max(known.value(name, Usual), field ? double(field->label.size()) + Margin : Usual);
}

} // namespace

CustomerTable::CustomerTable(CustomerListModel &customers, QWidget *parent)
    : QTableView(parent)
    , m_customers(customers)
{
    setObjectName(u"customerTable"_s);
    setAccessibleName(tr("Customers"));
    setModel(&customers);
    setItemDelegate(new CustomerDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(rhythm(7));
    setUpColumns();

    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CustomerId customer = m_customers.customerAt(index.row()))
            emit customerOpened(customer);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_current = m_customers.customerAt(index.row());
        emit currentCustomerChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { emit selectedCountChanged(selectedCount()); });
    connect(&customers, &QAbstractItemModel::modelAboutToBeReset, this, &CustomerTable::rememberSelection);
    connect(&customers, &QAbstractItemModel::modelReset, this, &CustomerTable::restoreSelection);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&customers, changed, this, [this] { emit selectedCountChanged(selectedCount()); });
}

CustomerId CustomerTable::currentCustomer() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_customers.customerAt(index.row()) : CustomerId();
}

void CustomerTable::enter()
{
    const int first = m_customers.rowCount() > 1 && m_customers.isHead(0) ? 1 : 0;
    if (!currentIndex().isValid() && m_customers.rowCount() > 0)
        setCurrentIndex(m_customers.index(first, 0));
    setFocus(Qt::OtherFocusReason);
}

void CustomerTable::keyboardSearch(const QString &search)
{
    emit textTyped(search);
}

void CustomerTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectedCount() > 1)
        clearSelection();
    else if (event->matches(QKeySequence::Delete) && selectedCount() > 0)
        emit deletionRequested();
    else
        QTableView::keyPressEvent(event);
}

void CustomerTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(textWidth(6));
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    arrangeColumns();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_customers.sort(column, order);
        showOrder();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
    // Not at once: the header is in the middle of moving.
    connect(header, &QHeaderView::sectionMoved, this, &CustomerTable::takeDraggedOrder, Qt::QueuedConnection);
    connect(&m_customers, &QAbstractItemModel::modelReset, this, &CustomerTable::arrangeColumns);
    connect(&m_customers, &CustomerListModel::fieldsChanged, this, &CustomerTable::arrangeColumns);
    connect(&m_customers, &IdListModel::loaded, this, &CustomerTable::showOrder);
}

void CustomerTable::setWidths(const ColumnWidths &widths)
{
    m_widths = widths;
    arrangeColumns();
}

void CustomerTable::arrangeColumns()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int column = 0; column < m_customers.columnCount(); ++column) {
        const QString name = m_customers.columns().at(column);
        const double width = m_widths.value(name, usualWidth(name, m_customers.field(column)));
        horizontalHeader()->resizeSection(column, textWidth(width));
    }
    showOrder();
}

/** The arrow in the header, which does not sort anything. */
void CustomerTable::showOrder()
{
    const SortKey key = m_customers.sortKeys().empty() ? SortKey{u"name"_s} : m_customers.sortKeys().front();
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(int(m_customers.columns().indexOf(key.field)), key.order);
    horizontalHeader()->viewport()->update();
}

void CustomerTable::takeDraggedOrder()
{
    QHeaderView *header = horizontalHeader();
    QStringList names;
    for (int place = 0; place < header->count(); ++place)
        names.append(m_customers.columns().at(header->logicalIndex(place)));
    if (names == m_customers.columns())
        return;
    {
        const QSignalBlocker blocker(header);
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    emit columnsOrdered(names);
}

void CustomerTable::takeWidth(int column, int width)
{
    const bool isStretched = horizontalHeader()->visualIndex(column) == horizontalHeader()->count() - 1;
    if (m_isArranging || isStretched || column >= m_customers.columnCount())
        return;
    constexpr double Many = 1000; // One character's width is no whole number of pixels.
    m_widths.insert(m_customers.columns().at(column), width * Many / std::max(1, textWidth(Many)));
    emit widthsChanged();
}

void CustomerTable::rememberSelection()
{
    m_kept = selectedCount() <= MostKept || selectedCount() == m_customers.customerCount() ? selectedCustomers() : CustomerSelection();
}

void CustomerTable::restoreSelection()
{
    const int row = m_current ? m_customers.rowOf(m_current) : -1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_customers.index(row, 0), QItemSelectionModel::NoUpdate);
    if (m_kept.all && m_customers.rowCount() > 0) {
        selectAll();
    } else {
        QItemSelection selection;
        const std::unordered_set<qint64> kept(m_kept.ids.begin(), m_kept.ids.end());
        for (int each = 0; !kept.empty() && each < m_customers.rowCount(); ++each) {
            if (kept.contains(m_customers.idAt(each).value))
                selection.select(m_customers.index(each, 0), m_customers.index(each, m_customers.columnCount() - 1));
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_kept = {};
    emit currentCustomerChanged();
    emit selectedCountChanged(selectedCount());
}

qint64 CustomerTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += m_customers.customersBetween(range.top(), range.bottom());
    return count;
}

std::vector<CustomerId> CustomerTable::inOrder(bool onlySelected, int most) const
{
    if ((onlySelected ? selectedCount() : m_customers.customerCount()) > most)
        return {};
    std::vector<std::pair<int, int>> ranges;
    if (!onlySelected)
        ranges.emplace_back(0, m_customers.rowCount() - 1);
    else
        for (const QItemSelectionRange &range : selectionModel()->selection())
            ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<CustomerId> customers;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (const CustomerId customer = m_customers.customerAt(row))
                customers.push_back(customer);
        }
    }
    return customers;
}

CustomerSelection CustomerTable::selectedCustomers() const
{
    const qint64 count = selectedCount();
    const qint64 rows = m_customers.customerCount();
    if (rows > 1 && count == rows)
        return {.ids = {}, .all = m_customers.query()};
    CustomerSelection selected;
    selected.ids.reserve(size_t(count));
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const CustomerId customer = m_customers.customerAt(row))
                selected.ids.push_back(customer.value);
        }
    }
    return selected;
}
