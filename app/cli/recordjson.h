// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/customfields/customvalues.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/purchases/purchase.h"
#include "models/records/recordlist.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

/** A day as it is printed: ISO, or nothing. */
QJsonValue jsonOf(QDate day);
/** An instant as it is printed: ISO in local time with its offset, or nothing. */
QJsonValue jsonOf(const QDateTime &instant);

struct CustomerStages;
/** The figures of each phase: phase, first_entered, last_left, latest_entered, visits, days and open. */
QJsonArray stagesJson(const CustomerStages &stages);

/** What customers have in the fields that the business added, as JSON. */
class CustomJson
{
public:
    explicit CustomJson(Connection &db);

    bool isEmpty() const { return m_definitions.empty(); }
    QStringList names() const;
    /** The fields of \a customer by their names; null where there is nothing. */
    QJsonObject object(CustomerId customer) const;
    /** Adds the fields of all \a customers, which have an "id". */
    void addTo(std::vector<QJsonObject> &customers) const;

private:
    QJsonObject object(const FieldValues &values) const;

    Connection &m_db;
    std::vector<FieldDefinition> m_definitions;
    QString m_currency;
};

/** Writes records as JSON objects whose keys are their Fields. */
class RecordJson
{
public:
    explicit RecordJson(Connection &db);

    /** The fields of \a record; phases by their names, money as a decimal beside its currency. */
    template<typename Record>
    QJsonObject object(const Record &record) const;
    /** The same with what is shown beside it: the customer's name, or a customer's figures. */
    template<typename Record>
    QJsonObject object(const Listed<Record> &listed) const;

    /** The keys of object(Listed<Record>), the usual ones first. */
    template<typename Record>
    static QStringList keys();

private:
    QString m_currency;
    QHash<PhaseId, QString> m_phases;
};

template<typename Record>
QJsonObject RecordJson::object(const Record &record) const
{
    QJsonObject object;
    Columns::forEachMember<Record>([&](const auto &column) {
        const auto &value = record.*column.member;
        using Value = std::decay_t<decltype(value)>;
        if (!Fields::isField(column))
            return;
        const QString key = Fields::nameOf(column);
        if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, QDateTime>)
            object.insert(key, jsonOf(value));
        else if constexpr (std::is_same_v<Value, PhaseId>)
            object.insert(key, m_phases.value(value));
        else
            object.insert(key, SqlValue(value).toJson());
    });
    if constexpr (requires { record.money(); })
        object.insert(QStringLiteral("amount"), moneyDecimal(record.money()));
    if constexpr (requires { record.revenue; }) {
        object.insert(QStringLiteral("revenue"), moneyDecimal({record.revenue, m_currency}));
        object.insert(QStringLiteral("currency"), m_currency);
    }
    return object;
}

template<typename Record>
QJsonObject RecordJson::object(const Listed<Record> &listed) const
{
    QJsonObject object = this->object(listed.record);
    if constexpr (std::is_same_v<Record, Customer>) {
        const QJsonObject figures = this->object(listed.figures);
        for (auto figure = figures.begin(); figure != figures.end(); ++figure)
            object.insert(figure.key(), figure.value());
    } else if constexpr (requires { listed.record.customer; }) {
        object.insert(QStringLiteral("customer_name"), listed.customerName);
    }
    return object;
}

template<typename Record>
QStringList RecordJson::keys()
{
    QStringList keys = Fields::all<Record>();
    if constexpr (std::is_same_v<Record, Customer>)
        keys += Fields::all<CustomerFigures>().mid(1) + QStringList{QStringLiteral("currency")};
    else if constexpr (requires(Record record) { record.customer; })
        keys.insert(keys.indexOf(QStringLiteral("customer")) + 1, QStringLiteral("customer_name"));
    return keys;
}
