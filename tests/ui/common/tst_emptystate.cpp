// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class EmptyStateTest : public QObject
{
    Q_OBJECT

private slots:
    void offersToClearTheFilter()
    {
        EmptyState state(EmptyState::Kind::FilteredOut);
        QSignalSpy requested(&state, &EmptyState::clearFilterRequested);
        auto *button = state.findChild<QPushButton *>(u"clearFilterButton"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
    }

    void doesItsActions()
    {
        EmptyState state(EmptyState::Kind::NeverHadData);
        QAction import(u"&Import a spreadsheet"_s);
        QSignalSpy triggered(&import, &QAction::triggered);
        QPushButton *button = state.addActionButton(&import);
        QVERIFY(button->isDefault());
        QCOMPARE(button->accessibleName(), u"Import a spreadsheet"_s);
        button->click();
        QCOMPARE(triggered.size(), 1);
        import.setEnabled(false);
        QVERIFY(!button->isEnabled());
    }
};

QTEST_MAIN(EmptyStateTest)
#include "tst_emptystate.moc"
