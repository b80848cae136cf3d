// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "models/customers/customerstore.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lists/query/querytext.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/customers/customertable.h"
#include "ui/customers/customerviews.h"
#include "ui/customers/listtools.h"
#include "ui/customers/segmentpanel.h"
#include "ui/customers/selectionbar.h"
#include "ui/query/exportdialog.h"
#include "ui/query/querypanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostCharactersToOffer = 40;
constexpr int MostToCall = 2000;
}

CustomersPage::CustomersPage(Services &services)
    : Page(services)
    , m_customers(services.database)
    , m_search(new SearchField(tr("Search customers"), this))
    , m_count(new PlainLabel({}, this))
    , m_totals(new PlainLabel({}, this))
    , m_add(new QAction(icon("person-plus"_L1), tr("&New customer"), this))
    , m_caption(new MessageBar(this))
    , m_error(new MessageBar(this))
    , m_mistake(new MistakeBar(this))
    , m_table(new CustomerTable(m_customers, this))
    , m_views(new CustomerViews(services, this))
    , m_tools(new ListTools(m_customers, services.canWrite(), this))
    , m_selectionBar(new SelectionBar(this))
    , m_segments(new SegmentPanel(services, this))
    , m_panel(new QueryPanel(services, m_search, this))
    , m_edits(new BulkEdits(services, this))
    , m_nobody(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_nobodyFound(new EmptyState(EmptyState::Kind::FilteredOut, this))
    , m_showAll(new QAction(tr("Show &all"), this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"customersPage"_s);
    m_count->setObjectName(u"customerCount"_s);
    m_totals->setObjectName(u"customerTotals"_s);
    m_caption->setObjectName(u"captionBar"_s);
    m_caption->setClosable(false);
    m_search->setToolTip(plainToolTip(queryHint()));
    m_add->setObjectName(u"newCustomer"_s);
    m_add->setToolTip(tr("Add a customer (Ctrl+N)"));
    m_add->setEnabled(services.canWrite());
    m_showAll->setObjectName(u"showAll"_s);
    m_showAll->setToolTip(tr("Show all customers"));
    connect(m_showAll, &QAction::triggered, this, &CustomersPage::showEverything);
    connect(m_add, &QAction::triggered, this, [this] { navigator().trigger(u"new-customer"_s); });
    makeEmptyStates();
    arrange();

    connectSelection();
    connectTools();
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::setSearch);
    connect(m_search, &SearchField::listEntered, this, [this] { m_table->enter(); });
    connect(m_table, &CustomerTable::customerOpened, this, [this](CustomerId customer) { navigator().openCustomer(customer); });
    connect(m_table, &CustomerTable::currentCustomerChanged, this, &Page::currentCustomerChanged);
    connect(m_table, &CustomerTable::textTyped, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(text);
    });
    connect(&m_customers, &CustomerListModel::loaded, this, &CustomersPage::takeCount);
    connect(&m_customers, &CustomerListModel::failed, this, &CustomersPage::takeFailure);
    restoreLook();
}

CustomersPage::~CustomersPage()
{
    if (m_saving.isActive())
        saveLook();
}

void CustomersPage::connectSelection()
{
    m_selectionBar->setCanWrite(services().canWrite());
    connect(m_table, &CustomerTable::selectedCountChanged, m_selectionBar, &SelectionBar::setCount);
    connect(m_table, &CustomerTable::deletionRequested, this, [this] { takeAction(u"delete-customer"_s); });
    connect(m_selectionBar, &SelectionBar::actionRequested, this, &CustomersPage::takeAction);
    connect(m_selectionBar, &SelectionBar::moveRequested, this, [this](const Phase &phase) { m_edits->move(selected(), phase); });
    connect(m_selectionBar, &SelectionBar::detailedMoveRequested, this, [this] { m_edits->moveWithDetails(selected()); });
    connect(m_selectionBar, &SelectionBar::clearRequested, this, [this] {
        m_table->clearSelection();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edits, &BulkEdits::failed, m_error, &MessageBar::showError);
    connect(&services().database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"phase"_s, u"business"_s}))
            loadPhases();
    });
    loadPhases();
}

void CustomersPage::loadPhases()
{
    services().reader().run(&LifeCycleStore::phases).then(this, [this](const Result<std::vector<Phase>> &phases) {
        if (phases)
            m_selectionBar->offerPhases(*phases);
    });
}

SelectedCustomers CustomersPage::selected() const
{
    if (m_stack->currentWidget() != m_table)
        return {};
    return {m_table->selectedCustomers(), m_table->selectedCount()};
}

bool CustomersPage::takeAction(const QString &action)
{
    if (action == u"export") {
        exportCustomers(services(), m_customers.query());
        return true;
    }
    if (action == u"call-queue") {
        callAll();
        return true;
    }
    return m_edits->take(action, selected());
}

/** Those who are selected, or everybody in the list, one after the other in the order of the list. */
void CustomersPage::callAll()
{
    if (m_stack->currentWidget() != m_table)
        return;
    const std::vector<CustomerId> wanted = m_table->inOrder(m_table->selectedCount() > 1, MostToCall);
    if (m_customers.rowCount() > 0 && wanted.empty())
        navigator().say(tr("These are more than %Ln customers: select fewer, or search first", nullptr, MostToCall));
    else if (!wanted.empty())
        navigator().trigger(u"log-call"_s, {.customers = wanted});
}

