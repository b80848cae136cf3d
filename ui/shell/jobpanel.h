// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class PlainLabel;
class QProgressBar;
class QToolButton;

/**
 * Shows long work in the status bar: nothing for a moment, then that something is going on, then how far it is, with a
 * button to stop it. Of several jobs the one that began last is shown.
 */
class JobPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(QWidget *parent = nullptr);

    void follow(Job *job);
    bool isBusy() const { return !m_jobs.isEmpty(); }

private:
    struct Running
    {
        QPointer<Job> job;
        QElapsedTimer since;
        double share = -1;
    };

    void refresh();
    void forget(const Job *job);

    PlainLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_timer;
    QList<Running> m_jobs;
};
