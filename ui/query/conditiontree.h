// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QStandardItemModel>

/**
 * A condition as a tree that can be edited: groups (all, any, and their negations), tests, words, and related records with
 * conditions of their own. Its one top item is a group. A test without values is still being made, and says nothing.
 */
class ConditionTree : public QStandardItemModel
{
    Q_OBJECT

public:
    explicit ConditionTree(QObject *parent = nullptr);

    /** What the tests can name. */
    void setFields(const std::shared_ptr<const FieldCatalogue> &fields);
    const FieldCatalogue *fields() const { return m_fields.get(); }
    /** What the item at \a index can name: a field of the related records if it is within some. */
    const FieldCatalogue *fieldsOf(const QModelIndex &index) const;

    void setCondition(const Condition &condition);
    /** Normalized, without what is still being made. */
    Condition condition() const;

    /** The item's own condition: of groups and related records without their parts. */
    Condition node(const QModelIndex &index) const;
    bool isNegated(const QModelIndex &index) const;
    void change(const QModelIndex &index, const Condition &node, bool isNegated);
    static bool takesParts(const Condition &node);

    /** Adds \a node below \a beside if that takes parts, otherwise after it. */
    QModelIndex add(const QModelIndex &beside, const Condition &node);
    /** Puts the item into a new group in its place. */
    QModelIndex wrap(const QModelIndex &index, Condition::Kind group);
    /** Takes the item away, and returns what to select instead. The top item stays. */
    QModelIndex remove(const QModelIndex &index);
    /** Moves the item up (-1) or down (1) among its neighbours. */
    QModelIndex move(const QModelIndex &index, int step);

signals:
    /** The person changed the condition. */
    void edited();

private:
    QStandardItem *makeItem(const Condition &condition) const;
    void write(QStandardItem *item, const Condition &node, bool isNegated, const FieldCatalogue *fields) const;
    void rewrite(QStandardItem *item);
    Condition conditionOf(const QStandardItem *item) const;

    std::shared_ptr<const FieldCatalogue> m_fields;
};
