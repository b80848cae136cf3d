// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/feedbacklistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class MessageBar;
class PlainLabel;
class QAction;
class QComboBox;
class QScrollArea;
class QStackedLayout;
class QTableView;
class QToolButton;
class SearchField;

/** The feedback log: what customers said, the newest first, and what was done about it. */
class FeedbackPage : public Page
{
    Q_OBJECT

public:
    explicit FeedbackPage(Services &services);

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;

private:
    void makeActions();
    void makeTable();
    void makeEmptyStates();
    void arrange();
    QToolButton *buttonFor(QAction *action, const QString &name);

    const FeedbackLine *currentLine() const;
    void filter();
    void showEverything();
    void recount();
    void showCounts(const FeedbackCounts &counts);
    void showCurrent();
    void showDetailsArea(bool shown);
    void resolve();

    FeedbackListModel m_feedback;
    SearchField *m_search;
    QComboBox *m_kind;
    QAction *m_openComplaints;
    QAction *m_note;
    QAction *m_resolve;
    PlainLabel *m_counts;
    MessageBar *m_message;
    QTableView *m_table;
    PlainLabel *m_details; // The whole text of the selected row.
    QScrollArea *m_detailsArea;
    QWidget *m_list;
    EmptyState *m_nothingYet;
    EmptyState *m_nothingFound;
    EmptyState *m_nothingOpen;
    QStackedLayout *m_stack;
    bool m_isCounted = false;
};
