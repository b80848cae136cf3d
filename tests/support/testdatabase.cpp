// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/databasefile.h"
#include "models/database/migrator.h"

#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

TestDatabase::TestDatabase()
    : url(makeUrl())
{
    Connection db(url);
    Migrator(db).migrate();
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
}

TestDatabase::~TestDatabase()
{
    if (m_schema.isEmpty())
        return;
    Connection db(url);
    db.run(u"SET client_min_messages TO error"_s);
    db.run(u"DROP SCHEMA \"%1\" CASCADE"_s.arg(m_schema));
}

QUrl TestDatabase::makeUrl()
{
    const QString server = qEnvironmentVariable("REGULARS_TEST_DB");
    if (server.isEmpty()) {
        const DatabaseFile file(m_folder.filePath(u"test.regulars"_s));
        if (const auto created = file.create(); !created)
            qFatal("%s", qPrintable(created.error().message));
        return file.url();
    }
    QUrl wanted(server);
    m_schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    Connection(wanted).run(u"CREATE SCHEMA \"%1\""_s.arg(m_schema));
    QUrlQuery query;
    query.addQueryItem(u"schema"_s, m_schema);
    wanted.setQuery(query);
    return wanted;
}

QStringList TestDatabase::dump(Connection &db)
{
    QStringList lines;
    for (const auto &kind : recordKinds()) {
        const QString table = kind->table();
        Rows rows = db.run(u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
        while (rows.next()) {
            QStringList values;
            for (int column = 0; column < rows.columns(); ++column) {
                if (rows.name(column) != u"version")
                    values.append(rows.name(column) + u'=' + (rows.isNull(column) ? u"NULL"_s : rows.text(column)));
            }
            lines.append(table + u": "_s + values.join(u", "_s));
        }
    }
    return lines;
}

Phase phaseWithRole(Connection &db, PhaseRole role)
{
    for (const Phase &phase : LifeCycleStore(db).phases()) {
        if (phase.role == role)
            return phase;
    }
    qFatal("the test's life cycle lacks a role");
}

Customer stored(Connection &db, Customer customer)
{
    return perform(db, TestOrigin, u"Add %1"_s.arg(customer.name), &saveCustomer, customer).value;
}

Customer aCustomer(Connection &db, const QString &name, std::optional<PhaseRole> role)
{
    Customer customer{.name = name};
    if (role)
        customer.phase = phaseWithRole(db, *role).id;
    return stored(db, customer);
}
