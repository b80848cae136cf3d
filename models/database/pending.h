// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFutureWatcher>

/** The answer to come from a data thread. */
template<typename T>
class [[nodiscard]] Pending
{
public:
    explicit Pending(QFuture<Result<T>> future) : m_future(std::move(future)) {}

    /**
     * Calls \a receive with the answer, on \a context's thread, unless \a context is gone by then.
     *
     * Not QFuture::then(context): in Qt 6.4 that aborts if the context was deleted first.
     */
    template<typename Receive>
    void then(QObject *context, Receive receive) const
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, receive = std::move(receive)]() mutable {
                             watcher->deleteLater();
                             receive(watcher->result());
                         });
        watcher->setFuture(m_future);
    }

    /** For tests and for work that is already off the window's thread. */
    Result<T> wait() const { return m_future.result(); }

private:
    QFuture<Result<T>> m_future;
};
