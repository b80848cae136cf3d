// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

/** Which records an operation wrote, by table. Past a thousand in one table it says "any of them". */
class ChangeSet
{
public:
    static constexpr qsizetype MostRecords = 1000;

    /** What another program may have changed: anything. */
    static ChangeSet everything();

    void add(const QString &table, qint64 id);
    void addRange(const QString &table, qint64 first, qint64 last);
    void addWhole(const QString &table);
    void add(const ChangeSet &others);

    bool isEmpty() const { return !m_everything && m_whole.isEmpty() && m_ids.isEmpty(); }
    bool touches(const QString &table) const;
    bool touches(const QString &table, qint64 id) const;
    bool touchesAny(const QStringList &tables) const;
    /** Whether single records are known, so that a list may refetch their lines only. */
    bool knowsRecords(const QString &table) const { return !m_everything && !m_whole.contains(table); }
    QSet<qint64> records(const QString &table) const { return m_ids.value(table); }

private:
    bool m_everything = false;
    QSet<QString> m_whole;
    QHash<QString, QSet<qint64>> m_ids;
};

Q_DECLARE_METATYPE(ChangeSet)

/** Tells every open list, form and chart what has been committed. Lives on the window's thread. */
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Announces \a changes; may be called from any thread. */
    void publish(const ChangeSet &changes);

signals:
    void changed(const ChangeSet &changes);
};
