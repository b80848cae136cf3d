// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/customerindex.h"
#include "models/exchange/customerwriter.h"
#include "models/exchange/importcolumns.h"

#include <QHash>

/**
 * The customer whom a row of an import names: by the number elsewhere, the e-mail address, the phone number or the name; made
 * if nobody is, unless the plan says otherwise.
 */
class CustomerByText
{
public:
    CustomerByText(Connection &db, const ImportPlan &plan, CustomerWriter &writer, qint64 rowsToCome, const QDateTime &now);

    /** Null if the row cannot be given to a customer; then \a reason says why. */
    CustomerId find(const Cells &cells, QString &reason);

private:
    CustomerId recognized(const QString &text, QString &reason);
    CustomerId added(const QString &text);

    ImportColumn m_column;
    bool m_createsUnknown;
    QDateTime m_now;
    PhaseId m_firstPhase;
    CustomerIndex m_index;
    CustomerWriter &m_writer;
    QHash<QString, CustomerId> m_known;
};
