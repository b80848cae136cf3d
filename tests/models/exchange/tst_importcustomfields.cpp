// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/customqueryfields.h"
#include "models/exchange/importer.h"
#include "tests/support/customfields.h"

#include <QFile>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

class ImportCustomFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        db.emplace((business = std::make_unique<TestDatabase>())->url);
        fields = {aField(*db, u"Schuhgröße"_s, Kind::Number), aField(*db, u"Motto"_s, Kind::Text), aField(*db, u"Guthaben"_s, Kind::Money),
                  aField(*db, u"Beitritt"_s, Kind::Date), aField(*db, u"Stufe"_s, Kind::Choice, {u"Gold"_s, u"Silber"_s}),
                  aField(*db, u"Sport"_s, Kind::Choices, {u"Golf"_s, u"Tennis"_s}), aField(*db, u"Vegan"_s, Kind::YesNo),
                  aField(*db, u"Seite"_s, Kind::Link)};
    }

    void readsColumnsThatAreCalledLikeThem()
    {
        const auto result = import("Name;Schuhgröße;Motto;Guthaben;Beitritt;Stufe;Sport;Vegan;Seite\n"
                                   "Ada;38,5;Carpe diem;\"1.000,50\";15.03.2020;gold;tennis, Golf;ja;ada.example\n"
                                   "Bob;;;;;;;;\n"
                                   "Cy;1.044;;-3;31.12.2021;;;x;\n");
        QCOMPARE(result.created, 3);
        QCOMPARE(texts(u"Ada"_s), (QStringList{u"38.5"_s, u"Carpe diem"_s, u"1000.50"_s, u"2020-03-15"_s, u"Gold"_s, u"Golf, Tennis"_s, u"yes"_s, u"ada.example"_s}));
        QCOMPARE(texts(u"Bob"_s).join(QString()), QString());
        QCOMPARE(texts(u"Cy"_s), (QStringList{u"1044"_s, u""_s, u"-3.00"_s, u"2021-12-31"_s, u""_s, u""_s, u"yes"_s, u""_s}));
    }

    void rejectsRowsWithTheReason()
    {
        const auto result = import("Name;Schuhgröße;Stufe;Beitritt;Vegan\nAda;groß;;;\nBob;;Bronze;;\nCy;;;morgen;\nDan;;;;vielleicht\nEve;40;Gold;;\n");
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejected(), 4);
        QVERIFY2(result.rejections.at(0).reason.startsWith(u"Schuhgröße: "_s), qPrintable(result.rejections.at(0).reason));
        QVERIFY2(result.rejections.at(1).reason.contains(u"Gold, Silber"_s), qPrintable(result.rejections.at(1).reason));
        QVERIFY(result.rejections.at(2).reason.startsWith(u"Beitritt: "_s));
        QVERIFY(result.rejections.at(3).reason.contains(u"neither yes nor no"_s));
    }

    void givesNewCustomersTheDefault()
    {
        perform(*db, TestOrigin, u"Default"_s, &saveCustomField, FieldDraft{.definition = fields[4], .defaultText = u"Silber"_s});
        import("Name;Stufe\nAda;Gold\nBob;\n");
        QCOMPARE(texts(u"Ada"_s).at(4), u"Gold"_s);
        QCOMPARE(texts(u"Bob"_s).at(4), u"Silber"_s);
    }

    void updatesWhatIsNewAndIsUndoneAsAWhole()
    {
        const CustomerId ada = stored(*db, {.externalId = u"1"_s, .name = u"Ada"_s}).id;
        stored(*db, {.externalId = u"2"_s, .name = u"Bob"_s});
        fillField(*db, ada, fields[0], u"38"_s);
        fillField(*db, ada, fields[5], u"Golf"_s);
        const QStringList before = TestDatabase::dump(*db);
        ImportPlan wanted = plan("id;Name;Schuhgröße;Sport\n1;Ada;39;Tennis\n2;Bob;44;\n3;Cy;41;Golf\n2;Bob;45;\n");
        wanted.updateBy = u"id"_s;
        const auto result = run(wanted);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.updated, 2);
        QCOMPARE(result.rejected(), 1);
        QCOMPARE(texts(u"Ada"_s).at(0), u"39"_s);
        QCOMPARE(texts(u"Ada"_s).at(5), u"Tennis"_s);
        QCOMPARE(texts(u"Bob"_s).at(0), u"44"_s);
        QCOMPARE(texts(u"Cy"_s).at(0), u"41"_s);
        undoOperation(*db, TestOrigin, result.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void offersThemForEveryColumn()
    {
        const ImportPlan wanted = plan("Name;Irgendwas\nAda;38\n");
        QCOMPARE(wanted.columns.fields.at(1), QString());
        const auto field = importField(wanted, u"SCHUHGRÖSSE"_s);
        QVERIFY(field);
        QCOMPARE(field->key, queryNameOf(fields[0].field.id));
        QCOMPARE(importField(wanted, u"name"_s)->key, u"name"_s);
        QVERIFY(!importField(wanted, u"nothing"_s));
        ImportPlan mapped = wanted;
        mapped.columns.fields[1] = field->key;
        run(mapped);
        QCOMPARE(texts(u"Ada"_s).at(0), u"38"_s);
    }

private:
    ImportPlan plan(const QByteArray &content)
    {
        const QString path = folder.filePath(u"%1.csv"_s.arg(++files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return guessImportPlan(path, ImportKind::Customers, fieldDefinitions(*db)).value();
    }

    ImportResult run(const ImportPlan &wanted)
    {
        ImportProgress progress;
        return perform(*db, TestOrigin, u"Import"_s, [&](Operation &operation) { return runImport(operation, wanted, progress); }).value;
    }

    ImportResult import(const QByteArray &content) { return run(plan(content)); }

    QStringList texts(const QString &name)
    {
        QStringList all;
        const auto found = db->select<Customer>(u"WHERE name = ?"_s, name);
        for (const FieldDefinition &field : fields)
            all.append(found.empty() ? u"nobody"_s : fieldText(*db, found.front().id, field));
        return all;
    }

    QTemporaryDir folder;
    int files = 0;
    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
    std::vector<FieldDefinition> fields;
};

QTEST_GUILESS_MAIN(ImportCustomFieldsTest)
#include "tst_importcustomfields.moc"
