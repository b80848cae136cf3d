// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainmessage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class PlainMessageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsHtmlAsText()
    {
        QWidget window;
        QMessageBox *box = showPlainMessage(&window, MessageKind::Warning, u"<img src=x>"_s, u"<b>bold</b>"_s);
        for (const QLabel *label : box->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void doesTheDeedOnlyIfWanted()
    {
        QWidget window;
        int erased = 0;
        const auto ask = [&] { return askBefore(&window, u"Erase?"_s, u"For ever."_s, u"Erase 12 people"_s, [&] { ++erased; }); };
        QMessageBox *box = ask();
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(erased, 0);
        box = ask();
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(erased, 0);
        box = ask();
        box->buttons().first()->text() == u"Erase 12 people" ? box->buttons().first()->click() : box->buttons().last()->click();
        QCOMPARE(erased, 1);
    }
};

QTEST_MAIN(PlainMessageTest)
#include "tst_plainmessage.moc"
