// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatelistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class Job;
class MergeModel;
class MergeTable;
class MessageBar;
class PlainLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTimer;

/** Customers who may be the same: why, side by side, and what to do about it. */
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Services &services);
    ~DuplicatesPage() override;

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;

private:
    struct Progress;

    QWidget *makeList();
    QWidget *makeComparison();
    void makeEmptyStates();
    void search();
    void takeFound(const Result<std::vector<DuplicateSet>> &found);
    void finishSearch();
    void showState(qsizetype rows);
    void showSet();
    void showButtons();
    std::vector<CustomerId> compared() const;
    QString differenceLabel() const;
    void merge();
    void decideOnAll();
    void decideOnOne();

    DuplicateListModel *m_found;
    MergeModel *m_customers;
    MessageBar *m_message;
    PlainLabel *m_count;
    QPushButton *m_again;
    QTableView *m_list;
    MergeTable *m_comparison;
    QPushButton *m_merge;
    QPushButton *m_different;
    QPushButton *m_oneDifferent;
    EmptyState *m_nothing;
    EmptyState *m_searching;
    EmptyState *m_stopped;
    QStackedLayout *m_stack;
    QTimer *m_tick;
    Job *m_job = nullptr;
    std::shared_ptr<Progress> m_progress;
    std::vector<CustomerId> m_shown;
    bool m_wasSearched = false;
};
