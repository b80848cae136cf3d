// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/customqueryfields.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergecustomvalues.h"
#include "models/duplicates/mergestore.h"
#include "models/upkeep/check.h"
#include "tests/support/customfields.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

class MergeCustomValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        db.emplace((business = std::make_unique<TestDatabase>())->url);
        size = aField(*db, u"Shoe size"_s, Kind::Number);
        motto = aField(*db, u"Motto"_s, Kind::Text);
        sports = aField(*db, u"Sports"_s, Kind::Choices, {u"Golf"_s, u"Tennis"_s, u"Chess"_s});
    }

    void cleanup() { QCOMPARE(findProblems(*db), QStringList()); }

    void keepsWhatIsThereAndFillsWhatIsMissing()
    {
        const Customer keep = with(u"Ada"_s, u"38"_s, u""_s, u"Golf, Chess"_s);
        const Customer gone = with(u"Ida"_s, u"40"_s, u"Carpe diem"_s, u"Chess, Tennis"_s);

        const Customer merged = merge(keep, {gone});

        QCOMPARE(texts(keep), (QStringList{u"38"_s, u"Carpe diem"_s, u"Golf, Tennis, Chess"_s}));
        QVERIFY(merged.note.contains(u"Shoe size: 40"_s));
        QVERIFY(!merged.note.contains(u"Motto"_s));
    }

    void takesTheValueThatWasChosenAndNotesTheOther()
    {
        const Customer keep = with(u"Ada"_s, u"38"_s, u"Carpe diem"_s, u""_s);
        const Customer gone = with(u"Ida"_s, u"40"_s, u""_s, u""_s);

        const Customer merged = merge(keep, {gone}, {{queryNameOf(size.field.id), gone.id}, {queryNameOf(motto.field.id), gone.id}});

        QCOMPARE(texts(keep), (QStringList{u"40"_s, u""_s, u""_s}));
        QVERIFY2(merged.note.contains(u"Shoe size: 38"_s) && merged.note.contains(u"Motto: Carpe diem"_s), qPrintable(merged.note));
    }

    void offersEveryFieldWithOneValueForChoice()
    {
        const Customer keep = with(u"Ada"_s, u"38"_s, u""_s, u"Golf"_s);
        const auto fields = MergeStore(*db).candidates({keep.id}).front().customFields;
        QCOMPARE(fields, (std::vector<CustomFieldText>{{queryNameOf(size.field.id), u"Shoe size"_s, u"38"_s},
                                                       {queryNameOf(motto.field.id), u"Motto"_s, {}},
                                                       {{}, u"Sports"_s, u"Golf"_s}}));
        QCOMPARE(mergeColumnNamed(fieldDefinitions(*db), u"SHOE size"_s), queryNameOf(size.field.id));
        QCOMPARE(mergeColumnNamed(fieldDefinitions(*db), u"email"_s), u"email"_s);
        QCOMPARE(mergeColumnNamed(fieldDefinitions(*db), u"Sports"_s), QString());
    }

    void leavesTheSurvivorWhatWasChangedSince()
    {
        const Customer keep = with(u"Ada"_s, u""_s, u""_s, u"Golf"_s);
        const Customer gone = with(u"Ida"_s, u"40"_s, u"Carpe diem"_s, u"Tennis, Chess"_s);
        merge(keep, {gone});
        fillField(*db, keep.id, size, u"41"_s);
        fillField(*db, keep.id, motto, u""_s);
        fillField(*db, keep.id, sports, u"Golf, Chess"_s);

        separate(gone);

        QCOMPARE(texts(keep), (QStringList{u"41"_s, u""_s, u"Golf"_s}));
        QCOMPARE(texts(gone), (QStringList{u"40"_s, u"Carpe diem"_s, u"Tennis, Chess"_s}));
    }

    void separatesAlthoughAFieldWasRemovedSince()
    {
        const Customer keep = with(u"Ada"_s, u"38"_s, u""_s, u""_s);
        const Customer gone = with(u"Ida"_s, u"40"_s, u"Carpe diem"_s, u"Golf"_s);
        merge(keep, {gone}, {{queryNameOf(size.field.id), gone.id}});
        perform(*db, TestOrigin, u"Remove"_s, &removeCustomField, size.field.id);
        separate(gone);
        QCOMPARE(texts(keep), (QStringList{u""_s, u""_s, u""_s}));
        QCOMPARE(texts(gone), (QStringList{u""_s, u"Carpe diem"_s, u"Golf"_s}));
    }

    void comesApartAsItWasWhateverWasMerged()
    {
        constexpr int Rounds = 25;
        QRandomGenerator random(42);
        const auto any = [&](const QStringList &from) { return from.at(random.bounded(from.size())); };
        const QStringList sizes{u""_s, u"38"_s, u"40"_s}, mottos{u""_s, u"a"_s, u"b"_s}, games{u""_s, u"Golf"_s, u"Golf, Tennis"_s, u"Tennis, Chess"_s};
        for (int round = 0; round < Rounds; ++round) {
            std::vector<Customer> all;
            for (int i = 0; i < 3; ++i)
                all.push_back(with(u"Ada %1"_s.arg(i), any(sizes), any(mottos), any(games)));
            MergeChoices choices;
            for (const FieldDefinition &field : {size, motto}) {
                if (random.bounded(2) == 0)
                    choices.insert(queryNameOf(field.field.id), all[random.bounded(3u)].id);
            }
            QStringList before;
            for (const Customer &each : all)
                before += texts(each);
            const QStringList everything = TestDatabase::dump(*db);

            const auto merged = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{all[0].id, {all[1].id, all[2].id}, choices, {}});
            for (const FieldDefinition &field : {size, motto})
                QVERIFY(db->select<CustomValue>(u"WHERE customer_id = ? AND field_id = ?"_s, all[0].id, field.field.id).size() <= 1);
            if (random.bounded(2) == 0) {
                undoOperation(*db, TestOrigin, merged.performed.operation);
                QCOMPARE(TestDatabase::dump(*db), everything);
                continue;
            }
            const bool isLastFirst = random.bounded(2) == 0;
            separate(all[isLastFirst ? 2 : 1]);
            separate(all[isLastFirst ? 1 : 2]);
            QStringList after;
            for (const Customer &each : all)
                after += texts(each);
            QCOMPARE(after, before);
            QCOMPARE(db->find(all[0].id).note, QString());
        }
    }

private:
    Customer with(const QString &name, const QString &shoes, const QString &words, const QString &games)
    {
        const Customer customer = aCustomer(*db, name);
        fillField(*db, customer.id, size, shoes);
        fillField(*db, customer.id, motto, words);
        fillField(*db, customer.id, sports, games);
        return customer;
    }

    QStringList texts(const Customer &customer)
    {
        return {fieldText(*db, customer.id, size), fieldText(*db, customer.id, motto), fieldText(*db, customer.id, sports)};
    }

    Customer merge(const Customer &keep, const std::vector<Customer> &gone, const MergeChoices &choices = {})
    {
        MergeRequest request{.keep = keep.id, .choices = choices};
        for (const Customer &each : gone)
            request.gone.push_back(each.id);
        return perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, request).value;
    }

    void separate(const Customer &gone)
    {
        const CustomerMerge merge = MergeStore(*db).named(QString::number(gone.id.value));
        perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, merge.id);
    }

    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
    FieldDefinition size, motto, sports;
};

QTEST_GUILESS_MAIN(MergeCustomValuesTest)
#include "tst_mergecustomvalues.moc"
