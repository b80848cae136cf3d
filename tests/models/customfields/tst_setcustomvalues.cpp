// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/changedescription.h"
#include "tests/support/customfields.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

class SetCustomValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        size = aField(db, u"Shoe size"_s, Kind::Number);
        motto = aField(db, u"Motto"_s, Kind::Text);
        sports = aField(db, u"Sports"_s, Kind::Choices, {u"Golf"_s, u"Tennis"_s, u"Chess"_s});
        for (int i = 0; i < Customers; ++i)
            customers.push_back(aCustomer(db, u"Customer %1"_s.arg(i)).id);
    }

    void clearsWhatIsSetToNothing()
    {
        fillField(db, customers[0], size, u"42"_s);
        QCOMPARE(fieldText(db, customers[0], size), u"42"_s);
        fillField(db, customers[0], size, u""_s);
        QCOMPARE(fieldText(db, customers[0], size), QString());
        QVERIFY(customValuesOf(db, customers[0].value).empty());
    }

    void changesOnlyWhatDiffers()
    {
        fillField(db, customers[0], size, u"42"_s);
        const FieldValues seen = customValuesOf(db, customers[0].value);
        fillField(db, customers[0], motto, u"Carpe diem"_s); // Somebody else.
        FieldValues wanted = seen;
        wanted[size.field.id].number = 430'000;
        perform(db, TestOrigin, u"Change"_s, &changeCustomValues, customers[0], seen, wanted);
        QCOMPARE(fieldText(db, customers[0], size), u"43"_s);
        QCOMPARE(fieldText(db, customers[0], motto), u"Carpe diem"_s);
    }

    void noticesThatSomebodyElseChangedAFieldFirst()
    {
        fillField(db, customers[1], size, u"42"_s);
        const FieldValues seen = customValuesOf(db, customers[1].value);
        fillField(db, customers[1], size, u"44"_s);
        FieldValues wanted = seen;
        wanted[size.field.id].number = 430'000;
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Change"_s, &changeCustomValues, customers[1], seen, wanted));
        QCOMPARE(fieldText(db, customers[1], size), u"44"_s);
    }

    void setsAFieldOfMany()
    {
        fillField(db, customers[2], size, u"36"_s);
        fillField(db, customers[3], size, u"40"_s);
        const QStringList before = TestDatabase::dump(db);
        const CustomerSelection three{.ids = {customers[2].value, customers[3].value, customers[4].value}};
        const auto done = bulk(three, size, u"40"_s);
        QCOMPARE(done.value, 2);
        QCOMPARE(done.performed.label, u"Set Shoe size of 2 customer(s) to “40”"_s);
        for (const int i : {2, 3, 4})
            QCOMPARE(fieldText(db, customers[size_t(i)], size), u"40"_s);
        undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void setsAndClearsSeveralChoicesOfMany()
    {
        fillField(db, customers[2], sports, u"Golf, Chess"_s);
        fillField(db, customers[3], sports, u"Golf, Tennis"_s);
        const QStringList before = TestDatabase::dump(db);
        const CustomerSelection three{.ids = {customers[2].value, customers[3].value, customers[4].value}};
        const auto done = bulk(three, sports, u"Tennis, Golf"_s);
        QCOMPARE(done.value, 2);
        for (const int i : {2, 3, 4})
            QCOMPARE(fieldText(db, customers[size_t(i)], sports), u"Golf, Tennis"_s);
        const auto cleared = bulk(three, sports, u""_s);
        QCOMPARE(cleared.value, 3);
        QCOMPARE(fieldText(db, customers[3], sports), QString());
        undoOperation(db, TestOrigin, cleared.performed.operation);
        undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void saysWhomItChangedIfItIsOne()
    {
        const auto done = bulk({.ids = {customers[5].value}}, motto, u"x"_s);
        QCOMPARE(done.performed.label, u"Set Motto of Customer 5 to “x”"_s);
        QCOMPARE(bulk({.ids = {customers[5].value}}, motto, u"x"_s).value, 0);
    }

    void isToldInTheHistoryAsPeopleWould()
    {
        const auto done = bulk({.ids = {customers[6].value}}, size, u"42.5"_s);
        const auto again = bulk({.ids = {customers[6].value}}, size, u"43"_s);
        const auto cleared = bulk({.ids = {customers[6].value}}, size, u""_s);
        const QString shown = QLocale().toString(42.5);
        const QString who = u"Customer Customer 6"_s;
        QCOMPARE(describeChanges(db, done.performed.operation, 9), (std::vector<ChangedField>{{who, u"Shoe size"_s, {}, shown}}));
        QCOMPARE(describeChanges(db, again.performed.operation, 9), (std::vector<ChangedField>{{who, u"Shoe size"_s, shown, u"43"_s}}));
        QCOMPARE(describeChanges(db, cleared.performed.operation, 9), (std::vector<ChangedField>{{who, u"Shoe size"_s, u"43"_s, {}}}));
    }

    void refusesWhatDoesNotFit()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, bulk({.ids = {customers[5].value}}, size, u"big"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, bulk({.ids = {customers[5].value}}, {.field = {.id = {999}}}, u"x"_s));
    }

    void isAsBeforeAfterAnythingWasUndone()
    {
        constexpr int Steps = 60;
        QRandomGenerator random(20261123);
        const std::vector fields{size, motto, sports};
        const QStringList texts[]{{u""_s, u"1"_s, u"2.5"_s}, {u""_s, u"a"_s, u"b"_s}, {u""_s, u"Golf"_s, u"Golf, Tennis"_s, u"Tennis, Chess"_s}};
        for (int step = 0; step < Steps; ++step) {
            const size_t which = random.bounded(3u);
            const QStringList &choices = texts[which];
            const QString text = choices.at(random.bounded(choices.size()));
            CustomerSelection selection;
            for (const CustomerId id : customers) {
                if (random.bounded(2) == 0)
                    selection.ids.push_back(id.value);
            }
            const QStringList before = TestDatabase::dump(db);
            const auto done = bulk(selection, fields[which], text);
            for (const qint64 id : selection.ids)
                QCOMPARE(fieldText(db, {id}, fields[which]), text);
            if (!done.performed.operation)
                continue;
            const QStringList after = TestDatabase::dump(db);
            const Performed undone = undoOperation(db, TestOrigin, done.performed.operation);
            QCOMPARE(TestDatabase::dump(db), before);
            undoOperation(db, TestOrigin, undone.operation);
            QCOMPARE(TestDatabase::dump(db), after);
        }
    }

private:
    Written<qint64> bulk(const CustomerSelection &selection, const FieldDefinition &field, const QString &value)
    {
        return perform(db, TestOrigin, u"Set"_s, &setCustomField, selection, field.field.id, value, std::shared_ptr<Progress>());
    }

    static constexpr int Customers = 8;
    TestDatabase business;
    Connection db{business.url};
    FieldDefinition size, motto, sports;
    std::vector<CustomerId> customers;
};

QTEST_GUILESS_MAIN(SetCustomValuesTest)
#include "tst_setcustomvalues.moc"