void CustomersPage::makeEmptyStates()
{
    m_nobody->setTitle(tr("No customers yet"));
    m_nobody->setExplanation(tr("Add the first one by hand, or import the list that you already have."));
    m_nobody->setIcon(icon("people"_L1, Tone::Muted));
    m_nobody->addActionButton(m_add);
    auto *import = new QAction(icon("file-earmark-spreadsheet"_L1), tr("&Import a spreadsheet"), this);
    import->setObjectName(u"importCustomers"_s);
    import->setEnabled(services().canWrite());
    connect(import, &QAction::triggered, this, [this] { navigator().trigger(u"import"_s); });
    m_nobody->addActionButton(import);

    m_nobodyFound->setObjectName(u"nobodyFound"_s);
    m_nobodyFound->setTitle(tr("No customer matches"));
    auto *add = new QAction(icon("person-plus"_L1), tr("&Add"), this);
    add->setObjectName(u"addSearched"_s);
    add->setEnabled(services().canWrite());
    connect(add, &QAction::triggered, this, [this] { navigator().open({.page = u"customer"_s, .search = m_search->text()}); });
    m_addSearched = m_nobodyFound->addActionButton(add);
    connect(m_nobodyFound, &EmptyState::clearFilterRequested, this, [this] {
        showEverything();
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

void CustomersPage::arrange()
{
    auto *add = new QToolButton(this);
    add->setObjectName(u"newCustomerButton"_s);
    add->setDefaultAction(m_add);
    add->setAccessibleName(tr("New customer"));
    add->setToolButtonStyle(Qt::ToolButtonIconOnly); // The window's tool bar says it in words.
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_search, 1);
    line->addWidget(m_panel->makeButton(this));
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_tools);
    line->addWidget(add);

    for (QWidget *each : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_nobodyFound)})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_panel);
    column->addWidget(m_mistake);
    column->addWidget(m_caption);
    column->addWidget(m_error);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(rhythm(3));
    middle->addWidget(m_segments);
    middle->addLayout(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_totals);
    column->addWidget(m_selectionBar);
}

void CustomersPage::showPlace(const Place &place)
{
    CustomerQuery query = m_customers.query();
    query.records.reset();
    if (!place.caption.isEmpty() || !place.records.empty())
        query.records = place.records;
    if (query.records) {
        m_caption->showMessage(MessageBar::Kind::Information, place.caption);
        m_caption->addMessageAction(m_showAll);
    } else {
        m_caption->dismiss();
    }
    query.search = query.records ? place.search : place.search.isEmpty() ? m_search->text() : place.search;
    const QSignalBlocker blocker(m_search);
    m_search->setText(query.search);
    m_customers.setQuery(query);
}

void CustomersPage::focusStart()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

bool CustomersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool CustomersPage::isSettled() const
{
    if (!m_customers.isLoaded() || !m_isCounted)
        return false;
    const int first = std::max(0, m_table->rowAt(0));
    return m_customers.rowCount() == 0 || m_customers.lineAt(first);
}

CustomerId CustomersPage::currentCustomer() const
{
    return m_stack->currentWidget() == m_table ? m_table->currentCustomer() : CustomerId();
}

void CustomersPage::setSearch(const QString &text)
{
    CustomerQuery query = m_customers.query();
    query.search = text;
    m_isCounted = false;
    m_customers.setQuery(query);
    takeLook();
}

void CustomersPage::showEverything()
{
    CustomerQuery query = m_customers.query();
    query.records.reset();
    m_caption->dismiss();
    m_customers.setQuery(query);
}

/** A mistyped query leaves the list as it was. */
void CustomersPage::takeFailure(const Error &error)
{
    m_isCounted = true;
    if (!m_mistake->takes(error))
        m_error->showError(error);
}

void CustomersPage::takeCount()
{
    m_mistake->settle();
    if (!m_customers.query().isFiltered()) {
        showCount(m_customers.customerCount(), m_customers.customerCount());
        return;
    }
    services().reader().run(&CustomerStore::count).then(this, [this](const Result<qint64> &all) {
        if (all)
            showCount(m_customers.customerCount(), *all);
    });
}

void CustomersPage::showCount(qint64 shown, qint64 all)
{
    m_isCounted = true;
    const bool isFiltered = m_customers.query().isFiltered();
    m_count->setText(isFiltered ? tr("%1 of %2").arg(numberText(shown), numberText(all)) : tr("%n customer(s)", nullptr, int(all)));
    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
    } else if (all == 0) {
        m_stack->setCurrentWidget(m_nobody);
    } else {
        const QString searched = singleLine(m_search->text());
        const QString offered = isolated(searched.left(MostCharactersToOffer));
        m_addSearched->setVisible(!searched.isEmpty() && !asksMoreThanWords(searched));
        m_addSearched->setText(tr("&Add “%1”").arg(QString(offered).replace(u'&', u"&&"_s)));
        m_addSearched->setAccessibleName(tr("Add “%1”").arg(offered));
        m_nobodyFound->setExplanation(searched.isEmpty() ? tr("None of the customers of this list exists any more.")
                                                         : tr("No customer fits “%1”.").arg(offered));
        m_stack->setCurrentWidget(m_nobodyFound);
    }
    if (m_stack->currentWidget() != m_table)
        m_table->clearSelection();
    m_totals->setVisible(m_stack->currentWidget() == m_table);
    emit currentCustomerChanged();
}

/** Totals of another state than the list shows are no totals of it: the list, and they, come anew. */
void CustomersPage::showTotals(const CustomerTotals &totals)
{
    if (totals.customers == m_customers.customerCount())
        m_totals->setText(tr("%1 · Revenue %2", "customers, their revenue")
                              .arg(tr("%Ln customer(s)", nullptr, int(totals.customers)), moneyText(totals.revenue)));
}
