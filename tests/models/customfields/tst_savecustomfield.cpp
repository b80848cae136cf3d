// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "tests/support/customfields.h"

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

class SaveCustomFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_business = std::make_unique<TestDatabase>(); m_db = std::make_unique<Connection>(m_business->url); }
    void cleanup() { m_db.reset(); m_business.reset(); }

    void keepsEverythingInTheOrderItWasAdded()
    {
        FieldDraft draft{.definition = {.field = {.name = u"  Club \n level "_s, .kind = Kind::Choice, .isRequired = true},
                                        .choices = {{.name = u" Gold "_s}, {.name = u"Silver"_s}}},
                         .defaultText = u"silver"_s};
        const FieldDefinition level = save(draft);
        const FieldDefinition size = aField(db(), u"Shoe size"_s, Kind::Number);

        QCOMPARE(fieldDefinitions(db()), (std::vector{level, size}));
        QCOMPARE(level.field.name, u"Club level"_s);
        QVERIFY(level.field.isRequired);
        QCOMPARE(level.choices.front().name, u"Gold"_s);
        QCOMPARE(machineText(level, defaultOf(level), u"EUR"_s), u"Silver"_s);
        orderFields({size.field.id, level.field.id});
        QCOMPARE(fieldDefinitions(db()).front().field.id, size.field.id);
    }

    void refusesNamesThatMeanSomethingElse_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u""_s, u"  "_s, u"?!"_s, u"City"_s, u"CITY "_s, u"e-mail"_s, u"last call"_s, u"Bought"_s, u"phase_since"_s, u"Customer Number"_s,
                                    u"SORT"_s, u"or"_s, u"custom:5"_s, u"shoe SIZE"_s, u"Sh\u00f6e  Size!"_s, QString(101, u'x')})
            QTest::newRow(qPrintable(name.left(30))) << name;
    }
    void refusesNamesThatMeanSomethingElse()
    {
        QFETCH(QString, name);
        aField(db(), u"Shoe size"_s, Kind::Number);
        QVERIFY_THROWS_EXCEPTION(Failure, aField(db(), name, Kind::Text));
        QCOMPARE(fieldDefinitions(db()).size(), size_t(1));
    }

    void refusesChoicesThatCannotBeToldApart()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, aField(db(), u"Level"_s, Kind::Choice));
        QVERIFY_THROWS_EXCEPTION(Failure, aField(db(), u"Level"_s, Kind::Choice, {u"Gold"_s, u"GOLD"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, aField(db(), u"Level"_s, Kind::Choice, {u"Gold"_s, u" "_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, aField(db(), u"Levels"_s, Kind::Choices, {u"Gold, pure"_s}));
        aField(db(), u"Level"_s, Kind::Choice, {u"Gold, pure"_s, u"A+"_s, u"A-"_s});
    }

    void keepsValuesWhenAFieldOrAChoiceIsRenamed()
    {
        FieldDefinition level = aField(db(), u"Level"_s, Kind::Choice, {u"Gold"_s, u"Silver"_s});
        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        fillField(db(), ada, level, u"silver"_s);

        FieldDraft draft{.definition = level};
        draft.definition.field.name = u"Club"_s;
        draft.definition.choices.back().name = u"Platinum"_s;
        std::swap(draft.definition.choices.front(), draft.definition.choices.back());
        level = save(draft);

        QCOMPARE(level.field.name, u"Club"_s);
        QCOMPARE(level.choices.front().name, u"Platinum"_s);
        QCOMPARE(fieldText(db(), ada, level), u"Platinum"_s);
    }

    void givesARemovedChoicesCustomersItsReplacement()
    {
        FieldDefinition sports = aField(db(), u"Sports"_s, Kind::Choices, {u"Golf"_s, u"Tennis"_s, u"Chess"_s});
        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        const CustomerId grace = aCustomer(db(), u"Grace"_s).id;
        const CustomerId alan = aCustomer(db(), u"Alan"_s).id;
        fillField(db(), ada, sports, u"Golf"_s);
        fillField(db(), grace, sports, u"Tennis; golf"_s);
        fillField(db(), alan, sports, u"Chess, Golf"_s);
        const QStringList before = TestDatabase::dump(db());

        FieldDraft draft{.definition = sports, .defaultText = u"Tennis"_s, .replacements = {{sports.choices[0].id, sports.choices[1].id}}};
        draft.definition.choices.erase(draft.definition.choices.begin());
        const auto saved = perform(db(), TestOrigin, u"Change"_s, &saveCustomField, draft);
        sports = saved.value;

        QCOMPARE(sports.choices.size(), size_t(2));
        QCOMPARE(fieldText(db(), ada, sports), u"Tennis"_s);
        QCOMPARE(fieldText(db(), grace, sports), u"Tennis"_s);
        QCOMPARE(fieldText(db(), alan, sports), u"Tennis, Chess"_s);
        undoOperation(db(), TestOrigin, saved.performed.operation);
        QCOMPARE(TestDatabase::dump(db()), before);
    }

    void takesTheValueAwayWithAChoiceThatHasNoReplacement()
    {
        FieldDefinition level = aField(db(), u"Level"_s, Kind::Choice, {u"Gold"_s, u"Silver"_s});
        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        fillField(db(), ada, level, u"Gold"_s);

        FieldDraft draft{.definition = level};
        draft.definition.choices.erase(draft.definition.choices.begin());
        QCOMPARE(fieldText(db(), ada, save(draft)), QString());
    }

    void changesAKindOnlyWhileNobodyHasAValue()
    {
        FieldDraft draft{.definition = aField(db(), u"Level"_s, Kind::Choice, {u"Gold"_s})};
        draft.definition.field.kind = Kind::Text;
        const FieldDefinition text = save(draft);
        QCOMPARE(text.choices.size(), size_t(0));

        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        fillField(db(), ada, text, u"Gold"_s);
        draft.definition = text;
        draft.definition.field.kind = Kind::Number;
        QVERIFY_THROWS_EXCEPTION(Failure, save(draft));
        QCOMPARE(fieldText(db(), ada, text), u"Gold"_s);
    }

    void noticesThatSomebodyElseChangedTheFieldFirst()
    {
        FieldDraft mine{.definition = aField(db(), u"Level"_s, Kind::Text)};
        FieldDraft theirs = mine;
        theirs.definition.field.name = u"Club"_s;
        save(theirs);
        mine.definition.field.name = u"Circle"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, save(mine));
        QCOMPARE(fieldDefinitions(db()).front().field.name, u"Club"_s);
    }

    void bringsAFieldBackWithItsValues()
    {
        const FieldDefinition size = aField(db(), u"Shoe size"_s, Kind::Number);
        const FieldDefinition sports = aField(db(), u"Sports"_s, Kind::Choices, {u"Golf"_s, u"Tennis"_s});
        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        fillField(db(), ada, size, u"42.5"_s);
        fillField(db(), ada, sports, u"Golf, Tennis"_s);
        const QStringList before = TestDatabase::dump(db());

        const OperationId removed = remove(sports);
        QCOMPARE(fieldDefinitions(db()), std::vector{size});
        QCOMPARE(fieldText(db(), ada, sports), QString());
        QCOMPARE(fieldText(db(), ada, size), u"42.5"_s);
        undoOperation(db(), TestOrigin, removed);
        QCOMPARE(TestDatabase::dump(db()), before);
    }

    void bringsAFieldBackWithoutTheValuesOfDeletedCustomers()
    {
        const FieldDefinition size = aField(db(), u"Shoe size"_s, Kind::Number);
        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        const CustomerId alan = aCustomer(db(), u"Alan"_s).id;
        fillField(db(), ada, size, u"38"_s);
        fillField(db(), alan, size, u"44"_s);

        const OperationId removed = remove(size);
        deleteThem({alan});
        undoOperation(db(), TestOrigin, removed);

        QCOMPARE(fieldText(db(), ada, size), u"38"_s);
        perform(db(), TestOrigin, u"Restore"_s, &restoreCustomers, std::optional(std::vector{alan.value}), std::shared_ptr<Progress>());
        QCOMPARE(fieldText(db(), alan, size), QString());
    }

    void restoresCustomersWithTheValuesOfFieldsThatAreStillThere()
    {
        const FieldDefinition size = aField(db(), u"Shoe size"_s, Kind::Number);
        const FieldDefinition club = aField(db(), u"Club"_s, Kind::Choice, {u"Gold"_s});
        const CustomerId ada = aCustomer(db(), u"Ada"_s).id;
        fillField(db(), ada, size, u"38"_s);
        fillField(db(), ada, club, u"Gold"_s);
        deleteThem({ada});
        QCOMPARE(customersWithValues(db()).size(), 0);

        remove(club);
        perform(db(), TestOrigin, u"Restore"_s, &restoreCustomers, std::optional(std::vector{ada.value}), std::shared_ptr<Progress>());
        QCOMPARE(fieldText(db(), ada, size), u"38"_s);
        QCOMPARE(customValuesOf(db(), ada.value).size(), size_t(1));
    }

    void doesNotUndoAFieldThatIsInUse()
    {
        FieldDraft draft{.definition = {.field = {.name = u"Shoe size"_s, .kind = Kind::Number}}};
        const auto added = perform(db(), TestOrigin, u"Add"_s, &saveCustomField, draft);
        fillField(db(), aCustomer(db(), u"Ada"_s).id, added.value, u"38"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, undoOperation(db(), TestOrigin, added.performed.operation));
        QCOMPARE(fieldDefinitions(db()).size(), size_t(1));
    }

private:
    Connection &db() { return *m_db; }
    FieldDefinition save(const FieldDraft &draft) { return perform(db(), TestOrigin, u"Save"_s, &saveCustomField, draft).value; }
    OperationId remove(const FieldDefinition &definition)
    {
        return perform(db(), TestOrigin, u"Remove"_s, &removeCustomField, definition.field.id).performed.operation;
    }
    void orderFields(const std::vector<CustomFieldId> &order) { perform(db(), TestOrigin, u"Order"_s, &orderCustomFields, order); }
    void deleteThem(const std::vector<CustomerId> &customers)
    {
        CustomerSelection selection;
        for (const CustomerId id : customers)
            selection.ids.push_back(id.value);
        perform(db(), TestOrigin, u"Delete"_s, &deleteCustomers, selection, std::shared_ptr<Progress>());
    }

    std::unique_ptr<TestDatabase> m_business;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(SaveCustomFieldTest)
#include "tst_savecustomfield.moc"
