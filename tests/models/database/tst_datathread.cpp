// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/customers/customerstore.h"
#include "models/database/datathread.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

class DataThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void runsAStoresFunctionOnItsOwnThread()
    {
        Connection db(database.url);
        const Customer ada = aCustomer(db, u"Ada"_s);
        DataThread thread(u"test"_s, database.url, Connection::Access::Read);

        QCOMPARE(*thread.run(&CustomerStore::find, ada.id).wait(), ada);
        QVERIFY(*thread.run([](Connection &) { return QThread::currentThread() != qApp->thread(); }).wait());
    }

    void failuresAndExceptionsBecomeErrors()
    {
        DataThread thread(u"test"_s, database.url, Connection::Access::Read);
        const auto missing = thread.run(&CustomerStore::find, CustomerId{-1}).wait();
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        const auto broken = thread.run([](Connection &) -> int { throw std::runtime_error("oops"); }).wait();
        QCOMPARE(broken.error().details, u"oops"_s);
        QVERIFY(thread.run([](Connection &) {}).wait());
    }

    void aDatabaseThatDoesNotOpenIsAFailure()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, DataThread(u"test"_s, QUrl(u"sqlite:/no/such/file"_s), Connection::Access::Write));
    }

    void jobsThatWaitStillRunWhenItIsDestroyed()
    {
        int done = 0;
        {
            DataThread thread(u"test"_s, database.url, Connection::Access::Write);
            for (int i = 0; i < 100; ++i)
                (void)thread.run([&](Connection &) { ++done; });
        }
        QCOMPARE(done, 100);
    }

    void theAnswerComesOnTheContextsThread()
    {
        DataThread thread(u"test"_s, database.url, Connection::Access::Read);
        QObject context;
        int answer = 0;
        thread.run([](Connection &) { return 42; }).then(&context, [&](const Result<int> &result) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            answer = *result;
        });
        QTRY_COMPARE(answer, 42);
    }

    void noAnswerComesToAContextThatIsGone()
    {
        DataThread thread(u"test"_s, database.url, Connection::Access::Read);
        int wanted = 0;
        int delivered = 0;
        for (int i = 0; i < 2000; ++i) {
            auto context = std::make_unique<QObject>();
            thread.run([](Connection &) { return 1; }).then(context.get(), [&](const Result<int> &) { ++delivered; });
            if (i % 3 == 0)
                (void)thread.run([](Connection &) {}).wait(); // The answer is on its way.
            if (i % 2 == 0) {
                ++wanted;
                QCoreApplication::processEvents();
            }
        }
        QCoreApplication::processEvents();
        QVERIFY(delivered <= wanted);
    }

    void interruptCancelsWhatRuns()
    {
        if (!qEnvironmentVariableIsEmpty("REGULARS_TEST_DB"))
            QSKIP("only SQLite statements can be interrupted");
        DataThread thread(u"test"_s, database.url, Connection::Access::Read);
        QSemaphore started;
        const auto endless = thread.run([&](Connection &db) {
            started.release();
            Rows rows = db.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
            return rows.next();
        });
        started.acquire();
        Result<bool> result = Error{};
        std::atomic<bool> isDone = false;
        const std::unique_ptr<QThread> waiting(QThread::create([&] {
            result = endless.wait();
            isDone = true;
        }));
        waiting->start();
        while (!isDone) {
            thread.interrupt(); // The statement may not have begun yet.
            QThread::msleep(1);
        }
        waiting->wait();
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QVERIFY(thread.run([](Connection &db) { return db.run(u"SELECT 1"_s).next(); }).wait());
    }

private:
    TestDatabase database;
};

QTEST_GUILESS_MAIN(DataThreadTest)
#include "tst_datathread.moc"
