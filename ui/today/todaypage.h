// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/todaylistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class MessageBar;
class PlainLabel;
class QAction;
class QListView;
class QStackedLayout;
class SuggestionView;
class TodayActions;
class TodayFilter;

/** Who waits today and why: one line a customer, one key a deed. Enter works down the list. */
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Services &services);

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;

private:
    static WorklistFilter storedFilter(Services &services);

    void setUpList();
    void setUpEmptyStates();
    void arrange();
    void takeFilter();
    void showCounts();
    void showRows();
    void standOnARow();
    void updateWhy();
    bool showsSuggestions() const;
    QWidget *widgetFor(qsizetype rows) const;
    std::vector<qint64> selectedIds() const;
    const WorklistLine *currentLine() const;
    void perform(const QString &label, qint64 (*job)(Operation &, const std::vector<qint64> &), const std::vector<qint64> &ids);
    void takeWritten(const Result<qint64> &count);

    void open();
    void call();
    void log();
    void snooze(int days);
    void finish();
    void accept();
    void dismiss();

    TodayFilter *m_filter;
    TodayListModel m_lines;
    QListView *m_list;
    TodayActions *m_actions;
    SuggestionView *m_suggestions;
    MessageBar *m_message;
    PlainLabel *m_note;
    PlainLabel *m_why;
    EmptyState *m_nothing;
    EmptyState *m_filteredOut;
    EmptyState *m_noData;
    QStackedLayout *m_stack;
    int m_row = 0;          // Where the person was, so that the next line comes under the keys.
    CustomerId m_opened;    // By Enter: back from there, the next line comes under the keys, too.
};
