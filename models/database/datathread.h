// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/database/connection.h"
#include "models/database/pending.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

template<typename Job>
struct StoreOf;
template<typename Store, typename Value, typename... Args>
struct StoreOf<Value (Store::*)(Args...)>
{
    using Type = Store;
};
template<typename Store, typename Value, typename... Args>
struct StoreOf<Value (Store::*)(Args...) const>
{
    using Type = Store;
};

/**
 * Runs database work off the window's thread, one job after the other, on a connection of its own.
 *
 * A job never throws into the window: its Failure becomes the Error of the Result that is delivered. Three of them work
 * for each open business, see Database.
 */
class DataThread
{
public:
    /** Opens the connection on the new thread; throws Failure if that fails. */
    DataThread(const QString &name, const QUrl &url, Connection::Access access);
    ~DataThread();
    Q_DISABLE_COPY_MOVE(DataThread)

    /**
     * Queues \a job, which is a store's member function, or a callable that takes a Connection &.
     *
     *     reader.run(&CustomerStore::find, id).then(this, [this](const Result<Customer> &customer) { … });
     */
    template<typename Job, typename... Args>
    auto run(Job job, Args... args)
    {
        return queue([job = std::move(job), ... args = std::move(args)](Connection &db) {
            if constexpr (std::is_member_function_pointer_v<Job>) {
                typename StoreOf<Job>::Type store(db);
                return std::invoke(job, store, args...);
            } else {
                return std::invoke(job, db, args...);
            }
        });
    }

    /** Stops the statement that runs now; its job fails with Cancelled. Does nothing between statements. */
    void interrupt();

private:
    template<typename Call>
    auto queue(Call call)
    {
        using Returned = std::invoke_result_t<Call, Connection &>;
        using Value = std::conditional_t<std::is_void_v<Returned>, Done, Returned>;
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        Pending<Value> pending(promise->future());
        promise->start();
        post([promise, call = std::move(call)](Connection &db) {
            promise->addResult(guarded<Value>([&]() -> Value {
                if constexpr (std::is_void_v<Returned>) {
                    call(db);
                    return Done{};
                } else {
                    return call(db);
                }
            }));
            promise->finish();
        });
        return pending;
    }

    template<typename Value, typename Work>
    static Result<Value> guarded(Work work)
    {
        try {
            return work();
        } catch (const Failure &failure) {
            return failure.error;
        } catch (const std::exception &exception) {
            return unexpected(exception);
        }
    }
    static Error unexpected(const std::exception &exception);
    void post(std::function<void(Connection &)> job);

    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Connection> m_connection; // Made and destroyed on m_thread.
};
