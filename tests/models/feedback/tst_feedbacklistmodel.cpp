// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/feedback/feedbacklistmodel.h"
#include "models/feedback/notefeedback.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class FeedbackListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened = Database::open(business.url);
        QVERIFY(opened.has_value());
        database = std::move(opened.value());
        writer = std::make_unique<Writer>(*database, TestOrigin.actor);
    }

    void cleanupTestCase() { writer.reset(); }

    void followsWhatIsNotedAndResolved()
    {
        Connection db(business.url);
        const Customer ada = aCustomer(db, u"<b>Ada</b>"_s);
        FeedbackListModel model(*database);
        QAbstractItemModelTester tester(&model);
        model.setFilter({.onlyOpen = true});

        const FeedbackEntry entry{.feedback = {.customer = ada.id, .text = u"First line\nsecond"_s, .channel = u"phone"_s}};
        const auto noted = writer->perform(u"Note"_s, &noteFeedback, entry).wait();
        QVERIFY(noted.has_value());
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(cell(model, FeedbackListModel::Who), u"<b>Ada</b>"_s);
        QCOMPARE(cell(model, FeedbackListModel::Text), u"First line second"_s);
        QCOMPARE(cell(model, FeedbackListModel::Kind), u"Complaint"_s);
        QCOMPARE(cell(model, FeedbackListModel::Channel), u"Phone"_s);
        QCOMPARE(cell(model, FeedbackListModel::Score), QString());
        QCOMPARE(cell(model, FeedbackListModel::State), u"Open since today"_s);
        QCOMPARE(model.idAt(0), noted->id);

        QVERIFY(writer->perform(u"Resolve"_s, &resolveFeedback, noted->id, u"Done"_s).wait().has_value());
        QTRY_COMPARE(model.rowCount(), 0);

        model.setFilter({});
        QTRY_COMPARE(cell(model, FeedbackListModel::State), u"Resolved"_s);
        QCOMPARE(cell(model, FeedbackListModel::Resolution), u"Done"_s);
    }

    void showsTheNewNameOfACustomer()
    {
        Connection db(business.url);
        const Customer bob = aCustomer(db, u"Bob"_s);
        const FeedbackEntry entry{.feedback = {.customer = bob.id, .topic = u"rename"_s}};
        perform(db, TestOrigin, u"Note"_s, &noteFeedback, entry);
        FeedbackListModel model(*database);
        QAbstractItemModelTester tester(&model);
        model.setFilter({.search = u"rename"_s});
        QTRY_COMPARE(cell(model, FeedbackListModel::Who), u"Bob"_s);

        Customer robert = bob;
        robert.name = u"Robert"_s;
        QVERIFY(writer->perform(u"Rename"_s, &saveCustomer, robert).wait().has_value());

        QTRY_COMPARE(cell(model, FeedbackListModel::Who), u"Robert"_s);
    }

    void saysHowLongSomethingIsOpen()
    {
        const QDateTime now = localInstant(QDate(2026, 11, 22), QTime(9, 0));
        const Feedback complaint{.at = localInstant(QDate(2026, 11, 17), QTime(18, 0))};
        Feedback praise = complaint;
        praise.kind = FeedbackKind::Compliment;

        QVERIFY(feedbackStateText(complaint, now).startsWith(u"Open for 5 day"_s));
        QCOMPARE(feedbackStateText(complaint, complaint.at), u"Open since today"_s);
        QCOMPARE(feedbackStateText(praise, now), QString());
    }

private:
    static QString cell(const FeedbackListModel &model, int column) { return model.index(0, column).data().toString(); }

    TestDatabase business;
    std::unique_ptr<Database> database;
    std::unique_ptr<Writer> writer;
};

QTEST_GUILESS_MAIN(FeedbackListModelTest)
#include "tst_feedbacklistmodel.moc"
