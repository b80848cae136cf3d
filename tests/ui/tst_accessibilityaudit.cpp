// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class AccessibilityAuditTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAFieldWithoutALabel()
    {
        QWidget form;
        auto *name = new QLineEdit(&form);
        name->setObjectName(u"name"_s);

        QCOMPARE(widgetsWithoutName(&form), QStringList(u"QLineEdit 'name' in QWidget"_s));
    }

    void takesAnAccessibleName()
    {
        QWidget form;
        auto *name = new QLineEdit(&form);

        name->setAccessibleName(u" "_s);
        QCOMPARE(widgetsWithoutName(&form).size(), 1);
        name->setAccessibleName(u"Name"_s);
        QCOMPARE(widgetsWithoutName(&form), QStringList());
    }

    void takesALabelAsBuddy()
    {
        QWidget form;
        auto *name = new QLineEdit(&form);
        auto *label = new QLabel(u"&Name"_s, &form);

        QCOMPARE(widgetsWithoutName(&form).size(), 1);
        label->setBuddy(name);
        QCOMPARE(widgetsWithoutName(&form), QStringList());
        label->clear();
        QCOMPARE(widgetsWithoutName(&form).size(), 1);
    }

    void takesAButtonsText()
    {
        QWidget form;
        auto *save = new QPushButton(&form);
        auto *close = new QToolButton(&form);
        close->setObjectName(u"close"_s);

        QCOMPARE(widgetsWithoutName(&form).size(), 2);
        save->setText(u"Save"_s);
        QCOMPARE(widgetsWithoutName(&form), QStringList(u"QToolButton 'close' in QWidget"_s));
    }

    void takesTheTextsOfTabs()
    {
        QTabWidget tabs;
        tabs.setAccessibleName(u"Customer"_s);
        tabs.addTab(new QWidget, u"Facts"_s);
        QCOMPARE(widgetsWithoutName(&tabs), QStringList());

        QTabBar bar;
        bar.addTab(QString());
        QCOMPARE(widgetsWithoutName(&bar), QStringList(u"QTabBar '' in nothing"_s));
    }

    void takesTheTitleOfAGroup()
    {
        QGroupBox group(u"Reminder"_s);
        group.setCheckable(true);
        QCOMPARE(widgetsWithoutName(&group), QStringList());

        group.setTitle(QString());
        QCOMPARE(widgetsWithoutName(&group).size(), 1);
    }

    void findsHiddenWidgetsAndTheRootItself()
    {
        QTableWidget table(2, 2);
        table.hide();

        QCOMPARE(widgetsWithoutName(&table), QStringList(u"QTableWidget '' in nothing"_s));
    }

    void leavesOutWhatQtBuildsIn()
    {
        QWidget form;
        QVBoxLayout layout(&form);
        auto *combo = new QComboBox;
        combo->setEditable(true);
        auto *date = new QDateEdit;
        date->setCalendarPopup(true);
        auto *search = new QLineEdit;
        search->setClearButtonEnabled(true);
        auto *area = new QScrollArea;
        area->setWidget(new QWidget);
        for (QWidget *widget : std::initializer_list<QWidget *>{combo, date, search, area, new QSpinBox, new QTableWidget(3, 3)}) {
            widget->setAccessibleName(u"Something"_s);
            layout.addWidget(widget);
        }
        form.show();
        combo->showPopup();
        combo->hidePopup();
        QTest::keyClick(date, Qt::Key_F4);

        QCOMPARE(widgetsWithoutName(&form), QStringList());
    }
};

QTEST_MAIN(AccessibilityAuditTest)
#include "tst_accessibilityaudit.moc"
