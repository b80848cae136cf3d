// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/nameorder.h"

#include "models/bin/deletecustomers.h"
#include "models/customers/bulkedit.h"
#include "models/history/history.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class NameOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!db.dialect().streamsRows())
            QSKIP("only SQLite promises commits in the order of their changes");
        for (int i = 0; i < 40; ++i)
            aCustomer(db, randomName());
    }

    void isThatOfTheTableWhateverHappened()
    {
        Connection reader(database.url, Connection::Access::Read);
        std::vector<OperationId> operations;
        for (int round = 0; round < 150; ++round) {
            operations.push_back(somethingHappens(operations));
            if (random.bounded(3) == 0)
                QCOMPARE(reader.caches().get<NameOrder>().ids(reader), byName());
        }
        QCOMPARE(reader.caches().get<NameOrder>().ids(reader), byName());
    }

    void isReadAnewWithinATransactionThatMayBeTakenBack()
    {
        db.begin();
        db.run(u"UPDATE customer SET sort_name = 'zzz' WHERE id = ?"_s, byName().front());
        QCOMPARE(db.caches().get<NameOrder>().ids(db), byName());
        db.rollback();
        QCOMPARE(db.caches().get<NameOrder>().ids(db), byName());
    }

private:
    QString randomName() { return u"%1 %2"_s.arg(QChar(u'a' + random.bounded(26))).arg(random.bounded(1'000)); }

    std::vector<qint64> byName()
    {
        Rows rows = db.run(u"SELECT id FROM customer ORDER BY sort_name, id"_s);
        std::vector<qint64> ids;
        while (rows.next())
            ids.push_back(rows.integer(0));
        return ids;
    }

    OperationId somethingHappens(const std::vector<OperationId> &operations)
    {
        const std::vector<qint64> ids = byName();
        const CustomerId any{ids[size_t(random.bounded(int(ids.size())))]};
        switch (random.bounded(5)) {
        case 0:
            return perform(db, TestOrigin, u"Add"_s, &saveCustomer, Customer{.name = randomName()}).performed.operation;
        case 1: {
            Customer renamed = db.find(any);
            renamed.name = randomName();
            return perform(db, TestOrigin, u"Rename"_s, &saveCustomer, renamed).performed.operation;
        }
        case 2:
            return perform(db, TestOrigin, u"Tag"_s, &addTag, CustomerSelection{.ids = ids}, randomName(), nullptr).performed.operation;
        case 3:
            return perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {any.value}}, nullptr).performed.operation;
        default:
            return operations.empty() ? OperationId() : undone(operations[size_t(random.bounded(int(operations.size())))]);
        }
    }

    /** What was undone already, or changed since, stays. */
    OperationId undone(OperationId operation)
    {
        try {
            return undoOperation(db, TestOrigin, operation).operation;
        } catch (const Failure &) {
            return operation;
        }
    }

    TestDatabase database;
    Connection db{database.url};
    QRandomGenerator random{3};
};

QTEST_GUILESS_MAIN(NameOrderTest)
#include "tst_nameorder.moc"
