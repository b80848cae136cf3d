// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"

#include <QCheckBox>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheSectionsOfTheFeatures()
    {
        TestServices test;
        const SettingsSection first{u"first"_s, "First", [](Services &) { return new QCheckBox(u"One"_s); }};
        const SettingsSection second{u"second"_s, "Second", [](Services &) { return new QCheckBox(u"Two"_s); }};

        SettingsDialog::openFor(test.services, {first, second});
        SettingsDialog::openFor(test.services, {first, second});

        const auto dialogs = test.window.findChildren<SettingsDialog *>();
        QCOMPARE(dialogs.size(), qsizetype(1));
        SettingsDialog *dialog = dialogs.front();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(dialog->findChild<QCheckBox *>(u"first"_s)->y() < dialog->findChild<QCheckBox *>(u"second"_s)->y());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        const QPointer<SettingsDialog> watched(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!watched);
    }

    void isNeverHigherThanTheScreen()
    {
        TestServices test;
        SettingsDialog dialog(test.services, {{u"high"_s, "High", [](Services &) {
            auto *widget = new QWidget;
            widget->setMinimumSize(100, 10'000);
            return widget;
        }}});

        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
