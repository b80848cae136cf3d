// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class EmptyState;
class FieldTableModel;
class MessageBar;
class QAction;
class QStackedLayout;
class QTableView;
struct CustomFieldSheet;

/** The fields that the business added to its customers: to add, change, reorder and remove. */
class CustomFieldsPage : public Page
{
    Q_OBJECT

public:
    explicit CustomFieldsPage(Services &services);

    void focusStart() override;
    bool isSettled() const override { return m_isLoaded; }

private:
    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QKeySequence &key = {});
    void setUpTable();
    void arrange();
    void load();
    void showFields(const CustomFieldSheet &sheet);
    void count();
    void updateActions();
    void add();
    void edit();
    void remove();
    void move(int by);
    int currentRow() const;

    FieldTableModel *m_fields;
    QTableView *m_table;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    MessageBar *m_message;
    EmptyState *m_none;
    QStackedLayout *m_stack;
    bool m_isLoaded = false;
    qint64 m_wanted = 0; // The field that is to be marked when it comes.
};
