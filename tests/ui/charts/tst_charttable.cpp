// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class ChartTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void isAProperModel()
    {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(content());
        model.setContent({});
        model.setContent(content());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 4);
    }

    void saysTheNumbersInWords()
    {
        ChartTableModel model;
        model.setContent(content());
        QCOMPARE(model.index(1, 0).data().toString(), u"1234"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"June, New: 1234"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"–"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"May"_s);
    }

    void copiesTheSelectionOrEverything()
    {
        ChartTableModel model;
        model.setContent(content());
        ChartTable table(u"Customers"_s);
        table.setModel(&model);
        table.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1234\n"_s);
        table.clearSelection();
        table.copy();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.at(0).startsWith(u"\tNew\t"));
        QCOMPARE(lines.at(2).split(u'\t').first(2), QStringList({u"June"_s, u"1234"_s}));
    }

    void writesCommaSeparatedValues()
    {
        ChartTableModel model;
        model.setContent(content());
        const QStringList lines = csvText(model, u"Month"_s).split(u"\r\n"_s);
        QVERIFY(lines.at(0).startsWith(u"Month,New,"));
        QVERIFY(lines.at(2).startsWith(u"June,1234,"));
        QCOMPARE(lines.at(1).last(1), u","_s);
    }

    void disarmsFormulas()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"a,\"b\""_s, u"=SUM(A1)"_s});
        model.appendRow({new QStandardItem(u"+49 30"_s), new QStandardItem(u"-5"_s)});
        QCOMPARE(csvText(model), u"\"a,\"\"b\"\"\",'=SUM(A1)\r\n'+49 30,-5\r\n"_s);
    }

private:
    static ChartContent content()
    {
        ChartContent content;
        content.categoryTitle = u"Month"_s;
        content.categories = {u"May"_s, u"June"_s};
        content.series = {{.name = u"New"_s, .values = {1, 1234}, .low = {0, 1200}, .high = {2, 1300}}, {.name = u"Lost"_s, .values = {qQNaN(), 3}}};
        return content;
    }
};

QTEST_MAIN(ChartTableTest)
#include "tst_charttable.moc"
