// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/draftdialog.h"

#include "ui/common/messagebar.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char NotesKey[] = "test/notes";

/** A form with one field, saved when the test says so. */
class NoteDialog : public DraftDialog
{
public:
    explicit NoteDialog(Settings &settings)
        : DraftDialog(settings, NotesKey, nullptr)
        , text(new QLineEdit(fields()))
    {
        auto *form = new QFormLayout(fields());
        form->addRow(u"Text"_s, text);
        addButtons(form, u"Save"_s);
        connect(text, &QLineEdit::textEdited, this, &NoteDialog::keepDraftSoon);
        offerDraft();
    }

    void accept() override { beginSaving(); }

    using DraftDialog::endSaving;
    using DraftDialog::isSaving;
    using DraftDialog::message;
    using DraftDialog::refuse;
    using DraftDialog::startedAt;

    QLineEdit *text;

protected:
    QJsonObject content() const override { return {{u"name"_s, u"Ada"_s}, {u"text"_s, text->text()}}; }
    void restore(const QJsonObject &content) override { text->setText(content[u"text"_s].toString()); }
    bool isWorthKeeping() const override { return !text->text().isEmpty(); }
    QWidget *textField() const override { return text; }
};

} // namespace

class DraftDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    }

    void cleanup() { delete m_dialog; }

    void offersNothingAtFirst()
    {
        open();
        QVERIFY(m_dialog->message()->isHidden());
    }

    void keepsWhatIsTypedThoughNobodySaysGoodbye()
    {
        open();
        QTest::keyClicks(m_dialog->text, u"half a thought"_s);
        QTRY_COMPARE(kept(), u"half a thought"_s);
        const QDateTime begun = m_dialog->startedAt();
        delete m_dialog;

        open();
        QVERIFY(m_dialog->message()->isVisible());
        QVERIFY(m_dialog->message()->text().contains(u"half a thought"_s));
        QVERIFY(m_dialog->message()->text().contains(u"Ada"_s));
        QVERIFY(m_dialog->text->text().isEmpty());
        trigger(u"continueDraft"_s);
        QCOMPARE(m_dialog->text->text(), u"half a thought"_s);
        QCOMPARE(m_dialog->startedAt(), begun);
        QVERIFY(m_dialog->text->hasFocus());
        QVERIFY(m_dialog->message()->isHidden());
    }

    void keepsWhatWasTypedBeforeAnOlderDraftIsContinued()
    {
        typeAndLeave(u"first"_s);
        open();
        QTest::keyClicks(m_dialog->text, u"second"_s);
        trigger(u"continueDraft"_s);
        QCOMPARE(m_dialog->text->text(), u"first"_s);
        QCOMPARE(kept(), u"second"_s);
    }

    void offersTheNextOlderOneAfterDiscarding()
    {
        typeAndLeave(u"first"_s);
        typeAndLeave(u"second"_s);
        open();
        QVERIFY(m_dialog->message()->text().contains(u"second"_s));
        trigger(u"discardDraft"_s);
        QVERIFY(m_dialog->message()->isVisible());
        QVERIFY(m_dialog->message()->text().contains(u"first"_s));
        trigger(u"discardDraft"_s);
        QVERIFY(m_dialog->message()->isHidden());
        QVERIFY(kept().isEmpty());
    }

    void offersALongTextInOneShortLine()
    {
        typeAndLeave(QString(500, u'x'));
        open();
        QVERIFY(m_dialog->message()->text().contains(QString(80, u'x')));
        QVERIFY(!m_dialog->message()->text().contains(QString(81, u'x')));
    }

    void forgetsWhatWasEmptiedAgain()
    {
        open();
        QTest::keyClicks(m_dialog->text, u"x"_s);
        QTRY_COMPARE(kept(), u"x"_s);
        QTest::keyClick(m_dialog->text, Qt::Key_Backspace);
        QTRY_VERIFY(kept().isEmpty());
    }

    void forgetsWhatWasSaved()
    {
        open();
        QTest::keyClicks(m_dialog->text, u"done"_s);
        QTest::keyClick(m_dialog->text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_dialog->isSaving());
        QVERIFY(!m_dialog->text->isEnabled());
        QCOMPARE(kept(), u"done"_s); // Until the database has it.

        m_dialog->endSaving(Result<Done>(Done{}));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(kept().isEmpty());
    }

    void staysWithWhatWasTypedWhenSavingFails()
    {
        open();
        QTest::keyClicks(m_dialog->text, u"do not lose me"_s);
        m_dialog->accept();
        m_dialog->endSaving(Result<Done>(Error{.message = u"The disk is full."_s}));

        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->message()->text(), u"The disk is full."_s);
        QCOMPARE(m_dialog->text->text(), u"do not lose me"_s);
        QVERIFY(m_dialog->text->isEnabled());
        QVERIFY(m_dialog->text->hasFocus());
    }

    void waitsForTheAnswerIfClosedWhileSaving_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Escape") << true;
        QTest::newRow("close button") << false;
    }
    void waitsForTheAnswerIfClosedWhileSaving()
    {
        QFETCH(bool, byKey);
        open();
        QTest::keyClicks(m_dialog->text, u"important"_s);
        m_dialog->accept();
        leave(byKey);
        QVERIFY(m_dialog);
        QVERIFY(m_dialog->isHidden());

        m_dialog->endSaving(Result<Done>(Error{.message = u"The disk is full."_s}));
        QVERIFY(m_dialog->isVisible());
        m_dialog->accept();
        leave(byKey);
        QVERIFY(m_dialog);
        m_dialog->endSaving(Result<Done>(Done{}));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(kept().isEmpty());
    }

    void canOnlyBeLeftWhenItRefuses()
    {
        open();
        m_dialog->refuse(u"Read-only."_s);
        QCOMPARE(m_dialog->message()->text(), u"Read-only."_s);
        QVERIFY(!m_dialog->text->isEnabled());
        leave(true);
        QTRY_VERIFY(!m_dialog);
    }

private:
    void open()
    {
        m_dialog = new NoteDialog(*m_settings);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void leave(bool byKey)
    {
        if (byKey)
            QTest::keyClick(m_dialog, Qt::Key_Escape);
        else
            m_dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void typeAndLeave(const QString &text)
    {
        open();
        QTest::keyClicks(m_dialog->text, text);
        leave(true);
        QVERIFY(!m_dialog);
    }

    void trigger(const QString &action) { m_dialog->findChild<QAction *>(action)->trigger(); }

    /** The text of the draft kept last. */
    QString kept() const
    {
        const auto draft = Drafts(*m_settings, NotesKey).latest([](const Draft &) { return true; });
        return draft ? draft->content[u"text"_s].toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QPointer<NoteDialog> m_dialog;
};

QTEST_MAIN(DraftDialogTest)
#include "tst_draftdialog.moc"
