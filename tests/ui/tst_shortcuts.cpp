// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/testservices.h"
#include "ui/pages.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

/** A key that two actions claim does nothing at all. */
class ShortcutsTest : public QObject
{
    Q_OBJECT

private slots:
    void actionsOfTheWindowShareNoKey()
    {
        QSet<QString> keys;
        for (const ActionEntry &entry : actionEntries()) {
            const QString key = entry.shortcut.toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key + u' ' + entry.name));
            keys.insert(key);
        }
    }

    void pagesClaimNoKeyOfTheWindow_data()
    {
        QTest::addColumn<int>("entry");

        for (size_t i = 0; i < pageEntries().size(); ++i)
            QTest::newRow(qPrintable(pageEntries()[i].name)) << int(i);
    }

    void pagesClaimNoKeyOfTheWindow()
    {
        QFETCH(int, entry);
        TestServices test;
        const std::unique_ptr<Page> page(pageEntries().at(size_t(entry)).make(test.services));
        QStringList claimed;
        for (const ActionEntry &action : actionEntries()) {
            for (const QAction *own : page->findChildren<QAction *>()) {
                if (!action.shortcut.isEmpty() && own->shortcuts().contains(action.shortcut))
                    claimed.append(u"%1: %2 of the page, %3 of the window"_s.arg(action.shortcut.toString(), own->objectName(), action.name));
            }
        }
        QCOMPARE(claimed, QStringList());
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
