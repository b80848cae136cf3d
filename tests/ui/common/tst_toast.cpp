// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

class ToastTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setFocusPolicy(Qt::StrongFocus);
        m_window->resize(600, 400);
        m_toast = new Toast(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void liesAtTheBottomOfTheWindow()
    {
        m_toast->showMessage(u"3 customers deleted"_s);
        QVERIFY(m_toast->isVisible());
        QVERIFY(m_window->rect().contains(m_toast->geometry()));
        QVERIFY(m_toast->geometry().top() > m_window->height() / 2);
        m_window->resize(900, 700);
        QTRY_COMPARE(m_toast->geometry().center().x() / 4, m_window->rect().center().x() / 4);
    }

    void undoesWithTheKeyboard()
    {
        int undone = 0;
        m_toast->showMessage(u"3 customers deleted"_s, u"Undo"_s, [&undone] { ++undone; });
        auto *button = m_toast->findChild<QToolButton *>(u"toastActionButton"_s);
        m_window->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QTRY_VERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(undone, 1);
        QVERIFY(!m_toast->isVisible());
    }

    void goesWithTime()
    {
        m_toast->showMessage(u"Saved"_s);
        timer()->setInterval(10);
        QTRY_VERIFY(!m_toast->isVisible());
    }

    void staysWhileItHasTheFocus()
    {
        m_toast->showMessage(u"Saved"_s, u"Undo"_s, [] {});
        QVERIFY(timer()->isActive());
        m_toast->findChild<QToolButton *>(u"toastActionButton"_s)->setFocus();
        QTRY_VERIFY(!timer()->isActive());
        m_window->setFocus();
        QTRY_VERIFY(timer()->isActive());
    }

    void showsTheNewestAfterwardsWhileHeld()
    {
        m_toast->showMessage(u"One"_s, u"Undo"_s, [] {});
        m_toast->showMessage(u"Two"_s, u"Undo"_s, [] {});
        QCOMPARE(m_toast->text(), u"Two"_s);
        m_toast->findChild<QToolButton *>(u"toastActionButton"_s)->setFocus();
        m_toast->showMessage(u"Three"_s);
        m_toast->showMessage(u"Four"_s);
        QCOMPARE(m_toast->text(), u"Two"_s);
        QTest::keyClick(m_toast, Qt::Key_Escape);
        QCOMPARE(m_toast->text(), u"Four"_s);
        QVERIFY(m_toast->isVisible());
        QTest::keyClick(m_toast, Qt::Key_Escape);
        QVERIFY(!m_toast->isVisible());
    }

private:
    QTimer *timer() const { return m_toast->findChild<QTimer *>(); }

    std::unique_ptr<QWidget> m_window;
    Toast *m_toast = nullptr;
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
