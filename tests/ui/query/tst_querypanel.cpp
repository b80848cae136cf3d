// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querypanel.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querytext.h"
#include "models/segments/savesegment.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/plainlabel.h"
#include "ui/query/conditiontree.h"
#include "ui/query/querybuilder.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class QueryPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test = std::make_unique<TestServices>([](Connection &db) {
            perform(db, TestOrigin, u"Save"_s, &saveSegment,
                    Segment{.name = u"Best, \"ever\""_s,
                            .query = u"{\"version\":1,\"condition\":{\"field\":\"city\",\"compare\":\"has\",\"values\":[\"x\"]}}"_s});
        });
        fields = customerFields(test->db);
    }

    void init()
    {
        window = std::make_unique<QWidget>();
        text = new QLineEdit(window.get());
        text->setAccessibleName(u"Query"_s);
        auto *column = new QVBoxLayout(window.get());
        panel = new QueryPanel(test->services, text, window.get());
        column->addWidget(text);
        column->addWidget(panel->makeButton(window.get()));
        column->addWidget(panel);
        window->resize(1000, 700);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel->isVisible());
        QTRY_VERIFY(child<QComboBox>(u"conditionGroup"_s)->isVisible());
        QTRY_VERIFY(tree()->hasFocus());
    }

    void showsWhatIsTyped()
    {
        text->setText(u"phase:retention,loyalty (city:Lyon or bought(90d)>=2) -tag:vip \"two words\" sort:-revenue"_s);
        QTRY_COMPARE(sentences(),
                     (QStringList{u"All of these"_s, u" Phase is Retention,Loyalty"_s, u" Any of these"_s, u"  City has in it Lyon"_s,
                                  u"  Bought is at least 2"_s, u"   Date is closer to today than 90d"_s, u" Not: Tags has in it vip"_s,
                                  u" The search finds: two words"_s}));
        text->setText(QString());
        QCOMPARE(sentences(), QStringList{u"All of these"_s});
        text->setText(u"not (name:a or city:b)"_s);
        QCOMPARE(sentences(), (QStringList{u"None of these"_s, u" Name has in it a"_s, u" City has in it b"_s}));
    }

    void waitsWhileTheTextIsMistyped()
    {
        text->setText(u"city:lyon"_s);
        text->setText(u"city:lyon citty:x"_s);
        const auto *mistake = child<PlainLabel>(u"queryPanelMistake"_s);
        QVERIFY(mistake->isVisible());
        QVERIFY(mistake->text().contains(u"citty"_s));
        QVERIFY(!child<QTreeView>(u"conditionTree"_s)->isEnabled());
        QCOMPARE(text->text(), u"city:lyon citty:x"_s);
        text->setText(u"city:lyon"_s);
        QVERIFY(!mistake->isVisible());
        QVERIFY(child<QTreeView>(u"conditionTree"_s)->isEnabled());
    }

    void buildsAQueryWithTheKeyboardAlone()
    {
        text->setText(u"sort:-revenue group:city"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Insert);
        choose(u"conditionField"_s, u"city"_s);
        child<QLineEdit>(u"conditionValues"_s)->setFocus();
        QTest::keyClicks(child<QLineEdit>(u"conditionValues"_s), u"Lyon,\"New York\""_s);
        QCOMPARE(text->text(), u"city:Lyon,\"New York\" sort:-revenue group:city"_s);

        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Insert);
        choose(u"conditionField"_s, u"bought"_s);
        QCOMPARE(text->text(), u"city:Lyon,\"New York\" bought>=1 sort:-revenue group:city"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Insert); // Within the purchases.
        choose(u"conditionField"_s, u"date"_s);
        choose(u"conditionComparison"_s, int(Comparison::Less));
        child<QToolButton>(u"conditionDays"_s)->menu()->actions().at(10)->trigger();
        QCOMPARE(text->text(), u"city:Lyon,\"New York\" bought(date<30d)>=1 sort:-revenue group:city"_s);

        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Up);
        child<QCheckBox>(u"conditionNot"_s)->setFocus();
        QTest::keyClick(child<QCheckBox>(u"conditionNot"_s), Qt::Key_Space);
        QCOMPARE(text->text(), u"city:Lyon,\"New York\" -bought(date<30d)>=1 sort:-revenue group:city"_s);

        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Home);
        choose(u"conditionGroup"_s, 2); // Any of these.
        QCOMPARE(text->text(), u"city:Lyon,\"New York\" or -bought(date<30d)>=1 sort:-revenue group:city"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down);
        QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text->text(), u"-bought(date<30d)>=1 or city:Lyon,\"New York\" sort:-revenue group:city"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(text->text(), u"-bought(date<30d)>=1 sort:-revenue group:city"_s);
    }

    void choosesAmongChoicesAndSegments()
    {
        QTest::keyClick(tree(), Qt::Key_Insert);
        choose(u"conditionField"_s, u"segment"_s);
        auto *choices = child<QListWidget>(u"conditionChoices"_s);
        QVERIFY(choices->isVisible());
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Space);
        QCOMPARE(text->text(), u"segment:\"Best, \\\"ever\\\"\""_s);
        choose(u"conditionField"_s, u"phase"_s);
        QCOMPARE(text->text(), QString());
        choices->item(0)->setCheckState(Qt::Checked);
        choices->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(text->text(), u"phase:Reach,Conversion"_s);
        choose(u"conditionComparison"_s, int(Comparison::Empty));
        QCOMPARE(text->text(), u"phase:none"_s);
    }

    void saysWhatAValueCannotBe()
    {
        QTest::keyClick(tree(), Qt::Key_Insert);
        choose(u"conditionField"_s, u"revenue"_s);
        auto *values = child<QLineEdit>(u"conditionValues"_s);
        for (const QString &wrong : {u"much"_s, u"\"5"_s, u"5) or (5"_s, u"1 2"_s, u"5;"_s}) {
            values->setFocus();
            values->selectAll();
            QTest::keyClicks(values, wrong);
            QVERIFY2(!child<PlainLabel>(u"conditionProblem"_s)->text().isEmpty(), qPrintable(wrong));
            QCOMPARE(text->text(), QString());
            QCOMPARE(values->text(), wrong);
        }
        values->selectAll();
        QTest::keyClicks(values, u"5..10"_s);
        QVERIFY(child<PlainLabel>(u"conditionProblem"_s)->text().isEmpty());
        QCOMPARE(text->text(), u"revenue=5..10"_s);
    }

    void groupsWrapWhatIsSelected()
    {
        text->setText(u"city:a city:b"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down);
        QTest::keyClick(tree(), Qt::Key_Insert, Qt::ShiftModifier);
        choose(u"conditionGroup"_s, 2);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Insert);
        choose(u"conditionField"_s, u"name"_s);
        QTest::keyClicks(child<QLineEdit>(u"conditionValues"_s), u"x"_s);
        QCOMPARE(text->text(), u"(city:a or name:x) city:b"_s);
    }

    void textAndTreeSayTheSame_data()
    {
        QTest::addColumn<QString>("query");
        for (const auto query : {"city:x", "ada london", "-ada", "not (a b)", "-(city:x or -(name:y z))", "bought(90d or product:\"A B\")>3 -complaints(open)",
                                 "revenue=1..5,7", "spent(2026)>=500 last_call>30d or tasks(open 7d)=0", "segment=\"Best, \\\"ever\\\"\" segment:any",
                                 "city:\"a,b\" name=\"or\" email:none phone:any", "moves(lapsed 2026 -(reason:x or by=\"y\"))>1", "((a or b) (c or d)) or -(e f)"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }

    void textAndTreeSayTheSame()
    {
        QFETCH(QString, query);
        const Condition condition = parsedQuery(query, fields).condition;
        ConditionTree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setFields(std::make_shared<const FieldCatalogue>(fields));
        tree.setCondition(condition);
        QCOMPARE(conditionText(tree.condition(), &fields), conditionText(condition, &fields));
        QCOMPARE(tree.condition(), condition);
        text->setText(query);
        QCOMPARE(child<QueryBuilder>(u"queryBuilder"_s)->condition(), condition);
        QCOMPARE(text->text(), query);
    }

    void everyControlHasAName() { QCOMPARE(widgetsWithoutName(window.get()).join(u", "_s), QString()); }

private:
    template<typename Widget>
    Widget *child(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }
    QTreeView *tree() { return child<QTreeView>(u"conditionTree"_s); }
    /** Selects the entry with \a data as a person does. */
    void choose(const QString &name, const QVariant &data)
    {
        auto *combo = child<QComboBox>(name);
        const int row = name == u"conditionGroup" ? data.toInt() : combo->findData(data);
        QVERIFY(row >= 0);
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }
    QStringList sentences()
    {
        QStringList lines;
        const std::function<void(const QModelIndex &, int)> visit = [&](const QModelIndex &index, int depth) {
            lines.append(QString(depth, u' ') + asEnglish(index.data().toString()));
            for (int row = 0; row < tree()->model()->rowCount(index); ++row)
                visit(tree()->model()->index(row, 0, index), depth + 1);
        };
        visit(tree()->model()->index(0, 0), 0);
        return lines;
    }

    std::unique_ptr<TestServices> test;
    FieldCatalogue fields;
    std::unique_ptr<QWidget> window;
    QLineEdit *text = nullptr;
    QueryPanel *panel = nullptr;
};

QTEST_MAIN(QueryPanelTest)
#include "tst_querypanel.moc"
