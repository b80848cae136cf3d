// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/integerrows.h"

#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IntegerRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbersAndNulls()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);
        const Customer bob = stored(db, {.name = u"Bob"_s, .birthday = QDate(1969, 12, 30)});

        IntegerRows rows(db, u"SELECT id, birthday FROM customer WHERE id >= ? AND name <> ? ORDER BY id"_s, {ada.id, u"Eve"_s});

        QVERIFY(rows.next());
        QCOMPARE(rows.at(0), ada.id.value);
        QVERIFY(rows.isNull(1));
        QVERIFY(rows.next());
        QCOMPARE(rows.at(0), bob.id.value);
        QCOMPARE(rows.at(1), qint64(-2));
        QVERIFY(!rows.isNull(1));
        QVERIFY(!rows.next());
    }

    void saysWhatFailed()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, IntegerRows(db, u"SELECT nothing FROM nowhere WHERE id = ?"_s, {1}));
    }

private:
    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(IntegerRowsTest)
#include "tst_integerrows.moc"
