// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "models/lists/query/queryjson.h"
#include "models/purchases/purchase.h"
#include "models/views/savecustomerview.h"
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class ViewCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const auto &[name, city, phone] : {std::tuple{u"=HYPERLINK(\"x\")"_s, u"Rome"_s, u"+44 20 1234"_s}, {u"Ada"_s, u"Bonn"_s, u""_s}, {u"'@Bea"_s, u"Bonn"_s, u"-5"_s}})
            stored(db, {.name = name, .phone = phone, .city = city});
        perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) {
            Purchase back{.customer = CustomerStore(db).withName(u"Ada"_s).front().id, .day = QDate(2026, 5, 1), .amount = -500, .currency = u"EUR"_s};
            operation.insert(back);
        });
    }

    void listsColumnsGroupsAndOrderOfTheQuery()
    {
        QCOMPARE(lines({u"list"_s, u"customers"_s, u"--query"_s, u"sort:-name columns:name,city"_s, u"--format"_s, u"csv"_s}),
                 (QStringList{u"name,city"_s, u"Ada,Bonn"_s, u"\"=HYPERLINK(\"\"x\"\")\",Rome"_s, u"'@Bea,Bonn"_s}));
        QCOMPARE(lines({u"list"_s, u"customers"_s, u"--columns"_s, u"name"_s, u"--group"_s, u"city"_s, u"--sort"_s, u"name:desc"_s, u"--format"_s, u"csv"_s}),
                 (QStringList{u"city,name"_s, u"Bonn,Ada"_s, u"Bonn,'@Bea"_s, u"Rome,\"=HYPERLINK(\"\"x\"\")\""_s}));
        const QJsonArray rows = json({u"list"_s, u"customers"_s, u"--query"_s, u"ada"_s, u"--columns"_s, u"id,revenue,tags,trend"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().keys(), (QStringList{u"id"_s, u"revenue"_s, u"tag"_s, u"trend"_s}));
        QCOMPARE(rows.first().toObject().value(u"revenue"_s).toString(), u"-5.00"_s);
        QCOMPARE(rows.first().toObject().value(u"trend"_s).toArray().size(), 12);
        QCOMPARE(lines({u"list"_s, u"purchases"_s, u"--columns"_s, u"amount,customer_name"_s, u"--format"_s, u"csv"_s}),
                 (QStringList{u"amount,customer_name"_s, u"-5.00,Ada"_s}));
        QCOMPARE(lines({u"list"_s, u"customers"_s, u"--columns"_s, u"name"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"csv"_s}).size(), 2);

        const Answer unknown = cli({u"list"_s, u"customers"_s, u"--columns"_s, u"naem"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.complaints.contains("name"), unknown.complaints);
        QCOMPARE(cli({u"list"_s, u"purchases"_s, u"--group"_s, u"city"_s}).status, 2);
        QCOMPARE(cli({u"list"_s, u"customers"_s, u"--query"_s, u"sort:segment"_s}).status, 1);
    }

    void keepsSegmentsWithTheirNumbers()
    {
        QCOMPARE(cli({u"segment"_s, u"In Bonn"_s, u"--query"_s, u"city:bonn sort:name"_s}).status, 0);
        QCOMPARE(cli({u"segment"_s, u"Half"_s, u"--query"_s, u"segment:\"In Bonn\" name:ada"_s}).status, 0);
        QCOMPARE(cli({u"segment"_s, u"in bonn"_s, u"--rename"_s, u"Rhine"_s}).status, 0);
        const QJsonArray rows = json({u"list"_s, u"segments"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().toObject().value(u"query"_s).toString(), u"segment:Rhine name:ada"_s);
        QCOMPARE(rows.first().toObject().value(u"customers"_s).toInt(), 1);
        QCOMPARE(rows.last().toObject().value(u"customers"_s).toInt(), 2);
        QCOMPARE(lines({u"list"_s, u"customers"_s, u"--query"_s, u"segment:rhine columns:name"_s, u"--format"_s, u"csv"_s}).size(), 3);
        QCOMPARE(json({u"report"_s, u"phases"_s, u"--query"_s, u"segment:rhine"_s, u"--format"_s, u"json"_s}).object().value(u"n"_s).toInt(), 2);

        QCOMPARE(cli({u"segment"_s, u"Rhine"_s, u"--delete"_s}).status, 1); // "Half" names it.
        QCOMPARE(cli({u"segment"_s, u"Half"_s, u"--query"_s, u"segment:half"_s}).status, 1);
        QCOMPARE(cli({u"segment"_s, u"Half"_s, u"--delete"_s}).status, 0);
        QCOMPARE(cli({u"segment"_s, u"Rhine"_s, u"--delete"_s}).status, 0);
        QCOMPARE(cli({u"undo"_s}).status, 0);
        QCOMPARE(json({u"list"_s, u"segments"_s, u"--format"_s, u"json"_s}).array().size(), 1);
        QCOMPARE(cli({u"segment"_s, u"Rhine"_s}).status, 2);
        QCOMPARE(cli({u"segment"_s, u"None"_s, u"--delete"_s}).status, 1);
    }

    void showsSavedViews()
    {
        const Query query{.condition = Condition::test(u"city"_s, Comparison::Has, {{u"bonn"_s}}), .sort = {{u"name"_s, Qt::DescendingOrder}}, .columns = {u"name"_s, u"city"_s}};
        perform(db, TestOrigin, u"Save"_s, &saveCustomerView,
                CustomerView{.name = u"Bonn backwards"_s, .query = QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson()), .widths = u"{}"_s});
        QCOMPARE(lines({u"list"_s, u"customers"_s, u"--view"_s, u"bonn Backwards"_s, u"--format"_s, u"csv"_s}),
                 (QStringList{u"name,city"_s, u"Ada,Bonn"_s, u"'@Bea,Bonn"_s}));
        QCOMPARE(json({u"list"_s, u"views"_s, u"--format"_s, u"json"_s}).array().first().toObject().value(u"query"_s).toString(),
                 u"city:bonn sort:-name columns:name,city"_s);
        QCOMPARE(cli({u"list"_s, u"customers"_s, u"--view"_s, u"no such"_s}).status, 1);
    }

    void exportsGuardedAgainstFormulasOrRaw()
    {
        const QString file = folder.filePath(u"out.csv"_s);
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"-o"_s, file, u"--query"_s, u"sort:name columns:name,phone,revenue"_s}).status, 0);
        QCOMPARE(content(file), QByteArray("\xEF\xBB\xBFname,phone,revenue\r\n''@Bea,-5,0.00\r\n\"'=HYPERLINK(\"\"x\"\")\",'+44 20 1234,0.00\r\nAda,,-5.00\r\n"));
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"-o"_s, file, u"--raw"_s, u"--query"_s, u"sort:name columns:name"_s}).status, 0);
        QCOMPARE(content(file), QByteArray("name\r\n'@Bea\r\n\"=HYPERLINK(\"\"x\"\")\"\r\nAda\r\n"));
        const QString other = folder.filePath(u"out.json"_s);
        QCOMPARE(cli({u"export"_s, u"purchases"_s, u"-o"_s, other}).status, 0);
        QCOMPARE(QJsonDocument::fromJson(content(other)).array().first().toObject().value(u"amount"_s).toString(), u"-5.00"_s);
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"-o"_s, other}).status, 0);
        QCOMPARE(QJsonDocument::fromJson(content(other)).array().size(), 3);

        QCOMPARE(cli({u"export"_s, u"customers"_s}).status, 2);
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"-o"_s, other, u"--raw"_s}).status, 2);
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"-o"_s, folder.filePath(u"no/such/folder.csv"_s)}).status, 1);
    }

    void whatIsExportedIsImportedAsItWas()
    {
        const QString file = folder.filePath(u"again.csv"_s);
        QCOMPARE(cli({u"export"_s, u"customers"_s, u"-o"_s, file}).status, 0);
        TestDatabase fresh;
        QCOMPARE(regularsCli({u"--database"_s, placeOf(fresh), u"import"_s, file, u"--as"_s, u"customers"_s}).status, 0);
        Connection own(fresh.url);
        QStringList names;
        for (const Customer &customer : own.select<Customer>(u"ORDER BY sort_name"_s))
            names.append(customer.name + u'|' + customer.phone);
        QCOMPARE(names, (QStringList{u"'@Bea|-5"_s, u"=HYPERLINK(\"x\")|+44 20 1234"_s, u"Ada|"_s}));
    }

private:
    static QString placeOf(const TestDatabase &database)
    {
        return database.url.scheme() == u"sqlite" ? database.url.path() : database.url.toString();
    }
    Answer cli(const QStringList &arguments) { return regularsCli(QStringList{u"--database"_s, placeOf(database)} + arguments); }
    QStringList lines(const QStringList &arguments)
    {
        return QString::fromUtf8(cli(arguments).output).split(u'\n', Qt::SkipEmptyParts);
    }
    QJsonDocument json(const QStringList &arguments) { return QJsonDocument::fromJson(cli(arguments).output); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestDatabase database;
    Connection db{database.url};
    QTemporaryDir folder;
};

QTEST_GUILESS_MAIN(ViewCommandsTest)
#include "tst_viewcommands.moc"
