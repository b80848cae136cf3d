// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>
#include <utility>
#include <variant>

/** Why something failed, worded so that it can be shown to the person who wanted it. */
struct Error
{
    enum class Kind { Database, NotFound, Conflict, Invalid, Cancelled, Forbidden };

    Kind kind = Kind::Database;
    QString message; // What happened, to what, and what to do.
    QString details; // Technical, shown behind "Details…"; never holds customers' data.

    bool operator==(const Error &) const = default;
};

/** Thrown below the data thread's boundary only; DataThread::run() turns it into a Result. */
class Failure : public std::exception
{
public:
    explicit Failure(Error error)
        : error(std::move(error))
        , m_what((this->error.message + u' ' + this->error.details).toUtf8())
    {
    }
    Failure(Error::Kind kind, const QString &message, const QString &details = {})
        : Failure(Error{kind, message, details})
    {
    }

    const char *what() const noexcept override { return m_what.constData(); }

    Error error;

private:
    QByteArray m_what;
};

/** The value of something that succeeds without returning anything. */
struct Done
{
    bool operator==(const Done &) const = default;
};

/** A value or an Error. Has std::expected's names, to become an alias of it under C++23. */
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};
