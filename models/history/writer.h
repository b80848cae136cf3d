// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/history/followup.h"
#include "models/history/history.h"

#include <QObject>

/** What a job made, and the operation it was made in. */
template<typename Value>
struct Written
{
    Value value;
    Performed performed;
};

/**
 * Runs \a job(operation, args…) as one operation: begin, job, commit; then what follows from it, see followUp().
 *
 * The one way in which window and command line write. Throws Failure; then nothing was written.
 */
template<typename Job, typename... Args>
auto perform(Connection &db, const Origin &origin, const QString &label, Job job, Args &&...args)
{
    using Returned = std::invoke_result_t<Job, Operation &, Args...>;
    Operation operation(db, origin, label);
    const auto commit = [&] {
        Performed done = operation.commit();
        followUp(db, done);
        return done;
    };
    if constexpr (std::is_void_v<Returned>) {
        std::invoke(job, operation, std::forward<Args>(args)...);
        return Written<Done>{Done{}, commit()};
    } else {
        Returned value = std::invoke(job, operation, std::forward<Args>(args)...);
        return Written<Returned>{std::move(value), commit()};
    }
}

/**
 * Performs operations for the window, on the writer thread, and tells the change feed. Lives on the window's thread.
 *
 *     writer.perform(tr("Rename %1").arg(name), &saveCustomer, customer).then(this, [](const Result<Customer> &saved) { … });
 */
class Writer : public QObject
{
    Q_OBJECT

public:
    Writer(Database &database, const QString &actor, QObject *parent = nullptr);
    /** Waits until every write that was queued is done. */
    ~Writer() override;

    const QString &actor() const { return m_origin.actor; }

    /** Queues \a job(operation, args…); see perform() above. The answer comes after the commit. */
    template<typename Job, typename... Args>
    auto perform(const QString &label, Job job, Args... args)
    {
        return performFrom(m_origin.source, label, std::move(job), std::move(args)...);
    }

    /** The same for an operation that did not start with a form or a drag, such as an import. */
    template<typename Job, typename... Args>
    auto performFrom(Source source, const QString &label, Job job, Args... args)
    {
        return m_database.writer().run(
            [this, origin = Origin{m_origin.actor, source}, label, job = std::move(job), ... args = std::move(args)](Connection &db) {
                auto written = ::perform(db, origin, label, job, args...);
                announce(written.performed);
                return written.value;
            });
    }

    /** Puts back what \a operation did; tells \a progress, if there is one, how far that is. */
    Pending<Performed> undo(OperationId operation, const std::shared_ptr<Progress> &progress = {});

signals:
    /** After each commit that changed something: for the toast with Undo, and for the Edit menu. */
    void performed(const Performed &performed);

private:
    void announce(const Performed &performed);

    Database &m_database;
    Origin m_origin;
};

/** The name of the person at this computer, as the history records it. */
QString currentActor();
