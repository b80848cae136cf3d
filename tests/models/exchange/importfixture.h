// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

/** A business, files to import into it, and imports with everything guessed. */
class ImportFixture
{
public:
    Connection &db() { return m_db; }

    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    ImportPlan plan(const QByteArray &content, ImportKind kind)
    {
        const auto guessed = guessImportPlan(file(content), kind);
        if (!guessed)
            qFatal("%s", qPrintable(guessed.error().message));
        return *guessed;
    }

    ImportResult import(const ImportPlan &plan)
    {
        ImportProgress progress;
        return perform(m_db, {QStringLiteral("tester"), Source::Import}, QStringLiteral("Import"),
                       [&](Operation &operation) { return runImport(operation, plan, progress); })
            .value;
    }

    ImportResult check(const ImportPlan &plan)
    {
        ImportProgress progress;
        return checkImport(m_db, plan, progress);
    }

    ImportResult importCustomers(const QByteArray &content) { return import(plan(content, ImportKind::Customers)); }
    ImportResult importPurchases(const QByteArray &content) { return import(plan(content, ImportKind::Purchases)); }

    std::vector<Customer> customers() { return m_db.select<Customer>(QStringLiteral("ORDER BY id")); }
    Customer customer(const QString &name)
    {
        const auto found = m_db.select<Customer>(QStringLiteral("WHERE name = ?"), name);
        return found.size() == 1 ? found.front() : Customer();
    }
    QStringList dump() { return TestDatabase::dump(m_db); }

private:
    TestDatabase m_database;
    Connection m_db{m_database.url};
    QTemporaryDir m_folder;
    int m_files = 0;
};

/** "2: reason" for each row that was rejected. */
inline QStringList rejectionsOf(const ImportResult &result)
{
    QStringList lines;
    for (const Rejection &rejection : result.rejections)
        lines.append(QStringLiteral("%1: %2").arg(rejection.line).arg(rejection.reason));
    return lines;
}
