// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wheelguard.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class WheelGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsFieldsWithoutFocusAsTheyAre()
    {
        WheelGuard guard;
        qApp->installEventFilter(&guard);
        QWidget window;
        auto *spinBox = new QSpinBox;
        auto *comboBox = new QComboBox;
        comboBox->addItems({u"One"_s, u"Two"_s, u"Three"_s});
        auto *column = new QVBoxLayout(&window);
        column->addWidget(spinBox);
        column->addWidget(comboBox);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        spinBox->setValue(5);
        comboBox->setFocus();
        turnWheel(spinBox);
        QCOMPARE(spinBox->value(), 5);
        turnWheel(comboBox);
        QCOMPARE(comboBox->currentIndex(), 1);
        spinBox->setFocus();
        turnWheel(comboBox);
        QCOMPARE(comboBox->currentIndex(), 1);
        turnWheel(spinBox);
        QCOMPARE(spinBox->value(), 4);
    }

private:
    static void turnWheel(QWidget *widget)
    {
        const QPointF middle = widget->rect().center();
        QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
    }
};

QTEST_MAIN(WheelGuardTest)
#include "tst_wheelguard.moc"
