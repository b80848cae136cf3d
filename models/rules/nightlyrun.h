// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/database/changefeed.h"
#include "models/rules/rulecontext.h"

#include <memory>

/**
 * Looks for what only time brings, and lets the rules that wait for it fire: part by part, so that other work gets between. Each cause
 * makes a rule fire once, however often this runs.
 */
class NightlyRun
{
public:
    /** Whether the rules have to be looked at: not yet \a today. */
    static bool isDue(Connection &db, QDate today);

    explicit NightlyRun(QDate today, const std::shared_ptr<Progress> &progress = {});

    /** Does the next part and says what it changed; nothing: everything has been done, or the progress was told to stop. */
    std::optional<ChangeSet> step(Connection &db);
    /** Does all parts. */
    void run(Connection &db);

    qint64 operations() const { return m_operations; }

private:
    void begin(Connection &db);
    void findCandidates(const RuleContext &context);
    void finish(Connection &db);

    QDate m_today;
    std::shared_ptr<Progress> m_progress;
    std::vector<Rule> m_rules;
    QDate m_from;
    size_t m_rule = 0;
    std::optional<std::vector<qint64>> m_candidates; // For whom m_rule may fire; not read yet at first.
    size_t m_next = 0;                               // The first of them that is still to be looked at.
    qint64 m_operations = 0;
    bool m_hasBegun = false;
    bool m_isDone = false;
};
