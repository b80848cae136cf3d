// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditiontree.h"

#include "ui/common/metrics.h"
#include "ui/query/conditionwords.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Condition)

namespace {

using Kind = Condition::Kind;

enum Role { NodeRole = Qt::UserRole + 1, NegatedRole };

bool isIncomplete(const Condition &node)
{
    const bool isLeaf = node.kind == Kind::Test || node.kind == Kind::Related;
    const bool needsValues = node.comparison != Comparison::Empty && node.comparison != Comparison::Filled;
    return isLeaf && needsValues && node.values.empty();
}

} // namespace

ConditionTree::ConditionTree(QObject *parent)
    : QStandardItemModel(parent)
    , m_fields(std::make_shared<const FieldCatalogue>())
{
    setCondition({});
}

void ConditionTree::setFields(const std::shared_ptr<const FieldCatalogue> &fields)
{
    m_fields = fields;
    rewrite(item(0));
}

const FieldCatalogue *ConditionTree::fieldsOf(const QModelIndex &index) const
{
    for (QModelIndex outer = index.parent(); outer.isValid(); outer = outer.parent()) {
        const Condition around = node(outer);
        if (around.kind != Kind::Related)
            continue;
        const QueryRelation *relation = fieldsOf(outer)->relation(around.name);
        return relation ? relation->fields.get() : m_fields.get();
    }
    return m_fields.get();
}

bool ConditionTree::takesParts(const Condition &node)
{
    return node.kind == Kind::All || node.kind == Kind::Any || node.kind == Kind::Related;
}

QStandardItem *ConditionTree::makeItem(const Condition &condition) const
{
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setSizeHint({0, rhythm(6)});
    const bool isNegated = condition.kind == Kind::Not;
    const Condition &shown = isNegated ? condition.parts.front() : condition;
    for (const Condition &part : shown.parts)
        item->appendRow(makeItem(part));
    Condition node = shown;
    node.parts.clear();
    item->setData(QVariant::fromValue(node), NodeRole);
    item->setData(isNegated, NegatedRole);
    return item;
}

void ConditionTree::setCondition(const Condition &condition)
{
    const Kind kind = condition.kind == Kind::Not ? condition.parts.front().kind : condition.kind;
    const bool isGroup = kind == Kind::All || kind == Kind::Any;
    clear();
    appendRow(makeItem(isGroup ? condition : Condition::all({condition})));
    rewrite(item(0));
}

Condition ConditionTree::condition() const
{
    return normalized(conditionOf(item(0)));
}

Condition ConditionTree::conditionOf(const QStandardItem *item) const
{
    Condition condition = item->data(NodeRole).value<Condition>();
    if (isIncomplete(condition))
        return {};
    for (int row = 0; row < item->rowCount(); ++row) {
        Condition part = conditionOf(item->child(row));
        if (!normalized(part).isEmpty())
            condition.parts.push_back(std::move(part));
    }
    const bool isEmptyGroup = (condition.kind == Kind::All || condition.kind == Kind::Any) && condition.parts.empty();
    if (isEmptyGroup || (condition.kind == Kind::Text && condition.text.simplified().isEmpty()))
        return {};
    return item->data(NegatedRole).toBool() ? Condition::negated(std::move(condition)) : condition;
}

Condition ConditionTree::node(const QModelIndex &index) const
{
    return index.data(NodeRole).value<Condition>();
}

bool ConditionTree::isNegated(const QModelIndex &index) const
{
    return index.data(NegatedRole).toBool();
}

void ConditionTree::write(QStandardItem *item, const Condition &node, bool isNegated, const FieldCatalogue *fields) const
{
    item->setData(QVariant::fromValue(node), NodeRole);
    item->setData(isNegated, NegatedRole);
    const QString text = ConditionWords::sentence(node, isNegated, *fields);
    item->setText(text);
    item->setData(text, Qt::AccessibleTextRole);
}

/** Says anew what the item and everything below it means. */
void ConditionTree::rewrite(QStandardItem *item)
{
    write(item, item->data(NodeRole).value<Condition>(), item->data(NegatedRole).toBool(), fieldsOf(item->index()));
    for (int row = 0; row < item->rowCount(); ++row)
        rewrite(item->child(row));
}

void ConditionTree::change(const QModelIndex &index, const Condition &node, bool isNegated)
{
    QStandardItem *item = itemFromIndex(index);
    const Condition before = this->node(index);
    const bool keepsParts = takesParts(node) && before.kind != Kind::Related && node.kind != Kind::Related;
    const bool isSameRelation = before.kind == node.kind && before.name == node.name;
    if (!keepsParts && !isSameRelation)
        item->removeRows(0, item->rowCount());
    write(item, node, isNegated, fieldsOf(index));
    emit edited();
}

QModelIndex ConditionTree::add(const QModelIndex &beside, const Condition &node)
{
    QStandardItem *neighbour = beside.isValid() ? itemFromIndex(beside) : item(0);
    QStandardItem *added = makeItem(node);
    if (takesParts(this->node(neighbour->index())))
        neighbour->appendRow(added);
    else
        neighbour->parent()->insertRow(neighbour->row() + 1, added);
    rewrite(added);
    emit edited();
    return added->index();
}

QModelIndex ConditionTree::wrap(const QModelIndex &index, Kind group)
{
    QStandardItem *item = itemFromIndex(index);
    QStandardItem *parent = item->parent();
    QStandardItem *around = makeItem(Condition{.kind = group});
    if (!parent) {
        QList<QStandardItem *> rows = takeRow(0);
        appendRow(around);
        around->appendRow(rows);
    } else {
        const int row = item->row();
        QList<QStandardItem *> rows = parent->takeRow(row);
        parent->insertRow(row, around);
        around->appendRow(rows);
    }
    rewrite(around);
    emit edited();
    return around->index();
}

QModelIndex ConditionTree::remove(const QModelIndex &index)
{
    QStandardItem *item = itemFromIndex(index);
    QStandardItem *parent = item->parent();
    if (!parent) {
        item->removeRows(0, item->rowCount());
        emit edited();
        return index;
    }
    const int row = item->row();
    parent->removeRow(row);
    emit edited();
    return parent->rowCount() > 0 ? parent->child(std::min(row, parent->rowCount() - 1))->index() : parent->index();
}

QModelIndex ConditionTree::move(const QModelIndex &index, int step)
{
    QStandardItem *item = itemFromIndex(index);
    QStandardItem *parent = item->parent();
    const int target = item->row() + step;
    if (!parent || target < 0 || target >= parent->rowCount())
        return index;
    parent->insertRow(target, parent->takeRow(item->row()));
    emit edited();
    return item->index();
}
