// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/rules/nightlyrun.h"

#include <QTimer>

/**
 * Has the rules that wait for days looked at when the program starts, at midnight, and after rules were changed; on the writer thread,
 * a part at a time, so that whatever the person does comes in between. Lives on the window's thread.
 */
class NightlyRules : public QObject
{
    Q_OBJECT

public:
    explicit NightlyRules(Database &database, QObject *parent = nullptr);
    /** Waits until the part at hand is done. */
    ~NightlyRules() override;

    bool isRunning() const { return m_run != nullptr; }

signals:
    /** It has begun, and tells \a progress how far it is; finished() follows. */
    void started(const std::shared_ptr<Progress> &progress);
    void finished();

private:
    /** What of the rules decides whom they fire for; another one after they were changed. */
    struct Due
    {
        bool isDue = false;
        qint64 rules = 0;
    };

    void look();
    void start();
    void next();
    void finish();

    Database &m_database;
    std::shared_ptr<NightlyRun> m_run; // Used on the writer thread; null: nothing to do.
    std::shared_ptr<Progress> m_progress;
    QTimer m_soon;
    QTimer m_clock;
    qint64 m_rules = -1;
};
