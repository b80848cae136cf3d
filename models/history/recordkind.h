// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/changerun.h"
#include "models/history/setwriting.h"

#include <QCoreApplication>

/** What the history knows of one kind of record: how to name one and how to put a change of it back. */
class RecordKind
{
    Q_DECLARE_TR_FUNCTIONS(RecordKind)

public:
    /** What becomes of a record when the one that it refers to is deleted. */
    enum class WithoutIt {
        Goes,
        Stays,
        Follows, // Goes, and is nothing that anybody worked on: undoing the other takes it along.
    };

    /** Another table's column that refers to records of this kind. */
    struct Dependent
    {
        const char *table;
        const char *column;
        WithoutIt withoutIt = WithoutIt::Goes;
    };

    /** A column of this kind's own that refers to records of another. */
    struct Reference
    {
        QString column;
        QString table;
        bool mayLack = false; // The record can be without it.
    };

    /** What is done when a record is to come back and one that it refers to is gone for good, or not back yet. */
    enum class WithoutOwner {
        Refuse,
        Forget, // It stays in the history: of no use by itself.
    };

    /** A change of one record as a person would tell it. */
    struct Summary
    {
        QString record; // "Customer Ada Lovelace"
        QString field;
        QString before;
        QString after;
    };

    virtual ~RecordKind() = default;

    virtual const RecordShape &shape() const = 0;
    const QString &table() const { return shape().table; }
    std::vector<Reference> references() const;
    /** "Customer", "Purchase", … in the person's language. */
    QString label() const { return tr(m_label); }
    /** "Customer Ada Lovelace" or "Purchase of Ada Lovelace"; the label alone if it is gone. */
    virtual QString describe(Connection &db, qint64 id) const = 0;

    /** \a value of \a column as the person reads it; references to other records by their names. */
    virtual QString valueText(Connection &db, const QString &column, const QJsonValue &value) const = 0;

    /** What a change means whose images are \a before and \a after, if its columns do not tell people. */
    virtual std::optional<Summary> summary(Connection &, qint64, const QJsonObject &, const QJsonObject &) const { return {}; }

    /** Puts all changes of \a run back within \a operation; throws Conflict, naming the record, if one was changed since. */
    void undo(Operation &operation, const ChangeRun &run) const;
    /** Throws Conflict if the records of this kind do not fit together now that all of \a undone is put back by \a operation. */
    virtual void confirmUndone(Operation &, OperationId) const {}
    /** Stores records that were deleted, as \a noted in the history of \a operation; throws Conflict where that cannot be. */
    void bringBack(Operation &operation, const ImageRun &noted) const;

    /** The columns by which other records refer to records of this kind. */
    const std::vector<Dependent> &dependents() const { return m_dependents; }
    /** Makes the record \a id refer to \a to where its \a column refers to \a from; false if it is gone or refers to another. */
    virtual bool redirect(Operation &operation, qint64 id, const QString &column, qint64 from, qint64 to) const = 0;
    /** The same for all that refer to \a from. */
    void redirectAll(Operation &operation, const QString &column, qint64 from, qint64 to) const;

protected:
    RecordKind(const char *label, std::vector<Dependent> dependents, WithoutOwner withoutOwner)
        : m_label(label)
        , m_dependents(std::move(dependents))
        , m_withoutOwner(withoutOwner)
    {
    }

    QString ofCustomer(Connection &db, qint64 customer) const;
    virtual std::vector<Reference> referenceColumns() const = 0;

    /** Undoes that the records of \a images were added by the operation of \a run. */
    virtual void takeAway(Operation &operation, const ChangeRun &run, const ImageRun &images) const;

private:
    void changeBack(Operation &operation, const ImageRun &images) const;
    void removeRange(Operation &operation, qint64 first, qint64 last) const;
    QString describeImage(const QJsonObject &image) const;
    [[noreturn]] void refuse(Connection &db, qint64 id, const QJsonObject &image = {}) const;
    void refuseIfChanged(Connection &db, const ImageRun &images) const;
    /** Refuses if others refer to the records, but for those that follow them: these go. */
    void releaseDependents(Operation &operation, const std::function<SqlCondition(const QString &)> &refers) const;

    const char *m_label;
    std::vector<Dependent> m_dependents;
    WithoutOwner m_withoutOwner;
};

/** All kinds of record that operations write, listed in models/recordkinds.cpp; other changes cannot be undone. */
const std::vector<std::unique_ptr<RecordKind>> &recordKinds();
const RecordKind &recordKind(const QString &table);

/** Brings what came back from bin or history into line with what changed meanwhile: before an operation that brought back commits. */
void settleBroughtBack(Operation &operation);
