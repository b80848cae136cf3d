// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/changedescription.h"
#include "models/history/operationlistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class MessageBar;
class PlainLabel;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

/** All that was done, the newest first; of the selected operation what it changed; and a button to put it back. */
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Services &services);

    void focusStart() override;
    bool isSettled() const override;

private:
    QWidget *makeDetails();
    void showOperation();
    void showChanges(const std::vector<ChangedField> &changes);
    void undoSelected();

    OperationListModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    MessageBar *m_messages;
    PlainLabel *m_label;
    PlainLabel *m_about;
    QStandardItemModel *m_changes;
    QTableView *m_changesTable;
    QPushButton *m_undo;
    OperationId m_shown;
};
