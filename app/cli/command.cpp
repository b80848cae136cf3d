// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> parsedDay(const QString &text)
{
    const QDate today = QDate::currentDate();
    if (text == u"today")
        return today;
    if (text == u"yesterday")
        return today.addDays(-1);
    if (text == u"tomorrow")
        return today.addDays(1);
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (isNumber && text.startsWith(u'+'))
        return today.addDays(days);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QString CommandContext::argument(int index, const QString &name) const
{
    const QStringList all = arguments();
    if (index >= all.size())
        throw UsageError(u"%1 is missing."_s.arg(name));
    return all.at(index);
}

std::optional<qint64> CommandContext::number(const QString &option) const
{
    if (!has(option))
        return {};
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber)
        throw UsageError(u"--%1 takes a whole number, not “%2”."_s.arg(option, value(option)));
    return number;
}

std::optional<QDate> CommandContext::day(const QString &option) const
{
    if (!has(option))
        return {};
    if (const auto day = parsedDay(value(option)))
        return day;
    throw UsageError(u"--%1 takes a day such as 2026-11-22, today or +3, not “%2”."_s.arg(option, value(option)));
}

std::optional<QDateTime> CommandContext::instant(const QString &option) const
{
    if (!has(option))
        return {};
    if (const auto day = parsedDay(value(option)))
        return *day == QDate::currentDate() ? QDateTime::currentDateTimeUtc() : noonOf(*day);
    const QDateTime instant = QDateTime::fromString(value(option), Qt::ISODate);
    if (instant.isValid())
        return instant.toUTC();
    throw UsageError(u"--%1 takes a day or an instant such as 2026-11-22T14:30, not “%2”."_s.arg(option, value(option)));
}

QString CommandContext::required(const QString &option) const
{
    if (!has(option))
        throw UsageError(u"--%1 is missing."_s.arg(option));
    return value(option);
}

Connection &CommandContext::db()
{
    if (!m_connection) {
        m_whyReadOnly = prepareDatabase(m_database);
        m_connection = std::make_unique<Connection>(
            m_database, m_whyReadOnly.isEmpty() ? Connection::Access::Write : Connection::Access::Read);
    }
    return *m_connection;
}

Connection &CommandContext::writableDb()
{
    Connection &connection = db();
    if (!m_whyReadOnly.isEmpty())
        throw Failure(Error::Kind::Forbidden, m_whyReadOnly);
    return connection;
}
