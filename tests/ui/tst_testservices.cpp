// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/testservices.h"

#include "models/customers/customerstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServicesTest : public QObject
{
    Q_OBJECT

private slots:
    void writesThroughTheWriterReachTheReaderAndTheFeed()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        QVERIFY(test.services.canWrite());
        int changes = 0;
        connect(&test.database->feed(), &ChangeFeed::changed, this, [&] { ++changes; });

        const auto saved = test.writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait();

        QVERIFY(saved.has_value());
        QCOMPARE(*test.services.reader().run(&CustomerStore::count).wait(), qint64(2));
        QTRY_COMPARE(changes, 1);
    }

    void canBeReadOnly()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); }, TestServices::Access::Read);

        QVERIFY(!test.services.canWrite());
        QCOMPARE(*test.services.reader().run(&CustomerStore::count).wait(), qint64(1));
        QVERIFY(!test.writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait().has_value());
    }

    void theNavigatorWritesDownWhatIsAsked()
    {
        TestServices test;
        test.services.navigator->openCustomer(CustomerId{7});
        test.services.navigator->trigger(u"log-call"_s, {.customer = {7}});

        QCOMPARE(test.navigator.opened.back().record, qint64(7));
        QCOMPARE(test.navigator.triggered.back(), (RecordingNavigator::Triggered{u"log-call"_s, {.customer = {7}}}));
    }
};

QTEST_MAIN(TestServicesTest)
#include "tst_testservices.moc"
