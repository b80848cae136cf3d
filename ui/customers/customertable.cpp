// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customertable.h"

#include "ui/common/metrics.h"
#include "ui/customers/customerdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> HeaderState{"customers/columns", {}};
constexpr int SavingDelay = 500;
constexpr qint64 MostKept = 10'000; // Selected customers that are looked for again after the order changed.

/** In characters of average width. */
double usualWidth(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
    case CustomerColumn::NextStep:
        return 30;
    case CustomerColumn::Company:
    case CustomerColumn::Email:
        return 24;
    case CustomerColumn::Phone:
        return 20;
    case CustomerColumn::Phase:
    case CustomerColumn::City:
    case CustomerColumn::LastPurchase:
        return 17;
    case CustomerColumn::Purchases:
    case CustomerColumn::Revenue:
        return 14;
    }
    return 14;
}

} // namespace

CustomerTable::CustomerTable(CustomerListModel &customers, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_customers(customers)
    , m_settings(settings)
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
        if (const CustomerId customer = m_customers.idAt(index.row()))
            emit customerOpened(customer);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_current = m_customers.idAt(index.row());
        emit currentCustomerChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { emit selectedCountChanged(selectedCount()); });
    connect(&customers, &QAbstractItemModel::modelAboutToBeReset, this, &CustomerTable::rememberSelection);
    connect(&customers, &QAbstractItemModel::modelReset, this, &CustomerTable::restoreSelection);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&customers, changed, this, [this] { emit selectedCountChanged(selectedCount()); });
}

CustomerTable::~CustomerTable()
{
    if (m_saving.isActive())
        saveColumns();
}

CustomerId CustomerTable::currentCustomer() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_customers.idAt(index.row()) : CustomerId();
}

void CustomerTable::enter()
{
    if (!currentIndex().isValid() && m_customers.rowCount() > 0)
        setCurrentIndex(m_customers.index(0, 0));
    setFocus(Qt::OtherFocusReason);
}

void CustomerTable::sortBy(CustomerColumn column)
{
    const bool isSorted = horizontalHeader()->sortIndicatorSection() == int(column);
    const bool turns = isSorted && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(int(column), turns ? Qt::DescendingOrder : Qt::AscendingOrder);
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
    for (int column = 0; column < CustomerColumnCount; ++column)
        header->resizeSection(column, textWidth(usualWidth(CustomerColumn(column))));
    header->setSortIndicator(int(CustomerColumn::Name), Qt::AscendingOrder);
    header->restoreState(m_settings.get(HeaderState));
    setSortingEnabled(true);

    m_saving.setSingleShot(true);
    m_saving.setInterval(SavingDelay);
    connect(&m_saving, &QTimer::timeout, this, &CustomerTable::saveColumns);
    const auto saveSoon = [this] { m_saving.start(); };
    connect(header, &QHeaderView::sectionResized, this, saveSoon);
    connect(header, &QHeaderView::sectionMoved, this, saveSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, this, saveSoon);
}

void CustomerTable::saveColumns()
{
    m_saving.stop();
    m_settings.set(HeaderState, horizontalHeader()->saveState());
}

void CustomerTable::rememberSelection()
{
    m_kept = selectedCount() <= MostKept || selectedCount() == m_customers.rowCount() ? selectedCustomers() : CustomerSelection();
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
                selection.select(m_customers.index(each, 0), m_customers.index(each, CustomerColumnCount - 1));
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
        count += range.height();
    return count;
}

CustomerSelection CustomerTable::selectedCustomers() const
{
    const qint64 count = selectedCount();
    const qint64 rows = m_customers.rowCount();
    if (rows > 1 && count == rows)
        return {.ids = {}, .all = m_customers.query()};
    CustomerSelection selected;
    selected.ids.reserve(size_t(count));
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.ids.push_back(m_customers.idAt(row).value);
    }
    return selected;
}
