// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/exchange/fieldheader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void importsAFileByKeyboard()
    {
        TestServices test;
        QPointer<ImportDialog> dialog = opened(test, "Name;Ort;Geburtstag\nAda;London;31.12.1985\nBen;Oslo;31.02.1985\n");
        QTRY_VERIFY(dialog->draft().canImport());
        QCOMPARE(text(dialog, "importCounts"), u"1 new, 0 to update, 0 already there, 1 rejected."_s);
        auto *import = button(dialog, "importStart");
        QCOMPARE(asEnglish(import->text()), u"&Import 1 customer(s)"_s);
        QVERIFY(customers(test).empty());

        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(dialog->draft().state(), ImportDraft::State::Done);
        QCOMPARE(customers(test).size(), 1);
        QCOMPARE(customers(test).front().city, u"London"_s);
        QCOMPARE(test.navigator.followed.size(), 1);
        auto *rejected = dialog->findChild<QTableView *>(u"importRejected"_s);
        QVERIFY(rejected->isVisible());
        QCOMPARE(rejected->model()->index(0, 0).data().toString(), u"3"_s);
        QVERIFY(rejected->model()->index(0, 1).data().toString().contains(u"31.02.1985"_s));

        button(dialog, "importUndo")->setFocus();
        QTest::keyClick(button(dialog, "importUndo"), Qt::Key_Space);
        QTRY_VERIFY(customers(test).empty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void letsColumnsBeCorrected()
    {
        TestServices test;
        const QPointer<ImportDialog> dialog = opened(test, "Wer,Wo\nAda,London\nBen,Oslo\n");
        QTRY_COMPARE(dialog->draft().state(), ImportDraft::State::Ready);
        auto *header = dialog->findChild<FieldHeader *>();
        QTRY_VERIFY(header->box(1));
        choose(header->box(1), u"City"_s);
        choose(header->box(0), u"Name"_s);
        QTRY_VERIFY(dialog->draft().canImport());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(dialog->draft().state(), ImportDraft::State::Done);
        QCOMPARE(customers(test).back().name, u"Ben"_s);
        QCOMPARE(customers(test).back().city, u"Oslo"_s);
    }

    void readsTheFileAnewInAnotherEncoding()
    {
        TestServices test;
        const QPointer<ImportDialog> dialog = opened(test, "name,city\nJ\xF6rg,K\xF6ln\n");
        QTRY_VERIFY(dialog->draft().canImport());
        auto *preview = dialog->findChild<QTableView *>(u"importPreview"_s);
        const QAbstractItemModelTester tester(preview->model());
        QCOMPARE(preview->model()->index(0, 0).data().toString(), u"Jörg"_s);
        choose(dialog->findChild<QComboBox *>(u"importEncoding"_s), u"windows-1251"_s);
        QTRY_COMPARE(preview->model()->index(0, 0).data().toString(), u"Jцrg"_s);
    }

    void switchesToPurchases()
    {
        TestServices test;
        const QPointer<ImportDialog> dialog = opened(test, "customer,date,amount\nAda,2024-01-02,5.00\n");
        QTRY_VERIFY(dialog->draft().canImport());
        QCOMPARE(asEnglish(button(dialog, "importStart")->text()), u"&Import 1 purchase(s)"_s);
        choose(dialog->findChild<QComboBox *>(u"importKind"_s), u"Customers"_s);
        QTRY_COMPARE(asEnglish(button(dialog, "importStart")->text()), u"&Import 1 customer(s)"_s);
    }

    void saysWhatIsWrongWithAFile()
    {
        TestServices test;
        const QPointer<ImportDialog> dialog = opened(test, "%PDF-1.7\n");
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(u"PDF"_s));
        QCOMPARE(dialog->draft().state(), ImportDraft::State::Empty);
        QVERIFY(!button(dialog, "importStart")->isEnabled());
    }

    void takesAFileThatIsDroppedOnIt()
    {
        TestServices test;
        const QPointer<ImportDialog> dialog = openImportDialog(test.services);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file("name,city\nAda,Rome\n"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &drop);
        QTRY_VERIFY(dialog->draft().canImport());
        dialog->close();
    }

    void savesTheRejectedRows()
    {
        TestServices test;
        ImportDraft draft(test.services);
        draft.open(file("name,birthday\nAda,2024-02-31\n=1+1,2024-13-01\nBen,\n"));
        QTRY_VERIFY(draft.canImport());
        const QString path = m_folder.filePath(u"rejected.csv"_s);
        QSignalSpy saved(&draft, &ImportDraft::rejectedRowsSaved);
        draft.saveRejectedRows(path);
        QTRY_COMPARE(saved.size(), 1);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("line,reason,\"name\",\"birthday\""));
        QVERIFY(lines.at(1).startsWith("2,") && lines.at(1).contains("\"Ada\",\"2024-02-31\""));
        QVERIFY(lines.at(2).startsWith("3,") && lines.at(2).contains("\"'=1+1\""));
    }

    void everyControlHasAName()
    {
        TestServices test;
        const QPointer<ImportDialog> dialog = opened(test, "name,city\nAda,Rome\n");
        QTRY_VERIFY(dialog->draft().canImport());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        dialog->close();
    }

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    ImportDialog *opened(TestServices &test, const QByteArray &content)
    {
        test.window.show();
        ImportDialog *dialog = openImportDialog(test.services, file(content));
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }

    static std::vector<Customer> customers(TestServices &test) { return test.db.select<Customer>(u"ORDER BY id"_s); }
    static QPushButton *button(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QString text(QWidget *dialog, const char *name)
    {
        return asEnglish(dialog->findChild<PlainLabel *>(QString::fromLatin1(name))->text());
    }

    /** Chooses an entry of a combo box as a person does by keyboard. */
    static void choose(QComboBox *box, const QString &entry)
    {
        box->setFocus();
        int wanted = 0;
        while (wanted < box->count() && asEnglish(box->itemText(wanted)) != entry)
            ++wanted;
        QVERIFY2(wanted < box->count(), qPrintable(entry));
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
