// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractdialog.h"

#include "models/contracts/savecontract.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/moneyedit.h"
#include "ui/customers/customerdetails.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void people(Connection &db)
{
    aCustomer(db, u"Ada"_s);
}

CustomerId ada(TestServices &test)
{
    return test.db.select<Customer>(u"WHERE name = 'Ada'"_s).front().id;
}

std::vector<NamedContract> contractsOf(TestServices &test)
{
    return ContractStore(test.db).of(ada(test));
}

ContractDialog *dialogOf(TestServices &test)
{
    return test.window.findChild<ContractDialog *>();
}

Contract contractOf(TestServices &test, const Contract &contract, const QString &product)
{
    return perform(test.db, TestOrigin, u"Add"_s, &saveContract, contract, product).value;
}

} // namespace

class ContractDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAContractWithTheKeyboardAlone()
    {
        TestServices test(&people);
        test.window.show();

        ContractDialog::openFor(test.services, ada(test));
        QTRY_VERIFY(dialogOf(test) && dialogOf(test)->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialogOf(test)));
        dialogOf(test)->findChild<QComboBox *>(u"contractProduct"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Gold"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"contractStarted"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"29.90"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_COMPARE(contractsOf(test).size(), size_t(1));
        const NamedContract stored = contractsOf(test).front();
        QCOMPARE(stored.product, u"Gold"_s);
        QCOMPARE(stored.contract.started, QDate::currentDate());
        QVERIFY(!stored.contract.ended.isValid());
        QCOMPARE(stored.contract.amount, qint64(2990));
        QCOMPARE(stored.contract.period, ContractPeriod::Year);
        QTRY_VERIFY(!dialogOf(test));
    }

    void endsAContractWithItsReason()
    {
        TestServices test(&people);
        const Contract contract = contractOf(test, {.customer = ada(test), .started = QDate(2020, 1, 1)}, u"Gold"_s);

        ContractDialog::openFor(test.services, contract.id, ContractDialog::Purpose::End);
        QTRY_VERIFY(dialogOf(test));
        QCOMPARE(dialogOf(test)->findChild<DateEdit *>(u"contractEnded"_s)->date(), QDate::currentDate());
        dialogOf(test)->findChild<DateEdit *>(u"contractEnded"_s)->setDate(QDate(2021, 6, 1));
        dialogOf(test)->findChild<QComboBox *>(u"contractReason"_s)->setEditText(u"Moved away"_s);
        dialogOf(test)->accept();

        QTRY_VERIFY(contractsOf(test).front().contract.ended.isValid());
        const Contract ended = contractsOf(test).front().contract;
        QCOMPARE(ended.ended, QDate(2021, 6, 1));
        QCOMPARE(ended.reason, u"Moved away"_s);
        QCOMPARE(ended.started, contract.started);
        QCOMPARE(ended.product, contract.product);
    }

    void staysWithWhatCannotBe()
    {
        TestServices test(&people);
        const Contract contract = contractOf(test, {.customer = ada(test), .started = QDate(2020, 1, 1)}, {});
        ContractDialog::openFor(test.services, contract.id, ContractDialog::Purpose::Edit);
        QTRY_VERIFY(dialogOf(test));
        auto *ended = dialogOf(test)->findChild<DateEdit *>(u"contractEnded"_s);
        auto *message = dialogOf(test)->findChild<MessageBar *>();

        ended->setDate(QDate(2019, 1, 1));
        dialogOf(test)->accept();
        QVERIFY(asEnglish(message->text()).contains(u"before it starts"_s));
        ended->setDate({});
        dialogOf(test)->findChild<QComboBox *>(u"contractReason"_s)->setEditText(u"Price"_s);
        dialogOf(test)->accept();
        QVERIFY(asEnglish(message->text()).contains(u"leave the reason out"_s));
        auto *started = dialogOf(test)->findChild<DateEdit *>(u"contractStarted"_s);
        started->selectAll();
        QTest::keyClicks(started, u"some day"_s);
        dialogOf(test)->accept();
        QVERIFY(asEnglish(message->text()).contains(u"When does it start"_s));
        QVERIFY(dialogOf(test)->isVisible());
        QCOMPARE(test.db.find(contract.id), contract);
    }

    void tellsWhenSomebodyElseSavedFirst()
    {
        TestServices test(&people);
        const Contract contract = contractOf(test, {.customer = ada(test), .started = QDate(2020, 1, 1)}, {});
        ContractDialog::openFor(test.services, contract.id, ContractDialog::Purpose::Edit);
        QTRY_VERIFY(dialogOf(test));
        perform(test.db, TestOrigin, u"End"_s, &endContract, contract.id, QDate(2022, 1, 1), u"Price"_s);

        dialogOf(test)->findChild<QLineEdit *>(u"contractNote"_s)->setText(u"late"_s);
        dialogOf(test)->accept();

        QTRY_VERIFY(!dialogOf(test)->findChild<MessageBar *>()->text().isEmpty());
        QCOMPARE(test.db.find(contract.id).note, QString());
    }

    void listsTheContractsOfACustomer()
    {
        TestServices test(&people);
        contractOf(test, {.customer = ada(test), .started = QDate(2020, 1, 1), .ended = QDate(2021, 1, 1), .reason = u"<b>Price</b>"_s}, u"Old"_s);
        const Contract running = contractOf(test, {.customer = ada(test), .started = QDate(2022, 1, 1), .amount = 2990}, u"<b>Gold</b>"_s);
        CustomerDetails details(test.services);
        details.resize(600, 900);
        details.show();
        details.showCustomer(test.db.find(ada(test)));
        const auto line = [&](const QString &name) { return details.findChild<QToolButton *>(name); };
        QTRY_VERIFY(line(u"Contract2"_s));

        QVERIFY(line(u"Contract1"_s)->accessibleName().contains(u"<b>Gold</b>"_s));
        QVERIFY(line(u"Contract2"_s)->accessibleName().contains(u"Old"_s));
        line(u"addContract"_s)->click();
        QCOMPARE(test.navigator.triggered.back(), (RecordingNavigator::Triggered{u"add-contract"_s, {.customer = ada(test)}}));
        line(u"Contract1"_s)->click();
        QCOMPARE(test.navigator.triggered.back(), (RecordingNavigator::Triggered{u"edit-contract"_s, {.record = running.id.value}}));
        const QList<QAction *> deeds = line(u"moreContract1"_s)->menu()->actions();
        QCOMPARE(deeds.size(), 3);
        deeds[1]->trigger();
        QCOMPARE(test.navigator.triggered.back().action, u"end-contract"_s);
        QCOMPARE(line(u"moreContract2"_s)->menu()->actions().size(), 2);
        deeds[2]->trigger();
        QTRY_COMPARE(contractsOf(test).size(), size_t(1));
        QCOMPARE(contractsOf(test).front().product, u"Old"_s);
    }

    void canBeUsedWithoutSeeingIt()
    {
        TestServices test(&people);
        ContractDialog::openFor(test.services, ada(test));
        QTRY_VERIFY(dialogOf(test));

        QCOMPARE(widgetsWithoutName(dialogOf(test)), QStringList());
    }
};

QTEST_MAIN(ContractDialogTest)
#include "tst_contractdialog.moc"
