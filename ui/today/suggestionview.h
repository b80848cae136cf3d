// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/suggestionlistmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class QAction;
class QListView;
class QModelIndex;
class QStackedLayout;

/** What rules suggest and say, by rules: to accept or dismiss one after the other, or all of a rule. Enter and Delete work down the list. */
class SuggestionView : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionView(Services &services, QWidget *parent = nullptr);

    /** Begins to read. */
    void wake() { m_lines.wake(); }
    void focusStart();
    bool isSettled() const;
    CustomerId currentCustomer() const;

signals:
    void currentCustomerChanged();

private:
    enum class Decision { Accept, Dismiss };

    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys);
    void setUpList();
    void arrange();
    void showRows(qsizetype rows);
    void updateActions();
    const SuggestionLine *currentLine() const;
    std::vector<int> selectedRows() const;
    std::vector<int> rowsLikeCurrent() const;
    void decide(const std::vector<int> &rows, Decision decision);
    void decideFirings(const std::vector<qint64> &firings, Decision decision);
    void takeDecided(const Result<qint64> &count);
    void openCustomer();
    void standOnARow();

    Services &m_services;
    SuggestionListModel m_lines;
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
