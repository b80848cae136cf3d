// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/recordkind.h"

#include <QLocale>

/** What the history knows of one kind of record, from the columns that it lists. */
template<typename Record>
class RecordKindOf : public RecordKind
{
public:
    RecordKindOf(const char *label, std::vector<Dependent> dependents, WithoutOwner withoutOwner)
        : RecordKind(label, std::move(dependents), withoutOwner)
    {
    }

    const RecordShape &shape() const override { return shapeOf<Record>(); }

    std::vector<Reference> referenceColumns() const override
    {
        std::vector<Reference> all;
        Columns::forEachMember<Record>([&](const auto &column) {
            using Value = std::decay_t<decltype(std::declval<Record>().*column.member)>;
            if constexpr (Columns::isId<Value>) {
                if (QLatin1StringView(column.name) != QLatin1StringView("id"))
                    all.push_back({QLatin1StringView(column.name), tableOfId(Value())});
            }
        });
        return all;
    }

    QString describe(Connection &db, qint64 id) const override
    {
        const auto found = db.select<Record>(QStringLiteral("WHERE id = ?"), id);
        if (found.empty())
            return label();
        if constexpr (requires { found.front().name; }) {
            return RecordKind::tr("%1 %2", "kind of record, its name").arg(label(), isolated(found.front().name));
        } else if constexpr (requires { found.front().title; }) {
            return ofCustomerOrTitled(db, found.front());
        } else if constexpr (requires { found.front().customer; }) {
            return ofCustomer(db, found.front().customer.value);
        } else {
            return label();
        }
    }

    QString valueText(Connection &db, const QString &column, const QJsonValue &value) const override
    {
        QString text;
        Columns::forEachMember<Record>([&](const auto &each) {
            if (QLatin1StringView(each.name) != column || value.isNull() || value.isUndefined())
                return;
            auto typed = Record().*each.member;
            SqlValue::fromJson(value).read(typed);
            text = textOf(db, typed);
        });
        return text;
    }

    bool redirect(Operation &operation, qint64 id, const QString &column, qint64 from, qint64 to) const override
    {
        auto found = operation.db().select<Record>(QStringLiteral("WHERE id = ?"), id);
        bool refers = false;
        Columns::forEachMember<Record>([&](const auto &each) {
            if (found.empty() || QLatin1StringView(each.name) != column || SqlValue(found.front().*each.member) != SqlValue(from))
                return;
            SqlValue(to).read(found.front().*each.member);
            refers = true;
        });
        if (refers)
            operation.update(found.front());
        return refers;
    }

private:
    QString ofCustomerOrTitled(Connection &db, const Record &record) const
    {
        if constexpr (requires { record.customer; }) {
            if (record.customer)
                return ofCustomer(db, record.customer.value);
        }
        return RecordKind::tr("%1 %2", "kind of record, its name").arg(label(), isolated(record.title));
    }
    template<typename Other>
    static QString tableOfId(Id<Other>)
    {
        return tableName<Other>();
    }
    template<typename Other>
    static QString textOf(Connection &db, Id<Other> id)
    {
        return id ? recordKind(tableName<Other>()).describe(db, id.value) : QString();
    }
    template<typename Value>
    static QString textOf(Connection &db, const std::optional<Value> &value)
    {
        return value ? textOf(db, *value) : QString();
    }
    static QString textOf(Connection &, const QString &text) { return text; }
    static QString textOf(Connection &, QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }
    static QString textOf(Connection &, const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }
    static QString textOf(Connection &, bool is) { return is ? RecordKind::tr("yes") : RecordKind::tr("no"); }
    template<NamedEnum Enum>
    static QString textOf(Connection &, Enum value)
    {
        return nameOf(value);
    }
    template<StoredAsText Parts>
    static QString textOf(Connection &, const Parts &value)
    {
        return value.shown();
    }
    template<typename Number>
        requires std::is_arithmetic_v<Number>
    static QString textOf(Connection &, Number number)
    {
        return QLocale().toString(number);
    }
};
