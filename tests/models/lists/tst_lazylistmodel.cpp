// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/lists/lazylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct NameLine
{
    CustomerId id;
    QString name;
};

/** All customers by name: the smallest list there is. */
class NameListModel final : public LazyListModel<NameLine>
{
public:
    explicit NameListModel(Database &database) : LazyListModel(database, nullptr) { reload(); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    int fetches() const { return m_fetches; }

private:
    QVariant cell(const NameLine &line, int, int role) const override
    {
        return role == Qt::DisplayRole ? line.name : QVariant();
    }

    Pending<std::vector<qint64>> fetchIds(int limit) override
    {
        return reader().run([limit](Connection &db) {
            Rows rows = db.run(u"SELECT id FROM customer ORDER BY sort_name, id LIMIT ?"_s, limit > 0 ? limit : 1'000'000'000);
            std::vector<qint64> ids;
            while (rows.next())
                ids.push_back(rows.integer(0));
            return ids;
        });
    }

    Pending<std::vector<NameLine>> fetchLines(const std::vector<qint64> &ids) override
    {
        ++m_fetches;
        return reader().run([ids](Connection &db) {
            Rows rows = db.run(u"SELECT id, name FROM customer WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(ids));
            std::vector<NameLine> lines;
            while (rows.next())
                lines.push_back({{rows.integer(0)}, rows.text(1)});
            return lines;
        });
    }

    bool affectsOrder(const ChangeSet &changes) const override { return changes.touches(u"phase_visit"_s); }
    QSet<qint64> affectedLines(const ChangeSet &changes) const override { return changes.records(u"customer"_s); }

    int m_fetches = 0;
};

} // namespace

class LazyListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Connection db(testDatabase.url);
        perform(db, TestOrigin, u"Add"_s, [](Operation &operation) {
            for (int i = 0; i < Customers; ++i)
                saveCustomer(operation, {.name = u"Customer %1"_s.arg(i, 4, 10, QChar(u'0'))});
        });
        auto opened = Database::open(testDatabase.url);
        QVERIFY(opened);
        database = std::move(opened.value());
    }

    void showsALineOnceItsPageHasArrived()
    {
        NameListModel model(*database);
        QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), int(Customers));
        const QModelIndex last = model.index(Customers - 1, 0);

        QCOMPARE(last.data(), QVariant());
        QTRY_COMPARE(last.data().toString(), u"Customer 0999"_s);
    }

    void showsTheFirstRowsBeforeAllAndKeepsTheirLines()
    {
        NameListModel model(*database);
        QAbstractItemModelTester tester(&model);
        QList<int> counts;
        const auto look = [&] {
            counts.append(model.rowCount());
            model.index(0, 0).data();
        };
        connect(&model, &QAbstractItemModel::modelReset, this, look);
        connect(&model, &QAbstractItemModel::rowsInserted, this, look);

        QTRY_VERIFY(model.isLoaded());
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Customer 0000"_s);

        QCOMPARE(counts, (QList<int>{NameListModel::PageSize, Customers}));
        QCOMPARE(model.fetches(), 1);
    }

    void fetchesOnlyThePagesAskedForLast()
    {
        NameListModel model(*database);
        QTRY_VERIFY(model.isLoaded());
        const int before = model.fetches();

        for (int row = 0; row < model.rowCount(); ++row)
            model.index(row, 0).data();
        QTRY_COMPARE(model.index(Customers - 1, 0).data().toString(), u"Customer 0999"_s);

        QVERIFY(model.fetches() - before <= 4);
    }

    void refreshesALineWhenItsRecordChanges()
    {
        NameListModel model(*database);
        QTRY_VERIFY(model.isLoaded());
        model.index(0, 0).data();
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Customer 0000"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Writer writer(*database, u"tester"_s);
        const CustomerId id = model.idAt(0);

        (void)writer.perform(u"Rename"_s, [id](Operation &operation) {
            Customer customer = operation.db().find(id);
            customer.name = u"Customer 0000 renamed"_s;
            saveCustomer(operation, customer);
        }).wait();

        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Customer 0000 renamed"_s);
        QVERIFY(reset.isEmpty());
    }

    void refreshesEveryPageThatOneChangeTouches()
    {
        NameListModel model(*database);
        QTRY_VERIFY(model.isLoaded());
        const auto showsOnEveryPage = [&](const QString &ending) {
            bool shown = true;
            for (int row = 0; row < Customers; row += NameListModel::PageSize)
                shown = shown && model.index(row, 0).data().toString().endsWith(ending);
            return shown;
        };
        for (int row = 0; row < Customers; row += NameListModel::PageSize)
            QTRY_VERIFY(!model.index(row, 0).data().toString().isEmpty());
        std::vector<CustomerId> firsts;
        for (int row = 0; row < Customers; row += NameListModel::PageSize)
            firsts.push_back(model.idAt(row));
        Writer writer(*database, u"tester"_s);

        const auto renamed = writer.perform(u"Rename"_s, [firsts](Operation &operation) {
            for (const CustomerId id : firsts) {
                Customer customer = operation.db().find(id);
                customer.name += u" again"_s;
                saveCustomer(operation, customer);
            }
        }).wait();

        QVERIFY(renamed);
        QTRY_VERIFY(showsOnEveryPage(u" again"_s));
    }

    void keepsItsRowsWhenSomeComeAndSomeGo()
    {
        NameListModel model(*database);
        QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.isLoaded());
        model.index(500, 0).data();
        QTRY_COMPARE(model.index(500, 0).data().toString(), u"Customer 0500"_s);
        const QPersistentModelIndex kept = model.index(500, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        Writer writer(*database, u"tester"_s);

        const auto added = writer.perform(u"Add"_s, [](Operation &operation) {
            std::vector<CustomerId> ids;
            for (const char *name : {"Customer 0003a", "Customer 0003b", "Customer 0400a", "Zoe"})
                ids.push_back(saveCustomer(operation, {.name = QString::fromLatin1(name)}).id);
            return ids;
        }).wait();
        QTRY_COMPARE(model.rowCount(), Customers + 4);
        QCOMPARE(kept.row(), 503);
        QCOMPARE(kept.data().toString(), u"Customer 0500"_s);

        (void)writer.perform(u"Delete"_s, [ids = *added](Operation &operation) {
            for (const CustomerId id : ids) {
                for (const PhaseVisit &visit : LifeCycleStore(operation.db()).visits(id))
                    operation.remove(visit);
                operation.remove(operation.db().find(id));
            }
        }).wait();
        QTRY_COMPARE(model.rowCount(), int(Customers));
        QCOMPARE(kept.row(), 500);
        QCOMPARE(kept.data().toString(), u"Customer 0500"_s);
        QCOMPARE(removed.size(), 3);
        QVERIFY(reset.isEmpty());
    }

    void survivesBeingDeletedWhileLoading()
    {
        for (int i = 0; i < 50; ++i) {
            NameListModel model(*database);
            model.index(0, 0).data();
        }
        QTest::qWait(20);
    }

    void findsTheRowOfARecord()
    {
        NameListModel model(*database);
        QTRY_VERIFY(model.isLoaded());

        QCOMPARE(model.rowOf(model.idAt(700)), 700);
        QCOMPARE(model.rowOf({-1}), -1);
    }

private:
    static constexpr int Customers = 1000;

    TestDatabase testDatabase;
    std::unique_ptr<Database> database;
};

QTEST_GUILESS_MAIN(LazyListModelTest)
#include "tst_lazylistmodel.moc"
