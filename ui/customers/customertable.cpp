// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customertable.h"

#include "ui/common/metrics.h"
#include "ui/customers/customerdelegate.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> HeaderState{"customers/columns", {}};
constexpr int SavingDelay = 500;

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
    setSelectionMode(SingleSelection);
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
    connect(&customers, &QAbstractItemModel::modelReset, this, &CustomerTable::restoreCurrent);
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

void CustomerTable::restoreCurrent()
{
    const int row = m_current ? m_customers.rowOf(m_current) : -1;
    if (row >= 0)
        setCurrentIndex(m_customers.index(row, 0));
    emit currentCustomerChanged();
}
