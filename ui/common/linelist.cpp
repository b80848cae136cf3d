// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linelist.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

LineList::LineList(const QString &objectName, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(addButton(objectName + u"Add"_s, "plus-lg"_L1, tr("Add to “%1”").arg(name), tr("Add a line (Insert)")))
    , m_rename(addButton(objectName + u"Rename"_s, "pencil"_L1, tr("Rename in “%1”").arg(name), tr("Change the marked line (F2)")))
    , m_up(addButton(objectName + u"Up"_s, "arrow-up"_L1, tr("Up in “%1”").arg(name), tr("Move the marked line up (Alt+Up)")))
    , m_down(addButton(objectName + u"Down"_s, "arrow-down"_L1, tr("Down in “%1”").arg(name), tr("Move the marked line down (Alt+Down)")))
    , m_remove(addButton(objectName + u"Remove"_s, "trash"_L1, tr("Remove from “%1”").arg(name), tr("Remove the marked line (Delete)")))
{
    constexpr int LinesInView = 4;
    m_list->setObjectName(objectName);
    m_list->setAccessibleName(name);
    m_list->setEditTriggers(QListWidget::DoubleClicked | QListWidget::EditKeyPressed | QListWidget::SelectedClicked);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setSpacing(rhythm(0.5));
    m_list->setFixedHeight(rhythm(5.5) * LinesInView);
    setFocusProxy(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(rhythm(1));
    for (QToolButton *button : {m_add, m_rename, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(1));
    column->addWidget(m_list);
    column->addLayout(buttons);

    const auto key = [this](const QKeySequence &keys, QToolButton *button) {
        auto *action = new QAction(button->accessibleName(), m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, button, &QToolButton::click);
    };
    key(Qt::Key_Insert, m_add);
    key(Qt::ALT | Qt::Key_Up, m_up);
    key(Qt::ALT | Qt::Key_Down, m_down);
    key(QKeySequence::Delete, m_remove);
    connect(m_add, &QToolButton::clicked, this, &LineList::add);
    connect(m_rename, &QToolButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &LineList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &LineList::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &LineList::changed);
    updateButtons();
}

QToolButton *LineList::addButton(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(plainToolTip(toolTip));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QListWidgetItem *LineList::addItem(const QString &line, const QString &before)
{
    auto *item = new QListWidgetItem(line, m_list);
    item->setFlags(m_isReadOnly ? item->flags() & ~Qt::ItemIsEditable : item->flags() | Qt::ItemIsEditable);
    item->setData(Qt::UserRole, before);
    return item;
}

void LineList::setLines(const QStringList &lines)
{
    const QSignalBlocker blocker(m_list);
    m_before = lines;
    m_list->clear();
    for (const QString &line : lines)
        addItem(line, line);
    updateButtons();
}

QStringList LineList::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QString line = singleLine(m_list->item(row)->text()); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

std::map<QString, QString> LineList::renamed() const
{
    std::map<QString, QString> renamed;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString before = m_list->item(row)->data(Qt::UserRole).toString();
        const QString now = singleLine(m_list->item(row)->text());
        if (!before.isEmpty() && !now.isEmpty() && now != before)
            renamed[before] = now;
    }
    return renamed;
}

QStringList LineList::removed() const
{
    QStringList gone = m_before;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!singleLine(m_list->item(row)->text()).isEmpty())
            gone.removeAll(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return gone;
}

void LineList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateButtons();
}

void LineList::add()
{
    QListWidgetItem *item = addItem({}, {});
    m_list->setCurrentItem(item);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->editItem(item);
    emit changed();
}

void LineList::remove()
{
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(m_list->currentRow()));
    updateButtons();
    emit changed();
}

void LineList::move(int by)
{
    const int row = m_list->currentRow();
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
    emit changed();
}

void LineList::updateButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_isReadOnly);
    m_rename->setEnabled(!m_isReadOnly && row >= 0);
    m_remove->setEnabled(!m_isReadOnly && row >= 0);
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row + 1 < m_list->count());
}
