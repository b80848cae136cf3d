// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/nightlyrules.h"

#include "models/rules/activerules.h"

namespace {

constexpr int MinuteMilliseconds = 60'000;
constexpr int SoonMilliseconds = 500;

} // namespace

NightlyRules::NightlyRules(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMilliseconds);
    m_clock.setInterval(MinuteMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &NightlyRules::look);
    connect(&m_clock, &QTimer::timeout, this, &NightlyRules::look);
    connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(tableName<Rule>()))
            m_soon.start();
    });
    m_clock.start();
    m_soon.start();
}

NightlyRules::~NightlyRules()
{
    if (m_progress)
        m_progress->isCancelled = true;
}

void NightlyRules::look()
{
    if (m_run)
        return;
    m_database.writer()
        .run([](Connection &db) { return Due{NightlyRun::isDue(db, QDate::currentDate()), rulesVersion(db)}; })
        .then(this, [this](const Result<Due> &due) {
            if (!due || m_run)
                return;
            const bool wereChanged = m_rules >= 0 && m_rules != due->rules;
            m_rules = due->rules;
            if (due->isDue || wereChanged)
                start();
        });
}

void NightlyRules::start()
{
    m_progress = std::make_shared<Progress>();
    m_run = std::make_shared<NightlyRun>(QDate::currentDate(), m_progress);
    emit started(m_progress);
    next();
}

void NightlyRules::next()
{
    m_database.writer().run([run = m_run](Connection &db) { return run->step(db); }).then(this, [this](const Result<std::optional<ChangeSet>> &done) {
        if (!done || !*done) {
            finish();
            return;
        }
        m_database.feed().publish(**done);
        next();
    });
}

void NightlyRules::finish()
{
    m_run.reset();
    m_progress.reset();
    emit finished();
}
