// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querybuilder.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/query/conditioneditor.h"
#include "ui/query/conditiontree.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

QueryBuilder::QueryBuilder(QWidget *parent)
    : QWidget(parent)
    , m_tree(new ConditionTree(this))
    , m_view(new QTreeView(this))
    , m_editor(new ConditionEditor(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"queryBuilder"_s);
    m_view->setObjectName(u"conditionTree"_s);
    m_view->setAccessibleName(tr("Conditions"));
    m_view->setModel(m_tree);
    m_view->setHeaderHidden(true);
    m_view->setItemsExpandable(false);
    m_view->setFixedHeight(rhythm(6) * 7 + rhythm(2));
    m_view->setUniformRowHeights(true);
    m_view->installEventFilter(this);
    m_buttons->setSpacing(rhythm(1));
    connect(addButton(u"addCondition"_s, "plus-lg"_L1, tr("&Condition"), tr("Add a condition (Ins)")), &QToolButton::clicked, this,
            &QueryBuilder::addTest);
    connect(addButton(u"addGroup"_s, "list-ul"_L1, tr("&Group"), tr("Put the selected condition into a group (Shift+Ins)")),
            &QToolButton::clicked, this, &QueryBuilder::addGroup);
    m_remove = addButton(u"removeCondition"_s, "trash"_L1, tr("&Remove"), tr("Remove the selected condition (Del)"));
    m_up = addButton(u"conditionUp"_s, "arrow-up"_L1, tr("Up"), tr("Move the condition up (Alt+Up)"));
    m_down = addButton(u"conditionDown"_s, "arrow-down"_L1, tr("Down"), tr("Move the condition down (Alt+Down)"));
    connect(m_remove, &QToolButton::clicked, this, &QueryBuilder::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    m_buttons->addStretch(1);

    auto *left = new QVBoxLayout;
    left->setSpacing(rhythm(1));
    left->addWidget(m_view, 1);
    left->addLayout(m_buttons);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(3));
    line->addLayout(left, 3);
    line->addWidget(m_editor, 2);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueryBuilder::showCurrent);
    connect(m_tree, &ConditionTree::edited, this, [this] { emit conditionEdited(m_tree->condition()); });
    connect(m_editor, &ConditionEditor::edited, this, [this](const Condition &node, bool isNegated) {
        m_tree->change(m_view->currentIndex(), node, isNegated);
    });
    select(m_tree->index(0, 0));
}

QToolButton *QueryBuilder::addButton(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(plainToolTip(toolTip));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
    return button;
}

void QueryBuilder::setFields(const std::shared_ptr<const FieldCatalogue> &fields)
{
    m_tree->setFields(fields);
    showCurrent();
}

void QueryBuilder::setCondition(const Condition &condition)
{
    if (condition == m_tree->condition())
        return;
    m_tree->setCondition(condition);
    select(m_tree->index(0, 0));
}

Condition QueryBuilder::condition() const
{
    return m_tree->condition();
}

void QueryBuilder::focusTree()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void QueryBuilder::select(const QModelIndex &index)
{
    m_view->expandAll();
    m_view->setCurrentIndex(index);
    showCurrent();
}

void QueryBuilder::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    m_editor->setEnabled(index.isValid());
    if (!index.isValid())
        return;
    m_editor->show(m_tree->node(index), m_tree->isNegated(index), *m_tree->fieldsOf(index));
    const int row = index.row();
    const bool isTop = !index.parent().isValid();
    m_remove->setEnabled(!isTop || m_tree->hasChildren(index));
    m_up->setEnabled(!isTop && row > 0);
    m_down->setEnabled(!isTop && row < m_tree->rowCount(index.parent()) - 1);
}

void QueryBuilder::addTest()
{
    const QModelIndex beside = m_view->currentIndex().isValid() ? m_view->currentIndex() : m_tree->index(0, 0);
    const bool isInside = ConditionTree::takesParts(m_tree->node(beside));
    const QModelIndex added = m_tree->add(beside, Condition::test({}, Comparison::Has));
    const FieldCatalogue &fields = *m_tree->fieldsOf(added);
    if (!fields.fields.empty())
        m_tree->change(added, Condition::test(fields.fields.front().name, Comparison::Has), false);
    if (isInside)
        m_view->expand(beside);
    select(added);
    m_editor->focusField();
}

void QueryBuilder::addGroup()
{
    const QModelIndex index = m_view->currentIndex();
    const bool isGroup = m_tree->node(index).kind == Condition::Kind::All;
    select(m_tree->wrap(index, isGroup ? Condition::Kind::Any : Condition::Kind::All));
    m_editor->focusField();
}

void QueryBuilder::removeCurrent()
{
    select(m_tree->remove(m_view->currentIndex()));
}

void QueryBuilder::moveCurrent(int step)
{
    select(m_tree->move(m_view->currentIndex(), step));
}

bool QueryBuilder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    switch (key->key()) {
    case Qt::Key_Insert:
        key->modifiers().testFlag(Qt::ShiftModifier) ? addGroup() : addTest();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_editor->focusField();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt)
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return isAlt;
    default:
        return false;
    }
}
