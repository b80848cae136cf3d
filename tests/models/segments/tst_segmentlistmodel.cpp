// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/segments/segmentlistmodel.h"

#include "models/history/history.h"
#include "models/segments/savesegment.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class SegmentListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        stored(db, {.name = u"Ada"_s, .city = u"London"_s});
        auto opened = Database::open(testDatabase.url);
        QVERIFY(opened);
        database = std::move(opened.value());
        save(u"Londoners"_s, u"london"_s);
        save(u"Berliners"_s, u"berlin"_s);
    }

    void countsFollowWhateverHappens()
    {
        SegmentListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWatched(true);
        QTRY_COMPARE(counts(model), (QStringList{u"Berliners 0"_s, u"Londoners 1"_s}));
        Writer writer(*database, u"colleague"_s);

        const Customer bea = writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Bea"_s, .city = u"Berlin"_s}).wait().value();
        QTRY_COMPARE(counts(model), (QStringList{u"Berliners 1"_s, u"Londoners 1"_s}));
        Customer moved = bea;
        moved.city = u"London"_s;
        (void)writer.perform(u"Move"_s, &saveCustomer, moved).wait();
        QTRY_COMPARE(counts(model), (QStringList{u"Berliners 0"_s, u"Londoners 2"_s}));
        (void)writer.undo(HistoryStore(db).undoable()->id).wait();
        QTRY_COMPARE(counts(model), (QStringList{u"Berliners 1"_s, u"Londoners 1"_s}));

        Segment segment = model.segment(0);
        segment.name = u"Zoned"_s;
        (void)writer.perform(u"Rename"_s, &saveSegment, segment).wait();
        QTRY_COMPARE(counts(model), (QStringList{u"Londoners 1"_s, u"Zoned 1"_s}));
        QCOMPARE(model.rowOf(segment.id), 1);
        (void)writer.perform(u"Delete"_s, &deleteSegment, segment.id).wait();
        QTRY_COMPARE(counts(model), QStringList{u"Londoners 1"_s});
    }

    void countsNothingWhileNobodyLooks()
    {
        SegmentListModel model(*database);
        QSignalSpy loaded(&model, &SegmentListModel::loaded);
        QVERIFY(loaded.wait());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Writer writer(*database, u"colleague"_s);
        (void)writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Cem"_s, .city = u"London"_s}).wait();
        QVERIFY(!changed.wait(1'000));
        QVERIFY(!model.index(0).data(SegmentListModel::CountRole).isValid());
        model.setWatched(true);
        QTRY_COMPARE(counts(model), QStringList{u"Londoners 2"_s});
        QTRY_VERIFY(model.isSettled());
    }

    void aDamagedSegmentIsNotCounted()
    {
        db.run(u"UPDATE segment SET query = '['"_s);
        SegmentListModel model(*database);
        model.setWatched(true);
        QTRY_VERIFY(model.rowCount() == 1 && model.isSettled());
        QVERIFY(!model.index(0).data(SegmentListModel::CountRole).isValid());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Londoners"_s));
    }

private:
    void save(const QString &name, const QString &city)
    {
        const QString query = u"{\"version\":1,\"condition\":{\"field\":\"city\",\"compare\":\"has\",\"values\":[\"%1\"]}}"_s.arg(city);
        perform(db, TestOrigin, u"Save"_s, &saveSegment, Segment{.name = name, .query = query});
    }

    static QStringList counts(const SegmentListModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row).data().toString() + u' ' + model.index(row).data(SegmentListModel::CountRole).toString());
        return lines;
    }

    TestDatabase testDatabase;
    Connection db{testDatabase.url};
    std::unique_ptr<Database> database;
};

QTEST_GUILESS_MAIN(SegmentListModelTest)
#include "tst_segmentlistmodel.moc"
