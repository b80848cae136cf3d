// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/listtools.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 40;

/** \a name as a menu or a button shows it. */
QString menuText(const QString &name)
{
    QString text = name.size() > MostCharacters ? name.left(MostCharacters) + u'…' : name;
    return text.replace(u'&', u"&&"_s);
}

/** Whether groups of customers that share the field say anything; nearly everybody has a name of their own. */
bool isWorthGrouping(const QueryField &field)
{
    static const QStringList own{u"id"_s, u"external_id"_s, u"name"_s, u"email"_s, u"phone"_s, u"note"_s, u"street"_s};
    return FieldCatalogue::canSortBy(field) && !own.contains(field.name);
}

} // namespace

ListTools::ListTools(const CustomerListModel &customers, bool canWrite, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_canWrite(canWrite)
    , m_view(makeButton(u"viewButton"_s, "table"_L1, tr("&View"), tr("Saved views, and which columns are shown")))
    , m_sort(makeButton(u"sortButton"_s, "sort-down"_L1, tr("&Sort"),
                        tr("Choose what the list is sorted by; choose it again to turn the order round")))
    , m_group(makeButton(u"groupButton"_s, "list-ul"_L1, tr("&Group"), tr("Put customers together who have something in common")))
    , m_save(makeAction(u"saveView"_s, "save"_L1, tr("&Save the changes")))
    , m_saveAs(makeAction(u"saveViewAs"_s, "plus-lg"_L1, tr("Save as a &view…")))
    , m_rename(makeAction(u"renameView"_s, "pencil"_L1, tr("&Rename…")))
    , m_delete(makeAction(u"deleteView"_s, "trash"_L1, tr("&Delete")))
    , m_columns(makeAction(u"chooseColumns"_s, "columns-gap"_L1, tr("&Columns…")))
    , m_export(makeAction(u"exportList"_s, "upload"_L1, tr("&Export…")))
    , m_showSegments(makeAction(u"showSegments"_s, "people"_L1, tr("Se&gments")))
{
    m_showSegments->setCheckable(true);
    m_showSegments->setChecked(true);
    connect(m_showSegments, &QAction::toggled, this, &ListTools::segmentsToggled);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    for (QToolButton *button : {m_view, m_sort, m_group})
        line->addWidget(button);
    m_sort->setAccessibleName(tr("Sort the list"));
    m_group->setAccessibleName(tr("Group the list"));
    connect(m_save, &QAction::triggered, this, &ListTools::saveRequested);
    connect(m_saveAs, &QAction::triggered, this, &ListTools::saveAsRequested);
    connect(m_rename, &QAction::triggered, this, &ListTools::renameRequested);
    connect(m_delete, &QAction::triggered, this, &ListTools::deletionRequested);
    connect(m_columns, &QAction::triggered, this, &ListTools::columnsRequested);
    connect(m_export, &QAction::triggered, this, &ListTools::exportRequested);
    connect(m_view->menu(), &QMenu::aboutToShow, this, &ListTools::fillViewMenu);
    connect(m_sort->menu(), &QMenu::aboutToShow, this, &ListTools::fillSortMenu);
    connect(m_group->menu(), &QMenu::aboutToShow, this, &ListTools::fillGroupMenu);
    showViews({}, {}, false);
}

QToolButton *ListTools::makeButton(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(plainToolTip(toolTip));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QAction *ListTools::makeAction(const QString &name, QLatin1StringView iconName, const QString &text)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    return action;
}

void ListTools::setShowsSegments(bool shows)
{
    m_showSegments->setChecked(shows);
    emit segmentsToggled(shows);
}

void ListTools::showViews(const std::vector<CustomerView> &views, CustomerViewId current, bool isChanged)
{
    m_views = views;
    const auto shown = std::ranges::find(m_views, current, &CustomerView::id);
    m_current = shown == m_views.end() ? CustomerViewId() : current;
    m_isChanged = isChanged && m_current;
    const QString name = m_current ? shown->name : tr("All customers");
    m_view->setText(m_isChanged ? tr("%1 (changed)", "a view").arg(menuText(name)) : menuText(name));
    m_view->setAccessibleName(tr("View: %1").arg(name.left(MostCharacters)));
    m_save->setEnabled(m_canWrite && m_isChanged);
    m_saveAs->setEnabled(m_canWrite);
    m_rename->setEnabled(m_canWrite && m_current);
    m_delete->setEnabled(m_canWrite && m_current);
    fillViewMenu();
}

void ListTools::fillViewMenu()
{
    QMenu *menu = m_view->menu();
    menu->clear();
    const auto offer = [&](const QString &text, CustomerViewId id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(id == m_current);
        action->setData(id.value);
        connect(action, &QAction::triggered, this, [this, id] { emit viewChosen(id); });
    };
    offer(tr("&All customers"), {});
    for (const CustomerView &view : m_views)
        offer(menuText(view.name), view.id);
    menu->addSeparator();
    menu->addActions({m_save, m_saveAs, m_rename, m_delete});
    menu->addSeparator();
    menu->addActions({m_columns, m_showSegments, m_export});
}

void ListTools::fillSortMenu()
{
    QMenu *menu = m_sort->menu();
    menu->clear();
    const SortKey present = m_customers.sortKeys().empty() ? SortKey{u"name"_s} : m_customers.sortKeys().front();
    QMenu *more = nullptr;
    const auto offer = [&](QMenu *to, const QueryField &field) {
        const bool isPresent = field.name == present.field;
        const bool isAscending = present.order == Qt::AscendingOrder;
        QAction *action = to->addAction(menuText(field.label));
        action->setCheckable(true);
        action->setChecked(isPresent);
        action->setData(field.name);
        if (isPresent)
            action->setIcon(icon(isAscending ? "arrow-up"_L1 : "arrow-down"_L1));
        const auto order = isPresent && isAscending ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(action, &QAction::triggered, this, [this, name = field.name, order] { emit sorted({name, order}); });
    };
    for (int column = 0; column < m_customers.columnCount(); ++column) {
        if (const QueryField *field = m_customers.field(column); field && FieldCatalogue::canSortBy(*field))
            offer(menu, *field);
    }
    for (const QueryField &field : m_customers.fields().fields) {
        if (m_customers.columns().contains(field.name) || !FieldCatalogue::canSortBy(field))
            continue;
        if (!more) {
            menu->addSeparator();
            more = menu->addMenu(tr("&More"));
        }
        offer(more, field);
    }
}

void ListTools::fillGroupMenu()
{
    QMenu *menu = m_group->menu();
    menu->clear();
    const auto offer = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == m_customers.group());
        action->setData(name);
        connect(action, &QAction::triggered, this, [this, name] { emit grouped(name); });
    };
    offer(tr("&No groups"), {});
    menu->addSeparator();
    for (const QueryField &field : m_customers.fields().fields) {
        if (isWorthGrouping(field))
            offer(menuText(field.label), field.name);
    }
}
