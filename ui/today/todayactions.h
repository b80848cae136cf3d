// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

struct WorklistLine;
class QAction;
class QBoxLayout;
class QMenu;
class QWidget;

/** What can be done with lines of Today: one key each while the list has the keyboard, a button each, and the list's context menu. */
class TodayActions : public QObject
{
    Q_OBJECT

public:
    TodayActions(QWidget *list, bool canWrite, QWidget *parent);

    void addButtons(QBoxLayout *line, QWidget *parent);
    /** Offers what goes with \a line, the current one of \a count that are selected; null: nothing. */
    void offer(const WorklistLine *line, qsizetype count);

    QAction *explain() const { return m_explain; }

signals:
    void openRequested();
    void callRequested();
    void logRequested();
    void snoozeRequested(int days);
    void doneRequested();
    void acceptRequested();
    void dismissRequested();

private:
    QAction *add(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys);
    void setUpSnoozeMenu();
    void popUpSnoozeMenu();

    QWidget *m_list;
    const bool m_canWrite;
    QMenu *m_snoozeMenu;
    QAction *m_open;
    QAction *m_call;
    QAction *m_log;
    QAction *m_snooze;
    QAction *m_done;
    QAction *m_accept;
    QAction *m_dismiss;
    QAction *m_explain;
};
