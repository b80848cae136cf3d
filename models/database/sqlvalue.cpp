// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlvalue.h"

using namespace Qt::StringLiterals;

namespace {

template<typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

} // namespace

QVariant SqlValue::toVariant() const
{
    return std::visit(Overloaded{[](std::monostate) { return QVariant(QMetaType::fromType<qint64>()); },
                                 [](const auto &value) { return QVariant::fromValue(value); }},
                      m_content);
}

QJsonValue SqlValue::toJson() const
{
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(); },
                                 [](const QByteArray &bytes) { return QJsonValue(QString::fromLatin1(bytes.toBase64())); },
                                 [](const auto &value) { return QJsonValue(value); }},
                      m_content);
}

SqlValue SqlValue::fromVariant(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString();
    case QMetaType::QByteArray: return value.toByteArray();
    case QMetaType::Double:
    case QMetaType::Float: return value.toDouble();
    default: return value.toLongLong();
    }
}

SqlValue SqlValue::fromJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger();
    return double(whole) == value.toDouble() ? SqlValue(whole) : SqlValue(value.toDouble());
}

void SqlValue::read(QByteArray &value) const
{
    if (const auto *bytes = std::get_if<QByteArray>(&m_content))
        value = *bytes;
    else
        value = text().toUtf8();
}

qint64 SqlValue::integer() const
{
    return std::visit(Overloaded{[](std::monostate) { return qint64(0); }, [](qint64 value) { return value; },
                                 [](double value) { return qint64(value); },
                                 [](const auto &text) { return qint64(text.toLongLong()); }},
                      m_content);
}

double SqlValue::real() const
{
    return std::visit(Overloaded{[](std::monostate) { return 0.0; }, [](qint64 value) { return double(value); },
                                 [](double value) { return value; },
                                 [](const auto &text) { return text.toDouble(); }},
                      m_content);
}

QString SqlValue::text() const
{
    return std::visit(Overloaded{[](std::monostate) { return QString(QLatin1StringView("")); },
                                 [](const QString &text) { return text; },
                                 [](const QByteArray &bytes) { return QString::fromUtf8(bytes); },
                                 [](auto number) { return QString::number(number); }},
                      m_content);
}
