// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/clockedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ClockEditTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minute"); // -1: none.
        const auto row = [](const char *text, int minute) { QTest::newRow(text) << QString::fromLatin1(text) << minute; };
        row("14:30", 14 * 60 + 30);
        row("9", 9 * 60);
        row("09.05", 9 * 60 + 5);
        row("1430", 14 * 60 + 30);
        row("2:30 pm", 14 * 60 + 30);
        row("2pm", 14 * 60);
        row("12 am", 0);
        row("12pm", 12 * 60);
        row("0", 0);
        row("23h59", 23 * 60 + 59);
        row("24:00", -1);
        row("9:60", -1);
        row("13 pm", -1);
        row("soon", -1);
        row("", -1);
    }

    void understandsTimes()
    {
        QFETCH(QString, text);
        QFETCH(int, minute);
        QCOMPARE(minuteFromText(text).value_or(-1), minute);
    }

    void readsWhatItWrites()
    {
        for (int minute = 0; minute < 24 * 60; minute += 5)
            QCOMPARE(minuteFromText(clockText(minute)), std::optional(minute));
    }

    void keepsAndMarksWhatIsNoTime()
    {
        ClockEdit edit;
        edit.show();
        edit.setFocus();
        QTest::keyClicks(&edit, u"25:00"_s);
        edit.clearFocus();
        QCOMPARE(edit.text(), u"25:00"_s);
        QVERIFY(!edit.isAcceptable());
        edit.setMinute({});
        QVERIFY(edit.isAcceptable());
        edit.setMinute(15 * 60);
        QCOMPARE(edit.minute(), std::optional(15 * 60));
    }
};

QTEST_MAIN(ClockEditTest)
#include "tst_clockedit.moc"
