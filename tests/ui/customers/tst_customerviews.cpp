// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerfields.h"
#include "models/history/history.h"
#include "models/lists/query/queryjson.h"
#include "models/purchases/purchase.h"
#include "models/segments/savesegment.h"
#include "models/segments/segmentlistmodel.h"
#include "models/views/savecustomerview.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/namedialog.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/columnsdialog.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customertable.h"
#include "ui/customers/segmentdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

class CustomerViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>(&threeCustomers);
        open();
    }
    void cleanup()
    {
        page.reset();
        test.reset();
    }

    void savesAViewAndComesBackToIt()
    {
        search()->setText(u"city:london"_s);
        entry(u"sortButton"_s, u"revenue"_s)->trigger();
        QTRY_COMPARE(names(), (QStringList{u"Ada"_s, u"Bea"_s}));
        entry(u"sortButton"_s, u"revenue"_s)->trigger(); // The other way round.
        QTRY_COMPARE(names(), (QStringList{u"Bea"_s, u"Ada"_s}));
        chooseColumns({u"revenue"_s, u"name"_s});
        table()->horizontalHeader()->resizeSection(1, 321);
        saveAs(u"London"_s);
        QTRY_COMPARE(viewText(), u"London"_s);
        QVERIFY(!action(u"saveView"_s)->isEnabled());

        entry(u"viewButton"_s, 0)->trigger(); // All customers.
        QTRY_COMPARE(names().size(), 3);
        QCOMPARE(search()->text(), QString());
        QVERIFY(columns().size() > 5);
        entry(u"viewButton"_s, customerViews(test->db).front().id.value)->trigger();
        QTRY_COMPARE(names(), (QStringList{u"Bea"_s, u"Ada"_s}));
        QCOMPARE(search()->text(), u"city:london"_s);
        QCOMPARE(columns(), (QStringList{u"revenue"_s, u"name"_s}));

        page.reset();
        open();
        QTRY_COMPARE(names(), (QStringList{u"Bea"_s, u"Ada"_s}));
        QTRY_COMPARE(viewText(), u"London"_s);
        QCOMPARE(columns(), (QStringList{u"revenue"_s, u"name"_s}));
    }

    void changesAreSavedOnlyWhenWanted()
    {
        search()->setText(u"city:london"_s);
        saveAs(u"London"_s);
        QTRY_COMPARE(viewText(), u"London"_s);
        search()->setText(u"city:london name:ada"_s);
        QTRY_VERIFY(viewText().contains(u"changed"_s));
        QVERIFY(action(u"saveView"_s)->isEnabled());
        action(u"saveView"_s)->trigger();
        QTRY_COMPARE(viewText(), u"London"_s);
        QCOMPARE(queryFromJson(customerViews(test->db).front().query.toUtf8()).condition.parts.size(), size_t(2));

        action(u"renameView"_s)->trigger();
        QTRY_VERIFY(dialog<NameDialog>());
        auto *name = dialog<NameDialog>()->findChild<QLineEdit *>(u"name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Ada's"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(viewText(), u"Ada's"_s);
        action(u"deleteView"_s)->trigger();
        QTRY_COMPARE(viewText(), asEnglish(u"All customers"_s));
        QVERIFY(customerViews(test->db).empty());
        (void)test->writer.undo(HistoryStore(test->db).undoable()->id).wait();
        QTRY_COMPARE(viewText(), u"Ada's"_s);
    }

    void aNameThatIsTakenCanBeChanged()
    {
        saveAs(u"One"_s);
        QTRY_COMPARE(viewText(), u"One"_s);
        action(u"saveViewAs"_s)->trigger();
        QTRY_VERIFY(dialog<NameDialog>());
        auto *name = dialog<NameDialog>()->findChild<QLineEdit *>(u"name"_s);
        QTest::keyClicks(name, u"ONE"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog<NameDialog>()->findChild<MessageBar *>()->isVisible());
        QTest::keyClicks(name, u" more"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(viewText(), u"ONE more"_s);
    }

    void columnsAreChosenAndOrderedWithTheKeyboard()
    {
        action(u"chooseColumns"_s)->trigger();
        QTRY_VERIFY(dialog<ColumnsDialog>());
        auto *list = dialog<ColumnsDialog>()->findChild<QListWidget *>(u"columnList"_s);
        QCOMPARE(widgetsWithoutName(dialog<ColumnsDialog>()).join(u", "_s), QString());
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), u"name"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space); // Without the phase.
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!dialog<ColumnsDialog>());
        QCOMPARE(columns().mid(0, 3), (QStringList{u"company"_s, u"name"_s, u"trend"_s}));
        entry(u"viewButton"_s, 0)->trigger();
        QCOMPARE(columns().mid(0, 3), (QStringList{u"name"_s, u"company"_s, u"phase"_s}));
    }

    void columnsAreOrderedByDragging()
    {
        const QStringList before = columns();
        table()->horizontalHeader()->moveSection(0, 2);
        QTRY_COMPARE(columns().mid(0, 3), (QStringList{before.at(1), before.at(2), before.at(0)}));
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 0);
    }

    void groupsAreHeadsThatNobodyCanSelect()
    {
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        entry(u"groupButton"_s, u"city"_s)->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QTRY_COMPARE(names(), (QStringList{u"City: London"_s, u"Ada"_s, u"Bea"_s, u"City: Paris"_s, u"Cem"_s}));
        QCOMPARE(asEnglish(page->findChild<PlainLabel *>(u"customerCount"_s)->text()), u"3 customer(s)"_s);
        page->focusStart();
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 4); // Past the head of Paris.
        table()->selectAll();
        QCOMPARE(table()->selectedCount(), 3);
        QVERIFY(table()->selectedCustomers().all.has_value());
        QVERIFY(!page->grab().isNull());
        entry(u"groupButton"_s, QString())->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    void theFooterIsTheSumOfTheList()
    {
        QTRY_COMPARE(footer(), u"3 customer(s) · Revenue %1"_s.arg(moneyText({4'500, u"EUR"_s})));
        search()->setText(u"city:london"_s);
        QTRY_COMPARE(footer(), u"2 customer(s) · Revenue %1"_s.arg(moneyText({3'500, u"EUR"_s})));
    }

    void segmentsAreMadeShownAndDeleted()
    {
        search()->setText(u"city:london"_s);
        action(u"addSegment"_s)->trigger();
        QTRY_VERIFY(dialog<SegmentDialog>());
        QCOMPARE(widgetsWithoutName(dialog<SegmentDialog>()).join(u", "_s), QString());
        QCOMPARE(dialog<SegmentDialog>()->findChild<QLineEdit *>(u"query"_s)->text(), u"city:london"_s);
        auto *name = dialog<SegmentDialog>()->findChild<QLineEdit *>(u"name"_s);
        QTest::keyClicks(name, u"Londoners"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(segments()->model()->rowCount(), 1);
        const auto count = [this] { return segments()->model()->index(0, 0).data(SegmentListModel::CountRole); };
        QTRY_COMPARE(count(), QVariant(qint64(2)));

        (void)test->writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Dan"_s, .city = u"London"_s}).wait();
        QTRY_COMPARE(count(), QVariant(qint64(3)));
        search()->clear();
        segments()->setFocus();
        segments()->setCurrentIndex(segments()->model()->index(0, 0));
        QTest::keyClick(segments(), Qt::Key_Return);
        QCOMPARE(search()->text(), u"segment:Londoners"_s);
        QTRY_COMPARE(names(), (QStringList{u"Ada"_s, u"Bea"_s, u"Dan"_s}));

        QTest::keyClick(segments(), Qt::Key_F2);
        QTRY_VERIFY(dialog<SegmentDialog>());
        auto *query = dialog<SegmentDialog>()->findChild<QLineEdit *>(u"query"_s);
        query->setText(u"segment:londoners"_s);
        dialog<SegmentDialog>()->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY(dialog<SegmentDialog>()->findChild<MessageBar *>()->isVisible()); // It cannot ask for itself.
        query->setText(u"city:paris"_s);
        QTRY_VERIFY(dialog<SegmentDialog>()->findChild<QPushButton *>(u"save"_s)->isEnabled());
        dialog<SegmentDialog>()->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_COMPARE(count(), QVariant(qint64(1)));
        QTRY_COMPARE(names(), QStringList{u"Cem"_s});

        segments()->setCurrentIndex(segments()->model()->index(0, 0));
        QTest::keyClick(segments(), Qt::Key_Delete);
        QTRY_COMPARE(segments()->model()->rowCount(), 0);
        (void)test->writer.undo(HistoryStore(test->db).undoable()->id).wait();
        QTRY_COMPARE(segments()->model()->rowCount(), 1);
    }

    void exportsThePresentView()
    {
        search()->setText(u"city:london sort:-name columns:name,revenue"_s);
        QTRY_COMPARE(names(), (QStringList{u"Bea"_s, u"Ada"_s}));
        QVERIFY(page->takeAction(u"export"_s));
        auto *files = test->window.findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(files);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"out.csv"_s);
        emit files->fileSelected(file);
        QTRY_VERIFY(!test->navigator.said.isEmpty());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(asEnglish(QString::fromUtf8(content)), u"Name,Revenue\r\nBea,30.00\r\nAda,5.00\r\n"_s);
        files->close();
    }

    void everyControlHasAName() { QCOMPARE(widgetsWithoutName(page.get()).join(u", "_s), QString()); }

private:
    static void threeCustomers(Connection &db)
    {
        for (const auto &[name, city, amount] : {std::tuple{u"Ada"_s, u"London"_s, 500}, {u"Bea"_s, u"London"_s, 3'000}, {u"Cem"_s, u"Paris"_s, 1'000}}) {
            const CustomerId customer = stored(db, {.name = name, .city = city}).id;
            perform(db, TestOrigin, u"Buy"_s, [customer = customer, amount = amount](Operation &operation) {
                Purchase purchase{.customer = customer, .day = QDate::currentDate(), .amount = amount, .currency = u"EUR"_s};
                operation.insert(purchase);
            });
        }
    }

    void open()
    {
        page = std::make_unique<CustomersPage>(test->services);
        page->resize(1200, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QTRY_VERIFY(page->isSettled());
    }

    void saveAs(const QString &as)
    {
        action(u"saveViewAs"_s)->trigger();
        QTRY_VERIFY(dialog<NameDialog>());
        auto *name = dialog<NameDialog>()->findChild<QLineEdit *>(u"name"_s);
        QTest::keyClicks(name, as);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog<NameDialog>());
    }

    void chooseColumns(const QStringList &wanted)
    {
        action(u"chooseColumns"_s)->trigger();
        emit dialog<ColumnsDialog>()->chosen(wanted);
        dialog<ColumnsDialog>()->close();
        QCOMPARE(columns(), wanted);
    }

    template<typename Dialog>
    Dialog *dialog() const
    {
        for (auto *each : test->window.findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QAction *action(const QString &name) const { return page->findChild<QAction *>(name); }
    QAction *entry(const QString &button, const QVariant &data) const
    {
        QMenu *menu = page->findChild<QToolButton *>(button)->menu();
        emit menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->data().isValid() && each->data().toString() == data.toString())
                return each;
        }
        return nullptr;
    }
    QLineEdit *search() const { return page->findChild<QLineEdit *>(u"searchField"_s); }
    CustomerTable *table() const { return page->findChild<CustomerTable *>(u"customerTable"_s); }
    QListView *segments() const { return page->findChild<QListView *>(u"segmentList"_s); }
    QString viewText() const { return asEnglish(page->findChild<QToolButton *>(u"viewButton"_s)->text()); }
    QString footer() const { return asEnglish(page->findChild<PlainLabel *>(u"customerTotals"_s)->text()); }
    const CustomerListModel &model() const { return *qobject_cast<CustomerListModel *>(table()->model()); }
    QStringList columns() const { return model().columns(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(asEnglish(model().index(row, model().isHead(row) ? 0 : std::max(0, int(columns().indexOf(u"name"_s)))).data().toString()));
        return all;
    }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<CustomersPage> page;
};

QTEST_MAIN(CustomerViewsTest)
#include "tst_customerviews.moc"
