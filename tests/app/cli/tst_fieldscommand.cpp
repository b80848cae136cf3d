// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/customfields.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** Custom fields from the command line: made, filled, asked for, imported and removed. */
class FieldsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(run({u"fields"_s, u"add"_s, u"Shoe size"_s, u"--kind"_s, u"number"_s}), 0);
        QCOMPARE(run({u"fields"_s, u"add"_s, u"Level"_s, u"--kind"_s, u"choice"_s, u"--choice"_s, u"Gold"_s, u"--choice"_s, u"Silver"_s, u"--default"_s,
                      u"Silver"_s, u"--required"_s}),
                 0);
        aCustomer(db, u"Ada"_s);
        aCustomer(db, u"Bob"_s);
    }

    void listsThem()
    {
        const QJsonArray fields = json({u"fields"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(fields.size(), 2);
        const QJsonObject level = fields.at(1).toObject();
        QCOMPARE(level.value(u"name"_s), u"Level"_s);
        QCOMPARE(level.value(u"kind"_s), u"choice"_s);
        QCOMPARE(level.value(u"choices"_s).toArray(), (QJsonArray{u"Gold"_s, u"Silver"_s}));
        QCOMPARE(level.value(u"default"_s), u"Silver"_s);
        QCOMPARE(level.value(u"required"_s), true);
        QCOMPARE(level.value(u"customers"_s), 0);
    }

    void refusesWhatIsNoField()
    {
        QCOMPARE(run({u"fields"_s, u"add"_s, u"City"_s}), 1);
        QCOMPARE(run({u"fields"_s, u"add"_s, u"Size"_s, u"--kind"_s, u"colour"_s}), 2);
        QCOMPARE(run({u"fields"_s, u"remove"_s, u"Hat size"_s}), 1);
        QCOMPARE(run({u"fields"_s, u"burn"_s}), 2);
        QCOMPARE(run({u"edit"_s, u"--customer"_s, u"Ada"_s, u"--set"_s, u"Shoe size=big"_s}), 1);
    }

    void areFilledShownAndAskedFor()
    {
        QCOMPARE(run({u"edit"_s, u"--customer"_s, u"Ada"_s, u"--set"_s, u"shoe size=38.5"_s, u"--set"_s, u"Level=gold"_s}), 0);
        const QJsonObject ada = json({u"show"_s, u"customer"_s, u"Ada"_s, u"--format"_s, u"json"_s}).object();
        QCOMPARE(ada.value(u"custom"_s).toObject(), (QJsonObject{{u"Shoe size"_s, u"38.5"_s}, {u"Level"_s, u"Gold"_s}}));
        const QJsonArray found = json({u"list"_s, u"customers"_s, u"--query"_s, u"\"Shoe size\">38 level:gold"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).toObject().value(u"Shoe size"_s), u"38.5"_s);
        QCOMPARE(found.at(0).toObject().value(u"Level"_s), u"Gold"_s);
        const QJsonArray columns = json({u"list"_s, u"customers"_s, u"--columns"_s, u"name,Shoe size"_s, u"--sort"_s, u"Shoe size:desc"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(columns.at(0).toObject(), (QJsonObject{{u"name"_s, u"Ada"_s}, {u"Shoe size"_s, u"38.5"_s}}));
        QVERIFY(columns.at(1).toObject().value(u"Shoe size"_s).isNull());
    }

    void areImportedAndExported()
    {
        const QString file = folder.filePath(u"in.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QFile::WriteOnly) && csv.write("Name;Feet;Level\nCy;41;Gold\nDan;many;Gold\n") > 0);
        csv.close();
        const QJsonObject done = json({u"import"_s, file, u"--as"_s, u"customers"_s, u"--map"_s, u"Feet=Shoe size"_s, u"--format"_s, u"json"_s}).object();
        QCOMPARE(done.value(u"created"_s), 1);
        QVERIFY(done.value(u"rejected"_s).toArray().at(0).toObject().value(u"reason"_s).toString().startsWith(u"Shoe size: "_s));
        const QString out = folder.filePath(u"out.csv"_s);
        QCOMPARE(run({u"export"_s, u"customers"_s, u"-o"_s, out, u"--query"_s, u"shoe_size:41"_s}), 0);
        QFile exported(out);
        QVERIFY(exported.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(exported.readAll());
        QVERIFY2(text.section(u'\n', 0, 0).contains(u"Shoe size,Level"_s), qPrintable(text));
        QVERIFY2(text.contains(u"41,Gold"_s), qPrintable(text));
    }

    void areRenamedAndRemovedAndComeBack()
    {
        QCOMPARE(run({u"fields"_s, u"rename"_s, u"Shoe size"_s, u"Feet"_s}), 0);
        QCOMPARE(json({u"list"_s, u"customers"_s, u"--query"_s, u"feet>38"_s, u"--format"_s, u"json"_s}).array().size(), 2);
        const QJsonObject removed = json({u"fields"_s, u"remove"_s, u"feet"_s, u"--format"_s, u"json"_s}).object();
        QCOMPARE(run({u"list"_s, u"customers"_s, u"--query"_s, u"feet>38"_s}), 1);
        QCOMPARE(run({u"undo"_s, QString::number(removed.value(u"operation"_s).toInteger())}), 0);
        QCOMPARE(json({u"list"_s, u"customers"_s, u"--query"_s, u"feet>38"_s, u"--format"_s, u"json"_s}).array().size(), 2);
    }

private:
    Answer answer(const QStringList &arguments)
    {
        const QString where = business.url.scheme() == u"sqlite" ? business.url.path() : business.url.toString();
        const Answer answered = regularsCli(QStringList{u"--database"_s, where} + arguments);
        if (answered.status != 0)
            qInfo("%s", answered.complaints.constData());
        return answered;
    }
    int run(const QStringList &arguments) { return answer(arguments).status; }
    QJsonDocument json(const QStringList &arguments) { return QJsonDocument::fromJson(answer(arguments).output); }

    QTemporaryDir folder;
    TestDatabase business;
    Connection db{business.url};
};

QTEST_GUILESS_MAIN(FieldsCommandTest)
#include "tst_fieldscommand.moc"
