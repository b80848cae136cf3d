// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class SearchFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void hasANameForScreenReaders() { QCOMPARE(SearchField(u"Search customers"_s).accessibleName(), u"Search customers"_s); }

    void isEmptiedByEscape()
    {
        SearchField field(u"Search"_s);
        field.show();
        QTest::keyClicks(&field, u"ada"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void letsEscapeThroughWhenEmpty()
    {
        SearchField field(u"Search"_s);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void goesOnToTheList()
    {
        SearchField field(u"Search"_s);
        QSignalSpy entered(&field, &SearchField::listEntered);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(entered.size(), 2);
    }
};

QTEST_MAIN(SearchFieldTest)
#include "tst_searchfield.moc"
