// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/stoppable.h"

#include "models/database/datathread.h"
#include "tests/support/testdatabase.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

class StoppableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsEmpty("REGULARS_TEST_DB"))
            QSKIP("only SQLite statements can be stopped");
    }

    void aStatementThatRunsFailsOnceItIsStopped()
    {
        DataThread thread(u"test"_s, database.url, Connection::Access::Read);
        std::stop_source source;
        QSemaphore started;
        const auto endless = thread.run([&started, stop = source.get_token()](Connection &db) {
            const Stoppable stoppable(db, stop);
            started.release();
            return countWithoutEnd(db);
        });
        started.acquire();
        source.request_stop();

        QCOMPARE(endless.wait().error().kind, Error::Kind::Cancelled);
    }

    void statementsAfterItRunAgain()
    {
        Connection db(database.url, Connection::Access::Read);
        std::stop_source source;
        source.request_stop();
        {
            const Stoppable stoppable(db, source.get_token());
            QVERIFY_THROWS_EXCEPTION(Failure, countWithoutEnd(db));
        }

        QVERIFY(db.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT max(i) FROM n"_s).next());
    }

private:
    static bool countWithoutEnd(Connection &db)
    {
        Rows rows = db.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
        return rows.next();
    }

    TestDatabase database;
};

QTEST_GUILESS_MAIN(StoppableTest)
#include "tst_stoppable.moc"
