// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"
#include "models/base/names.h"
#include "models/base/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <variant>

/** A value of several parts, such as a list, that is stored as one text. */
template<typename T>
concept StoredAsText = requires(const T &value, const QString &text) {
    { value.toText() } -> std::same_as<QString>;
    { T::fromText(text) } -> std::same_as<T>;
};

/**
 * A value on its way to or from the database: null, integer, real, text or bytes, and nothing else.
 *
 * Qt's PostgreSQL driver writes types it does not know unquoted into the statement, so anything else does not compile.
 * Text is made storable() here; a null QString is the empty text and null bytes are no
 * bytes, never NULL.
 */
class SqlValue
{
public:
    using Content = std::variant<std::monostate, qint64, double, QString, QByteArray>;

    SqlValue() = default;
    SqlValue(std::nullptr_t) {}
    template<std::integral T>
    SqlValue(T value) : m_content(qint64(value)) {}
    SqlValue(double value) : m_content(value) {}
    SqlValue(const QString &text) : m_content(text.isNull() ? QString(QLatin1StringView("")) : storable(text)) {}
    SqlValue(const QByteArray &bytes) : m_content(bytes.isNull() ? QByteArray("") : bytes) {}
    SqlValue(QDate date)
    {
        if (date.isValid())
            m_content = dayNumber(date);
    }
    SqlValue(const QDateTime &instant)
    {
        if (instant.isValid())
            m_content = instant.toMSecsSinceEpoch();
    }
    template<typename Record>
    SqlValue(Id<Record> id)
    {
        if (id)
            m_content = id.value;
    }
    template<NamedEnum Enum>
    SqlValue(Enum value) : SqlValue(nameOf(value)) {}
    template<StoredAsText T>
    SqlValue(const T &value) : SqlValue(value.toText())
    {
    }
    template<typename T>
    SqlValue(const std::optional<T> &value)
    {
        if (value)
            m_content = SqlValue(*value).m_content;
    }
    template<typename T>
        requires(!std::integral<T> && !NamedEnum<T> && !StoredAsText<T>)
    SqlValue(const T &) = delete;

    const Content &content() const { return m_content; }
    bool isNull() const { return m_content.index() == 0; }
    bool operator==(const SqlValue &) const = default;

    QVariant toVariant() const;
    QJsonValue toJson() const;
    static SqlValue fromVariant(const QVariant &value);
    static SqlValue fromJson(const QJsonValue &value);

    /** Read as the type asked for; NULL reads as that type's empty value. */
    void read(bool &value) const { value = integer() != 0; }
    template<std::integral T>
    void read(T &value) const { value = T(integer()); }
    void read(double &value) const { value = real(); }
    void read(QString &value) const { value = text(); }
    void read(QByteArray &value) const;
    void read(QDate &value) const { value = isNull() ? QDate() : dateOfDay(integer()); }
    void read(QDateTime &value) const
    {
        value = isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC);
    }
    template<typename Record>
    void read(Id<Record> &id) const { id.value = integer(); }
    template<NamedEnum Enum>
    void read(Enum &value) const { value = fromName<Enum>(text()).value_or(Enum{}); }
    template<StoredAsText T>
    void read(T &value) const { value = T::fromText(text()); }
    template<typename T>
    void read(std::optional<T> &value) const
    {
        value.reset();
        if (!isNull())
            read(value.emplace());
    }
    template<typename T>
    T as() const
    {
        T value{};
        read(value);
        return value;
    }

    qint64 integer() const;
    double real() const;
    QString text() const;

private:
    Content m_content;
};
