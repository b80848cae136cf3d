// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customfields/customfieldspage.h"

#include "models/customfields/savecustomfield.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/listtable.h"
#include "ui/common/makeaction.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/customfields/customfielddialog.h"
#include "ui/customfields/fieldtablemodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

CustomFieldsPage::CustomFieldsPage(Services &services)
    : Page(services)
    , m_fields(new FieldTableModel(this))
    , m_table(new QTableView(this))
    , m_add(addAction("addField", "plus-lg"_L1, tr("&Add a field…"), tr("Add a field to all customers")))
    , m_edit(addAction("editField", "pencil"_L1, tr("&Change…"), tr("Change the marked field (Enter)"), Qt::Key_F2))
    , m_up(addAction("fieldUp", "arrow-up"_L1, tr("Up"), tr("Move the marked field up (Alt+Up)"), Qt::ALT | Qt::Key_Up))
    , m_down(addAction("fieldDown", "arrow-down"_L1, tr("Down"), tr("Move the marked field down (Alt+Down)"), Qt::ALT | Qt::Key_Down))
    , m_remove(addAction("removeField", "trash"_L1, tr("&Remove"), tr("Remove the marked field and what customers have in it (Delete)"), QKeySequence::Delete))
    , m_message(new MessageBar(this))
    , m_none(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"customFieldsPage"_s);
    m_none->setIcon(icon("ui-checks"_L1, Tone::Muted));
    m_none->setTitle(tr("There are no fields of your own yet"));
    m_none->setExplanation(tr("Add what your business wants to know of its customers: a shoe size, a favourite table, the end of a "
                              "guarantee. You can search, sort, import and change many customers by it."));
    m_add->setToolTip(tr("Add a field to all customers")); // What it shows itself in, makes it plain.
    if (services.canWrite())
        m_none->addActionButton(m_add);
    setUpTable();
    arrange();
    updateActions();
    connect(m_add, &QAction::triggered, this, &CustomFieldsPage::add);
    connect(m_edit, &QAction::triggered, this, &CustomFieldsPage::edit);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &CustomFieldsPage::remove);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomFieldsPage::updateActions);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"custom_field"_s, u"custom_choice"_s, u"business"_s}))
            load();
        else if (changes.touches(u"custom_value"_s))
            count();
    });
    load();
}

QAction *CustomFieldsPage::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QKeySequence &key)
{
    auto *action = makeAction(this, name, iconName, text, toolTip, key, Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void CustomFieldsPage::setUpTable()
{
    setUpListTable(*m_table, u"customFieldTable"_s, tr("Custom fields"));
    m_table->setModel(m_fields);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(FieldTableModel::Details, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{FieldTableModel::Name, 30}, {FieldTableModel::Kind, 18}, {FieldTableModel::Required, 14},
                                        {FieldTableModel::Customers, 14}})
        m_table->setColumnWidth(column, textWidth(width));
}

void CustomFieldsPage::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    for (QAction *action : {m_add, m_edit, m_up, m_down, m_remove})
        line->addWidget(actionButton(action, this));
    line->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void CustomFieldsPage::focusStart()
{
    if (m_fields->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_none->setFocus(Qt::OtherFocusReason);
}

void CustomFieldsPage::load()
{
    services().reader().run(&customFieldSheet, CustomerId()).then(this, [this](const Result<CustomFieldSheet> &sheet) {
        m_isLoaded = true;
        if (sheet)
            showFields(*sheet);
        else
            m_message->showError(sheet.error());
    });
    count();
}

void CustomFieldsPage::showFields(const CustomFieldSheet &sheet)
{
    const int before = currentRow();
    const CustomFieldId marked = m_wanted ? CustomFieldId{m_wanted} : before >= 0 ? m_fields->field(before).field.id : CustomFieldId();
    const bool hadFocus = m_table->hasFocus() || m_none->isAncestorOf(focusWidget());
    m_fields->show(sheet);
    m_wanted = 0;
    m_stack->setCurrentWidget(m_fields->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_none);
    const int row = m_fields->rowOf(marked);
    m_table->setCurrentIndex(m_fields->index(row >= 0 ? row : qMin(qMax(before, 0), m_fields->rowCount() - 1), 0));
    if (hadFocus)
        focusStart();
    updateActions();
}

void CustomFieldsPage::count()
{
    services().background().run(&customersWithValues).then(this, [this](const Result<QHash<CustomFieldId, qint64>> &customers) {
        if (customers)
            m_fields->showCustomers(*customers);
    });
}

int CustomFieldsPage::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void CustomFieldsPage::updateActions()
{
    const bool canWrite = services().canWrite();
    const int row = currentRow();
    m_add->setEnabled(canWrite);
    for (QAction *action : {m_edit, m_remove})
        action->setEnabled(canWrite && row >= 0);
    m_up->setEnabled(canWrite && row > 0);
    m_down->setEnabled(canWrite && row >= 0 && row + 1 < m_fields->rowCount());
}

void CustomFieldsPage::add()
{
    m_message->dismiss();
    auto *dialog = new CustomFieldDialog(services(), {}, m_fields->currency());
    connect(dialog, &CustomFieldDialog::saved, this, [this](CustomFieldId field) {
        m_wanted = field.value;
        load();
    });
    dialog->open();
}

void CustomFieldsPage::edit()
{
    if (currentRow() < 0)
        return;
    m_message->dismiss();
    (new CustomFieldDialog(services(), m_fields->field(currentRow()), m_fields->currency()))->open();
}

void CustomFieldsPage::remove()
{
    if (currentRow() < 0)
        return;
    m_message->dismiss();
    const FieldDefinition definition = m_fields->field(currentRow());
    const QString name = isolated(definition.field.name);
    const int customers = int(m_fields->customersOf(currentRow()));
    services().writer.perform(tr("Remove the field “%1”").arg(name), &removeCustomField, definition.field.id)
        .then(this, [this, name, customers](const Result<Done> &removed) {
            if (!removed) {
                m_message->showError(removed.error());
                return;
            }
            const QString said = customers == 0
                ? tr("“%1” is removed. Nobody had anything in it.").arg(name)
                : tr("“%1” is removed, with what %Ln customer(s) had in it. Edit ▸ Undo brings both back.", nullptr, customers).arg(name);
            m_message->showMessage(MessageBar::Kind::Information, said);
        });
}

void CustomFieldsPage::move(int by)
{
    const int row = currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_fields->rowCount())
        return;
    std::vector<CustomFieldId> order;
    for (int i = 0; i < m_fields->rowCount(); ++i)
        order.push_back(m_fields->field(i).field.id);
    std::swap(order[size_t(row)], order[size_t(row + by)]);
    services().writer.perform(tr("Reorder the fields"), &orderCustomFields, order).then(this, [this](const Result<Done> &ordered) {
        if (!ordered)
            m_message->showError(ordered.error());
    });
}
