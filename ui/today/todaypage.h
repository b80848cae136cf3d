// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/todaylistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class MessageBar;
class QAction;
class QListView;
class QModelIndex;
class QStackedLayout;

/** What waits for the person: suggestions to accept or dismiss, notices to read, tasks to do. Enter and Delete work down the list. */
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
    enum class Decision { Accept, Dismiss };

    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys);
    void setUpList();
    void arrange();
    void showRows(qsizetype rows);
    void updateActions();
    const TodayLine *currentLine() const;
    std::vector<int> selectedRows() const;
    std::vector<int> rowsLikeCurrent() const;
    void decide(const std::vector<int> &rows, Decision decision);
    void decideFirings(const std::vector<qint64> &firings, Decision decision);
    void complete(const std::vector<qint64> &tasks);
    void takeDecided(const Result<qint64> &count);
    void openCustomer();
    void standOnARow();

    TodayListModel m_lines;
    QListView *m_list;
    QAction *m_accept;
    QAction *m_dismiss;
    QAction *m_acceptAll;
    QAction *m_dismissAll;
    QAction *m_open;
    MessageBar *m_message;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    int m_row = 0; // Where the person was, so that the next line comes under the keys.
};
