// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"
#include "ui/shell/page.h"

class MessageBar;
class PhaseEditor;
class PhaseTableModel;
class PlainLabel;
class QAction;
class QTableView;

/** The life cycle in use: its phases to add, change, reorder and delete, and the way to another life cycle. */
class LifeCyclePage : public Page
{
    Q_OBJECT

public:
    explicit LifeCyclePage(Services &services);

    void focusStart() override;
    bool isSettled() const override { return m_isLoaded; }

private:
    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QKeySequence &key = {});
    void setUpTable();
    void arrange();
    void load();
    void count();
    void showPhases(const std::vector<Phase> &phases);
    void edit(int row);
    void loadUses();
    void updateActions();
    int currentRow() const;

    void add();
    void remove();
    void move(int by);
    void rename();
    void choose();
    void save();

    PhaseTableModel *m_phases;
    QTableView *m_table;
    PhaseEditor *m_editor;
    PlainLabel *m_name;
    QAction *m_choose;
    QAction *m_rename;
    QAction *m_add;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    MessageBar *m_message;
    bool m_isLoaded = false;
    bool m_isNew = false; // The phase to mark has just been added: its name is to be typed.
    PhaseId m_wanted;     // The phase that is to be marked when it comes.
};
