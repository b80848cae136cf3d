// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customfields/choicelist.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(addButton("addChoice", "plus-lg"_L1, tr("Add"), tr("Add a choice (Insert)")))
    , m_rename(addButton("renameChoice", "pencil"_L1, tr("Rename"), tr("Rename the marked choice (F2)")))
    , m_up(addButton("choiceUp", "arrow-up"_L1, tr("Up"), tr("Move the marked choice up (Alt+Up)")))
    , m_down(addButton("choiceDown", "arrow-down"_L1, tr("Down"), tr("Move the marked choice down (Alt+Down)")))
    , m_remove(addButton("removeChoice", "trash"_L1, tr("Remove"), tr("Remove the marked choice (Delete)")))
{
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setEditTriggers(QListWidget::DoubleClicked | QListWidget::EditKeyPressed | QListWidget::SelectedClicked);
    m_list->setTabKeyNavigation(false);
    m_list->setSpacing(rhythm(0.5));
    m_list->setMinimumHeight(rhythm(5.5) * 5);
    setFocusProxy(m_list);
    auto *buttons = new QVBoxLayout;
    for (QToolButton *button : {m_add, m_rename, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(rhythm(2));
    row->addWidget(m_list, 1);
    row->addLayout(buttons);

    const auto key = [this](const QKeySequence &keys, QToolButton *button) {
        auto *action = new QAction(button->text(), m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, button, &QToolButton::click);
    };
    key(Qt::Key_Insert, m_add);
    key(Qt::ALT | Qt::Key_Up, m_up);
    key(Qt::ALT | Qt::Key_Down, m_down);
    key(QKeySequence::Delete, m_remove);
    connect(m_add, &QToolButton::clicked, this, &ChoiceList::add);
    connect(m_rename, &QToolButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ChoiceList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChoiceList::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceList::changed);
    updateButtons();
}

QToolButton *ChoiceList::addButton(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(plainToolTip(toolTip));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QListWidgetItem *ChoiceList::addItem(const CustomChoice &choice)
{
    auto *item = new QListWidgetItem(choice.name, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(Qt::UserRole, choice.id.value);
    return item;
}

void ChoiceList::setChoices(const std::vector<CustomChoice> &choices)
{
    m_stored = choices;
    m_list->clear();
    for (const CustomChoice &choice : choices)
        addItem(choice);
    m_list->setCurrentRow(0);
    updateButtons();
}

std::vector<CustomChoice> ChoiceList::choices() const
{
    std::vector<CustomChoice> choices;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const CustomChoiceId id{item->data(Qt::UserRole).toLongLong()};
        const auto stored = std::ranges::find(m_stored, id, &CustomChoice::id);
        CustomChoice choice = id && stored != m_stored.end() ? *stored : CustomChoice();
        choice.name = singleLine(item->text());
        if (!choice.name.isEmpty() || choice.id)
            choices.push_back(choice);
    }
    return choices;
}

void ChoiceList::add()
{
    QListWidgetItem *item = addItem({});
    m_list->setCurrentItem(item);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->editItem(item);
    emit changed();
}

void ChoiceList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    const CustomChoiceId id{item->data(Qt::UserRole).toLongLong()};
    const auto stored = std::ranges::find(m_stored, id, &CustomChoice::id);
    updateButtons();
    emit changed();
    emit removed(id && stored != m_stored.end() ? *stored : CustomChoice());
}

void ChoiceList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    emit changed();
}

void ChoiceList::updateButtons()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}
