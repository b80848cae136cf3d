// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QWidget>

class ConditionEditor;
class ConditionTree;
class QHBoxLayout;
class QToolButton;
class QTreeView;

/** Puts a condition together by choosing: a tree of conditions, and beside it the one that is selected. */
class QueryBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBuilder(QWidget *parent = nullptr);

    void setFields(const std::shared_ptr<const FieldCatalogue> &fields);
    /** Shows \a condition, unless it is what the builder says already. */
    void setCondition(const Condition &condition);
    /** Normalized. */
    Condition condition() const;
    void focusTree();

signals:
    /** The person changed the condition. */
    void conditionEdited(const Condition &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip);
    void showCurrent();
    void select(const QModelIndex &index);
    void addTest();
    void addGroup();
    void removeCurrent();
    void moveCurrent(int step);

    ConditionTree *m_tree;
    QTreeView *m_view;
    ConditionEditor *m_editor;
    QHBoxLayout *m_buttons;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};
