// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"
#include "ui/shell/page.h"

class EmptyState;
class FiringTableModel;
class MessageBar;
class PlainLabel;
class QAction;
class QStackedLayout;
class QTableView;
class RuleTableModel;
struct RuleLine;

/** The rules: to switch, change, order, add and delete; and what the marked one did the last times. */
class RulesPage : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(Services &services);

    void focusStart() override;
    bool isSettled() const override { return m_isLoaded; }
    CustomerId currentCustomer() const override;

private:
    enum class Switch { Off, Suggest, Apply };

    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QKeySequence &key);
    void setUpTables();
    QTableView *makeTable(const QString &name, const QString &accessibleName);
    void arrange();
    void load();
    void showRules(const std::vector<RuleLine> &rules);
    void showFirings();
    void updateActions();
    int currentRow() const;
    void openDialog(const Rule &rule);
    void edit();
    void switchTo(Switch state);
    void move(int by);
    void remove();
    void openCustomer();

    RuleTableModel *m_rules;
    FiringTableModel *m_firings;
    QTableView *m_table;
    QTableView *m_firingTable;
    PlainLabel *m_firingsTitle;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_off;
    QAction *m_suggest;
    QAction *m_apply;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    QAction *m_templates;
    MessageBar *m_message;
    EmptyState *m_none;
    QStackedLayout *m_stack;
    bool m_isLoaded = false;
    RuleId m_wanted; // To be marked when it comes.
};
