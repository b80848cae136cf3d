// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/customers/customerquery.h"
#include "models/exchange/exporttext.h"

#include <functional>

/** The fields that an export of what \a meant says has: its columns, or the usual ones, and what it is grouped by. */
QStringList exportedColumns(const Query &meant);

/** What the columns are called in what is exported: custom fields by the names that people gave them. */
QStringList exportedKeys(const QStringList &columns, const FieldCatalogue &fields);

/**
 * Calls \a visit with each customer, or the first \a limit if that is positive, whom \a query means, in its order and by its groups: an object of exportedKeys() to value. Days
 * are ISO, amounts decimals, choices their names. Throws Cancelled when \a progress, which may be null, says so.
 */
void visitCustomers(Connection &db, const CustomerQuery &query, const QStringList &columns, int limit,
                    const std::shared_ptr<Progress> &progress, const std::function<void(const QJsonObject &)> &visit);

/** The customers that \a query means, as the text of a file: columns are headed as the window calls them. */
QByteArray exportedCustomers(Connection &db, const CustomerQuery &query, ExportFormat format,
                             const std::shared_ptr<Progress> &progress);
/** The same, written into \a file: wholly, or not at all. Throws Failure. */
Done exportCustomersTo(Connection &db, const CustomerQuery &query, ExportFormat format, const QString &file,
                       const std::shared_ptr<Progress> &progress);
