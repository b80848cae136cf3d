// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/database/recordshape.h"
#include "models/database/sqlcondition.h"
#include "models/history/operationrecord.h"

#include <QJsonObject>

/**
 * Images of records of one kind that stand one after the other in the history, and what is done with all of these records
 * by a few statements. No record occurs twice.
 */
class ImageRun
{
public:
    enum class Side { Before, After };

    /** The lines of \a operation from \a first to \a last, both included. */
    ImageRun(Connection &db, const RecordShape &shape, OperationId operation, qint64 first, qint64 last);

    /** The ids of its records, as a condition for \a column. */
    SqlCondition ids(const QString &column) const;
    qint64 count() const;
    QJsonObject image(qint64 record, Side side) const;
    /** Writes the images into the history of \a operation, what was before as what is after, the last line first. */
    void noteReversed(OperationId operation) const;

    /** Gives the records the values that the images have, derived columns included. */
    void update(Side side) const;
    /** The same where every image has just these columns. */
    void update(Side side, const QStringList &columns) const;
    /** Stores the records that the images describe, under the same ids. */
    void insert(Side side) const;
    /** Deletes the records. */
    void remove() const;

    /** The first record that is gone or no longer has the values of its image, or 0. */
    qint64 firstChanged(Side side) const;
    /** The first record that is there, or 0. */
    qint64 firstPresent() const;
    /** The first record whose \a column refers to nothing in \a table, or 0. */
    qint64 firstLacking(Side side, const QString &column, const QString &table) const;
    /** Takes the images whose \a column refers to nothing in \a table out of the history: of an operation that is not committed. */
    void forgetLacking(Side side, const QString &column, const QString &table) const;
    /** The first image that was emptied, or 0. */
    qint64 firstEmptied(Side side) const;

private:
    QStringList columns(Side side) const;
    QString valueOf(const RecordShape::Member &member, Side side) const;
    /** The image's value, or what the record has where the image says nothing of it. */
    QString valueOrOwn(const RecordShape::Member &member, Side side) const;
    /** \a values are what \a columns are to become. */
    void write(const QStringList &columns, const QStringList &values) const;
    void writeDerived(const QStringList &columns, const QStringList &values, const QStringList &derived) const;
    void insertDerived(Side side) const;
    qint64 firstRecord(const QString &joined, const QString &condition) const;
    /** Calls \a take(first, last) with parts of the run that fit into memory. */
    template<typename Take>
    void inParts(Take take) const;

    Connection &m_db;
    const RecordShape &m_shape;
    OperationId m_operation;
    qint64 m_first;
    qint64 m_last;
};
