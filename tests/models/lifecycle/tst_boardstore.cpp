// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/boardstore.h"
#include "models/purchases/purchase.h"
#include "models/lists/query/queryjson.h"
#include "models/segments/segment.h"
#include "models/tasks/task.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class BoardStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void laysOutThePhasesOfTheBusiness()
    {
        const BoardLayout layout = store.layout();
        QCOMPARE(layout.currency, u"EUR"_s);
        QCOMPARE(layout.phases.size(), size_t(7));
        QCOMPARE(layout.phases.front().name, u"Reach"_s);
        QCOMPARE(layout.phases.back().name, u"Lost"_s);
    }

    void namesTheSegmentsInOrder()
    {
        perform(db, TestOrigin, u"Save"_s, [](Operation &operation) {
            for (const QString &name : {u"zealous"_s, u"Élan"_s}) {
                Segment segment{.name = name, .query = QString::fromUtf8(QJsonDocument(queryToJson({})).toJson())};
                operation.insert(segment);
            }
        });
        QCOMPARE(store.segments(), (QStringList{u"Élan"_s, u"zealous"_s}));
    }

    void fillsACardWithTheLastTouchAndTheNextStep()
    {
        const QDate today = QDate::currentDate();
        Customer ada = stored(db, {.name = u"Ada"_s, .company = u"Engines"_s, .city = u"London"_s, .phaseSince = noonOf(today.addDays(-20))});
        QCOMPARE(card(ada).enteredPhase, today.addDays(-20));
        QCOMPARE(card(ada).lastTouch, Touch::None);
        QCOMPARE(card(ada).daysQuiet(today), 20);

        add(Activity{.customer = ada.id, .kind = ActivityKind::Email, .at = noonOf(today.addDays(-12))});
        add(Activity{.customer = ada.id, .kind = ActivityKind::Call, .at = noonOf(today.addDays(-9))});
        add(Feedback{.customer = ada.id, .at = noonOf(today.addDays(-10))});
        QCOMPARE(card(ada).lastTouch, Touch::Call);
        QCOMPARE(card(ada).lastTouchDay, today.addDays(-9));

        add(Feedback{.customer = ada.id, .at = noonOf(today.addDays(-8))});
        QCOMPARE(card(ada).lastTouch, Touch::Feedback);
        add(Purchase{.customer = ada.id, .day = today.addDays(-3), .amount = 999, .currency = u"EUR"_s});
        QCOMPARE(card(ada).lastTouch, Touch::Purchase);
        QCOMPARE(card(ada).revenue, qint64(999));

        add(Task{.customer = ada.id, .title = u"Call"_s, .dueDay = today.addDays(-1), .createdAt = noonOf(today)});
        add(Task{.customer = ada.id, .title = u"Write"_s, .dueDay = today.addDays(4), .createdAt = noonOf(today)});
        add(Task{.customer = ada.id, .title = u"Done"_s, .dueDay = today.addDays(9), .doneAt = noonOf(today), .createdAt = noonOf(today)});
        QCOMPARE(card(ada).nextStep(today), NextStep::Overdue);
        QCOMPARE(card(ada).lastTaskDay, today.addDays(4));
        QCOMPARE(card(ada).daysQuiet(today), 3);
        QCOMPARE(card(ada).usualGap, std::optional<double>());
        for (const int days : {13, 23})
            add(Purchase{.customer = ada.id, .day = today.addDays(-days), .amount = 1, .currency = u"EUR"_s});
        QCOMPARE(card(ada).usualGap, std::optional(10.0));
    }

private:
    template<typename Record>
    void add(Record record)
    {
        perform(db, TestOrigin, u"Add"_s, [record](Operation &operation) mutable { operation.insert(record); });
    }

    BoardCard card(const Customer &customer) { return store.cards({customer.id.value}).at(0); }

    TestDatabase database;
    Connection db{database.url};
    BoardStore store{db};
};

QTEST_GUILESS_MAIN(BoardStoreTest)
#include "tst_boardstore.moc"
