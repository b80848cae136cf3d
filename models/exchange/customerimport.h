// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/customcolumns.h"
#include "models/exchange/customerindex.h"
#include "models/exchange/customerwriter.h"
#include "models/exchange/importer.h"
#include "models/lifecycle/movephase.h"

#include <QHash>

#include <map>

/**
 * Imports customers.
 *
 * A row is skipped if it is a customer who is there already: by the number elsewhere, else by name and e-mail or phone,
 * else by name and address. With ImportPlan::updateBy it overwrites the customer whom that field recognizes.
 */
class CustomerImport final : public Importer
{
public:
    CustomerImport(Connection &db, Operation *operation, const ImportPlan &plan);

private:
    struct Row
    {
        Customer customer;
        QDateTime phaseSince;
        FieldValues custom;
        bool hasKind = false;
        bool hasName = true; // Not only an e-mail address in place of one.
    };

    Outcome take(const Cells &cells, QString &reason) override;
    void finish(ImportResult &result) override;

    bool read(const Cells &cells, Row &row, QString &reason) const;
    bool readName(Row &row, QString &reason) const;
    bool readKind(const Cells &cells, Row &row, QString &reason) const;
    bool readPhase(const Cells &cells, Row &row, QString &reason) const;
    bool readDay(const ImportColumn &column, const Cells &cells, std::optional<DateValue> &value, QString &reason) const;
    QDateTime instantOf(const DateValue &value) const;
    bool isKnown(const Customer &customer, const CustomerKeys &keys);
    Outcome add(Row &row, const CustomerKeys &keys);
    Outcome update(const Row &row, CustomerId id, QString &reason);

    std::vector<std::pair<ImportColumn, QString Customer::*>> m_texts;
    ImportColumn m_email;
    ImportColumn m_phone;
    ImportColumn m_note;
    ImportColumn m_kind;
    ImportColumn m_phase;
    ImportColumn m_phaseSince;
    ImportColumn m_birthday;
    ImportColumn m_created;
    std::optional<CustomerIndex::By> m_updateBy;
    QHash<QString, Phase> m_phases; // By folded name and by role.
    mutable QHash<QDate, QDateTime> m_noons; // The time zone is slow to ask, and files repeat their days.
    PhaseId m_firstPhase;
    CustomerIndex m_index;
    CustomerWriter m_writer;
    CustomColumns m_custom;
    std::map<qint64, PhaseMove> m_moves; // Of known customers by their ids: made when the first visits of the new ones have theirs.
    qint64 m_updated = 0;
};

/** The fields that ImportPlan::updateBy may be. */
QStringList updateByFields();
