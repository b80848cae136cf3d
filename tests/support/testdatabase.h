// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/business/setup.h"
#include "models/customers/savecustomer.h"
#include "models/database/connection.h"
#include "models/history/writer.h"
#include "models/lifecycle/lifecyclestore.h"

#include <QTemporaryDir>
#include <QTest>

/**
 * A fresh business without customers, on the engine the test run is for.
 *
 * SQLite in a temporary folder, or a schema of its own on the server that REGULARS_TEST_DB names.
 */
class TestDatabase
{
public:
    TestDatabase();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /** Everything in the tables that operations write, by table and row: to compare before and after. */
    static QStringList dump(Connection &db);

private:
    QTemporaryDir m_folder;
    QString m_schema;

public:
    const QUrl url;

private:
    QUrl makeUrl();
};

/** Who does things in tests. */
inline const Origin TestOrigin{QStringLiteral("tester"), Source::Window};

/** A customer called \a name, stored, in the first phase or the one with \a role. */
Customer aCustomer(Connection &db, const QString &name, std::optional<PhaseRole> role = {});
/** The same with the other fields of \a customer. */
Customer stored(Connection &db, Customer customer);
Phase phaseWithRole(Connection &db, PhaseRole role);
