// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bin/binlistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class MessageBar;
class PlainLabel;
class QAction;
class QStackedLayout;
class QTableView;
class SearchField;

/** Deleted customers, for 30 days: to search, to restore, or to erase for good. */
class BinPage : public Page
{
    Q_OBJECT

public:
    explicit BinPage(Services &services);

    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override { return m_entries.isLoaded(); }

private:
    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip);
    void setUpTable();
    void arrange();
    void takeCount(qsizetype rows);
    void updateActions();
    std::vector<qint64> selected() const;
    void restore(const std::optional<std::vector<qint64>> &entries);
    void askToEmpty();
    void empty();

    BinListModel m_entries;
    SearchField *m_search;
    PlainLabel *m_count;
    QAction *m_restore;
    QAction *m_restoreAll;
    QAction *m_empty;
    MessageBar *m_message;
    QTableView *m_table;
    EmptyState *m_nothing;
    EmptyState *m_notFound;
    QStackedLayout *m_stack;
};
