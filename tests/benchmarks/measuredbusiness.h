// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/history/writer.h"
#include "models/sample/addsample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

inline const Origin Tester{QStringLiteral("bench"), Source::CommandLine};

/** The business that a benchmark is about: of the file that its first argument names, or made anew of so many customers. */
class MeasuredBusiness
{
public:
    explicit MeasuredBusiness(const QString &fileOrCustomers)
        : m_file(QFileInfo::exists(fileOrCustomers) ? fileOrCustomers : m_folder.filePath(QStringLiteral("sample.regulars")))
    {
        const bool isMade = !QFileInfo::exists(m_file.path());
        if (isMade) {
            if (const auto created = m_file.create(); !created)
                qFatal("%s", qPrintable(created.error().message));
        }
        m_db.emplace(m_file.url());
        Migrator(*m_db).migrate();
        if (isMade)
            fill(fileOrCustomers.toInt());
        std::printf("%lld customers, %lld activities, %lld purchases\n", count("customer"), count("activity"), count("purchase"));
        std::fflush(stdout);
    }

    Connection &db() { return *m_db; }
    QUrl url() const { return m_file.url(); }
    /** The first number of the first row. */
    qint64 number(const QString &sql)
    {
        Rows rows = m_db->run(sql);
        return rows.next() ? rows.integer(0) : 0;
    }

private:
    void fill(int customers)
    {
        setUpBusiness(*m_db, {.currency = QStringLiteral("EUR"), .language = QStringLiteral("en")});
        perform(*m_db, Tester, QStringLiteral("Sample"),
                [&](Operation &operation) { addSample(operation, {.customers = customers, .today = QDate::currentDate()}); });
    }
    qint64 count(const char *table) { return number(QStringLiteral("SELECT count(*) FROM ") + QLatin1StringView(table)); }

    QTemporaryDir m_folder;
    DatabaseFile m_file;
    std::optional<Connection> m_db;
};
