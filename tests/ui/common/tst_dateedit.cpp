// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"

#include "ui/common/formats.h"

#include <QCalendarWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class DateEditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_edit = new DateEdit;
        m_other = new QLineEdit;
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_edit);
        column->addWidget(m_other);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus();
    }

    void takesTypedWords()
    {
        QSignalSpy changed(m_edit, &DateEdit::dateChanged);
        QTest::keyClicks(m_edit, u"tomorrow"_s);
        QCOMPARE(m_edit->date(), QDate::currentDate().addDays(1));
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), dateText(QDate::currentDate().addDays(1)));
        QVERIFY(!changed.isEmpty());
    }

    void isNoDateWhenEmptied()
    {
        m_edit->setDate(QDate(2024, 5, 3));
        m_edit->selectAll();
        QTest::keyClick(m_edit, Qt::Key_Delete);
        QVERIFY(!m_edit->date().isValid());
        QVERIFY(m_edit->isAcceptable());
    }

    void keepsAndMarksWhatIsNoDay()
    {
        QTest::keyClicks(m_edit, u"someday"_s);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), u"someday"_s);
        QVERIFY(!m_edit->isAcceptable());
        QVERIFY(!m_edit->accessibleDescription().isEmpty());
        m_edit->clear();
        m_edit->setDate(QDate(2024, 5, 3));
        QVERIFY(m_edit->accessibleDescription().isEmpty());
    }

    void stepsWithTheArrows()
    {
        m_edit->setDate(QDate(2024, 5, 31));
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_edit->date(), QDate(2024, 6, 1));
        QTest::keyClick(m_edit, Qt::Key_PageDown);
        QCOMPARE(m_edit->date(), QDate(2024, 5, 1));
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(m_edit->date(), QDate(2024, 4, 30));
    }

    void ignoresTheWheel()
    {
        m_edit->setDate(QDate(2024, 5, 3));
        m_other->setFocus();
        const QPointF middle = m_edit->rect().center();
        QWheelEvent wheel(middle, m_edit->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_edit, &wheel);
        QCOMPARE(m_edit->date(), QDate(2024, 5, 3));
        QVERIFY(!wheel.isAccepted());
    }

    void choosesFromTheCalendarByKeys()
    {
        m_edit->setDate(QDate(2024, 5, 3));
        QTest::keyClick(m_edit, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = m_edit->findChild<QCalendarWidget *>(u"calendar"_s);
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2024, 5, 3));
        QWidget *grid = calendar->focusProxy() ? calendar->focusProxy() : calendar;
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(m_edit->date(), QDate(2024, 5, 4));
    }

    void clearsFromTheCalendar()
    {
        m_edit->setDate(QDate(2024, 5, 3));
        m_edit->openCalendar();
        m_edit->findChild<QPushButton *>(u"calendarNoDate"_s)->click();
        QVERIFY(m_edit->text().isEmpty());
        QTRY_VERIFY(!m_edit->findChild<QCalendarWidget *>());
    }

private:
    std::unique_ptr<QWidget> m_window;
    DateEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(DateEditTest)
#include "tst_dateedit.moc"
