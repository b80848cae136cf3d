// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdetails.h"

#include "models/consent/consentstore.h"
#include "models/customers/customerstore.h"
#include "models/relationships/relate.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/customers/customerdocuments.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

class CustomerDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qputenv("XDG_STATE_HOME", QFile::encodeName(folder.filePath(u"state"_s))); }

    void relatesTwoCustomersWithTheKeyboardAlone()
    {
        TestServices test(&people);
        CustomerDetails details(test.services);
        show(details, test, u"Ada"_s);

        details.findChild<QToolButton *>(u"addRelationship"_s)->click();
        auto *dialog = test.window.findChild<QDialog *>(u"relationshipDialog"_s);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QComboBox *>(u"relationshipKind"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"char"_s);
        QTRY_VERIFY(dialog->findChild<QListView *>() && dialog->findChild<QListView *>()->model()->rowCount() > 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"relationshipNote"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"at a salon"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_COMPARE(RelationshipStore(test.db).of(id(test, u"Ada"_s)).size(), size_t(1));
        details.showCustomer(test.db.find(id(test, u"Ada"_s)));
        QTRY_VERIFY(row(details, u"Relationship1"_s));
        QVERIFY(row(details, u"Relationship1"_s)->accessibleName().contains(u"<b>Charles</b>"_s));
        row(details, u"Relationship1"_s)->click();
        QCOMPARE(test.navigator.opened.back().record, id(test, u"<b>Charles</b>"_s).value);

        auto *menu = details.findChild<QToolButton *>(u"moreRelationship1"_s)->menu();
        menu->actions().front()->trigger();
        QTRY_VERIFY(RelationshipStore(test.db).of(id(test, u"Ada"_s)).empty());
    }

    void recordsConsentAndItsWithdrawal()
    {
        TestServices test(&people);
        CustomerDetails details(test.services);
        show(details, test, u"Ada"_s);

        details.findChild<QToolButton *>(u"addConsent"_s)->click();
        auto *dialog = test.window.findChild<QDialog *>(u"consentDialog"_s);
        dialog->findChild<QLineEdit *>(u"consentSource"_s)->setText(u"counter"_s);
        dialog->findChild<QPushButton *>(u"saveConsent"_s)->click();
        QTRY_COMPARE(ConsentStore(test.db).current(id(test, u"Ada"_s)).size(), size_t(1));
        details.showCustomer(test.db.find(id(test, u"Ada"_s)));
        QTRY_VERIFY(row(details, u"Consent1"_s));
        QVERIFY(row(details, u"Consent1"_s)->accessibleName().contains(u"counter"_s));

        row(details, u"Consent1"_s)->click();
        QTRY_VERIFY(test.window.findChild<QDialog *>(u"consentDialog"_s) && test.window.findChild<QDialog *>(u"consentDialog"_s)->isVisible());
        for (QDialog *each : test.window.findChildren<QDialog *>(u"consentDialog"_s))
            each->accept();
        QTRY_COMPARE(ConsentStore(test.db).current(id(test, u"Ada"_s)).front().state, ConsentState::Withdrawn);
        QCOMPARE(ConsentStore(test.db).of(id(test, u"Ada"_s)).size(), size_t(2));
    }

    void filesAreDroppedAndListed()
    {
        TestServices test(&people);
        CustomerDetails details(test.services);
        show(details, test, u"Ada"_s);
        auto *documents = details.findChild<CustomerDocuments *>();
        drop(*documents, {file(u"plan.pdf"_s, "%PDF-1.4"), file(u"run.sh"_s, "#!/bin/sh\n")});

        QTRY_COMPARE(DocumentStore(test.db).of(id(test, u"Ada"_s)).size(), size_t(2));
        documents->showCustomer(test.db.find(id(test, u"Ada"_s)));
        QTRY_VERIFY(row(details, u"Document2"_s));
        for (const auto &[name, text] : {std::pair(u"Document1"_s, u"run.sh"_s), std::pair(u"Document2"_s, u"plan.pdf"_s)})
            QVERIFY(row(details, name)->accessibleName().contains(text));
        const auto labels = [&](const QString &more) {
            QStringList texts;
            for (const QAction *action : details.findChild<QToolButton *>(more)->menu()->actions())
                texts.append(asEnglish(action->text()));
            return texts.join(u' ');
        };
        QVERIFY(!labels(u"moreDocument1"_s).contains(u"Open"_s)); // H10: what can run is only shown in its folder.
        QVERIFY(labels(u"moreDocument2"_s).contains(u"Open"_s));
    }

    void S22_whatIsMissingIsShownAsMissing()
    {
        TestServices test(&people);
        CustomerDetails details(test.services);
        show(details, test, u"Ada"_s);
        details.findChild<CustomerDocuments *>()->addFiles({file(u"plan.pdf"_s, "%PDF-1.5")});
        QTRY_COMPARE(DocumentStore(test.db).of(id(test, u"Ada"_s)).size(), size_t(1));
        const Document document = DocumentStore(test.db).of(id(test, u"Ada"_s)).front().document;
        QVERIFY(QFile::remove(Attachments(test.db.url()).pathOf(document.sha256)));

        details.showCustomer(test.db.find(id(test, u"Ada"_s)));
        QTRY_VERIFY(row(details, u"Document1"_s) && !row(details, u"Document1"_s)->isEnabled());
        QVERIFY(asEnglish(row(details, u"Document1"_s)->accessibleName()).contains(u"missing"_s));
    }

    void whatIsTooLargeIsRefusedWithAReason()
    {
        TestServices test(&people);
        CustomerDetails details(test.services);
        show(details, test, u"Ada"_s);
        QSignalSpy failed(&details, &CustomerDetails::failed);
        QFile large(folder.filePath(u"large.bin"_s));
        QVERIFY(large.open(QFile::WriteOnly) && large.resize(Attachments::LargestFile + 1));
        details.findChild<CustomerDocuments *>()->addFiles({large.fileName()});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(u"large.bin"_s));
        QVERIFY(DocumentStore(test.db).of(id(test, u"Ada"_s)).empty());
    }

    void aCompanyShowsItsPeople()
    {
        TestServices test(&people);
        CustomerDetails details(test.services);
        show(details, test, u"Engines"_s);
        QTRY_VERIFY(row(details, u"Person1"_s));
        QSignalSpy wanted(&details, &CustomerDetails::addPersonRequested);
        details.findChild<QToolButton *>(u"addPerson"_s)->click();
        QCOMPARE(wanted.size(), 1);
        row(details, u"Person1"_s)->click();
        QCOMPARE(test.navigator.opened.back().record, id(test, u"Ada"_s).value);
    }

    void nothingCanBeAddedToWhatCannotBeWritten()
    {
        TestServices test(&people, TestServices::Access::Read);
        CustomerDetails details(test.services);
        show(details, test, u"Engines"_s);
        QTRY_VERIFY(row(details, u"Person1"_s));
        for (const QString &add : {u"addPerson"_s, u"addRelationship"_s, u"addConsent"_s, u"addDocument"_s})
            QVERIFY(!details.findChild<QToolButton *>(add)->isVisible());
    }

    void everyControlHasAName()
    {
        TestServices test(&people);
        perform(test.db, TestOrigin, u"Relate"_s, &relate, Relationship{.customer = id(test, u"Ada"_s), .other = id(test, u"Engines"_s)});
        CustomerDetails details(test.services);
        show(details, test, u"Ada"_s);
        QTRY_VERIFY(row(details, u"Relationship1"_s));
        QCOMPARE(widgetsWithoutName(&details).join(u", "_s), QString());
        details.findChild<QToolButton *>(u"addRelationship"_s)->click();
        details.findChild<QToolButton *>(u"addConsent"_s)->click();
        for (QDialog *dialog : test.window.findChildren<QDialog *>())
            QCOMPARE(widgetsWithoutName(dialog).join(u", "_s), QString());
    }

private:
    static void people(Connection &db)
    {
        stored(db, {.kind = CustomerKind::Company, .name = u"Engines"_s});
        stored(db, {.name = u"Ada"_s, .company = u"Engines"_s});
        stored(db, {.name = u"<b>Charles</b>"_s});
    }
    static CustomerId id(TestServices &test, const QString &name) { return CustomerStore(test.db).withName(name).at(0).id; }
    static void show(CustomerDetails &details, TestServices &test, const QString &name)
    {
        details.resize(400, 700);
        details.show();
        QVERIFY(QTest::qWaitForWindowActive(&details));
        details.showCustomer(test.db.find(id(test, name)));
    }
    /** The line that stands there now; those that were replaced wait to be deleted. */
    static QToolButton *row(const CustomerDetails &details, const QString &name)
    {
        for (QToolButton *button : details.findChildren<QToolButton *>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    static void drop(CustomerDocuments &documents, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&documents, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&documents, &event);
    }

    QTemporaryDir folder;
};

QTEST_MAIN(CustomerDetailsTest)
#include "tst_customerdetails.moc"
