// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "ui/common/messagebar.h"
#include "ui/common/searchfield.h"
#include "ui/customers/columnsdialog.h"
#include "ui/customers/customertable.h"
#include "ui/customers/customerviews.h"
#include "ui/customers/listtools.h"
#include "ui/customers/segmentpanel.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

// How the list looks: views, segments, columns, order and groups.

namespace {

const Setting<QByteArray> LastLook{"customers/look", {}};
const Setting<bool> ShowsSegments{"customers/showsSegments", true};

} // namespace

void CustomersPage::connectTools()
{
    connect(m_tools, &ListTools::viewChosen, this, &CustomersPage::openView);
    connect(m_tools, &ListTools::sorted, this, [this](const SortKey &key) {
        Query shown = m_look.shown;
        shown.sort = {key};
        changeShown(shown);
    });
    connect(m_tools, &ListTools::grouped, this, [this](const QString &field) {
        Query shown = m_look.shown;
        shown.group = field;
        changeShown(shown);
    });
    connect(m_table, &CustomerTable::columnsOrdered, this, [this](const QStringList &columns) {
        Query shown = m_look.shown;
        shown.columns = columns;
        changeShown(shown);
    });
    connect(m_tools, &ListTools::columnsRequested, this, &CustomersPage::chooseColumns);
    connect(m_tools, &ListTools::exportRequested, this, [this] { takeAction(u"export"_s); });
    connect(m_tools, &ListTools::segmentsToggled, this, [this](bool shows) {
        m_segments->setVisible(shows);
        services().settings.set(ShowsSegments, shows);
    });
    connect(m_segments, &SegmentPanel::chosen, m_search, &QLineEdit::setText);
    connect(m_segments, &SegmentPanel::addRequested, this, [this] { m_segments->add(m_search->text()); });
    connect(m_segments, &SegmentPanel::failed, m_error, &MessageBar::showError);
    connect(m_tools, &ListTools::saveRequested, this, [this] {
        if (const auto meant = m_customers.meant())
            m_views->save(m_look.view, *meant, m_table->widths());
    });
    connect(m_tools, &ListTools::saveAsRequested, this, [this] {
        if (const auto meant = m_customers.meant())
            m_views->saveAs(*meant, m_table->widths());
    });
    connect(m_tools, &ListTools::renameRequested, this, [this] { m_views->rename(m_look.view); });
    connect(m_tools, &ListTools::deletionRequested, this, [this] { m_views->remove(m_look.view); });
    connect(m_views, &CustomerViews::changed, this, &CustomersPage::showView);
    connect(m_views, &CustomerViews::failed, m_error, &MessageBar::showError);
    connect(m_views, &CustomerViews::added, this, [this](CustomerViewId view) {
        m_look.view = view;
        takeLook();
    });
    connect(&m_customers, &CustomerListModel::fieldsChanged, this, [this] {
        m_segments->setFields(m_customers.sharedFields());
        showView();
    });
    connect(&m_customers, &CustomerListModel::totalled, this, &CustomersPage::showTotals);
    connect(m_table, &CustomerTable::widthsChanged, this, &CustomersPage::takeLook);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CustomersPage::takeLook);
    constexpr int SavingDelay = 500;
    m_saving.setSingleShot(true);
    m_saving.setInterval(SavingDelay);
    connect(&m_saving, &QTimer::timeout, this, &CustomersPage::saveLook);
}

void CustomersPage::restoreLook()
{
    apply(lookFromJson(services().settings.get(LastLook)));
    m_tools->setShowsSegments(services().settings.get(ShowsSegments));
}

/** Shows the list as \a look says. */
void CustomersPage::apply(const CustomerLook &look)
{
    m_look = look;
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(look.search);
    }
    m_isCounted = false;
    CustomerQuery query = m_customers.query();
    query.search = look.search;
    query.query = look.shown;
    m_customers.setQuery(query);
    m_table->setWidths(look.widths);
    takeLook();
}

void CustomersPage::openView(CustomerViewId id)
{
    const CustomerView *view = m_views->find(id);
    const auto look = view ? lookOf(*view, m_customers.fields()) : CustomerLook();
    if (!look) {
        m_error->showError({Error::Kind::Invalid, tr("The view %1 is damaged. Delete it.").arg(isolated(view->name))});
        return;
    }
    m_caption->dismiss();
    CustomerQuery query = m_customers.query();
    query.records.reset();
    m_customers.setQuery(query);
    apply(*look);
}

void CustomersPage::changeShown(const Query &shown)
{
    CustomerQuery query = m_customers.query();
    query.query = shown;
    m_customers.setQuery(query);
    takeLook();
}

void CustomersPage::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_customers.fields(), m_customers.columns(), usualColumns(), services().window);
    connect(dialog, &ColumnsDialog::chosen, this, [this](const QStringList &columns) {
        Query shown = m_look.shown;
        shown.columns = columns == usualColumns() ? QStringList() : columns;
        changeShown(shown);
    });
    dialog->open();
}

/** Notes how the list looks now. */
void CustomersPage::takeLook()
{
    m_look.search = m_search->text();
    m_look.shown = m_customers.query().query;
    m_look.widths = m_table->widths();
    showView();
    m_saving.start();
}

void CustomersPage::showView()
{
    const CustomerView *view = m_views->find(m_look.view);
    const auto meant = m_customers.meant();
    const bool isChanged = view && meant && viewOf(*view, *meant, m_look.widths) != *view;
    m_tools->showViews(m_views->views(), m_look.view, isChanged);
    m_segments->mark(m_search->text());
}

void CustomersPage::saveLook()
{
    m_saving.stop();
    services().settings.set(LastLook, lookToJson(m_look));
}
