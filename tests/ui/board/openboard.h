// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/testservices.h"
#include "ui/board/boardpage.h"
#include "ui/kanban/carddrag.h"
#include "ui/kanban/kanbanheader.h"
#include "ui/kanban/kanbanview.h"

#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

/** A board in a window. */
struct OpenBoard
{
    explicit OpenBoard(const TestServices::Prepare &prepare, TestServices::Access access = TestServices::Access::Write)
        : test(prepare, access)
        , page(test.services)
    {
        page.resize(1400, 800);
        page.show();
        page.activateWindow();
        settled = QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] { return page.isSettled(); });
    }

    KanbanView &board() { return *page.findChild<KanbanView *>(); }
    qint64 column(PhaseRole role) { return phaseWithRole(test.db, role).id.value; }

    /** The cards of a cell; null if they are not shown. */
    CardList *list(PhaseRole role, const QString &group = {}) { return board().list({column(role), group}); }
    CardList &view(PhaseRole role) { return *list(role); }

    QStringList names(PhaseRole role, const QString &group = {})
    {
        QStringList names;
        if (CardList *cards = list(role, group)) {
            for (int row = 0; row < cards->cards().rowCount(); ++row)
                names.append(cards->cards().index(row, 0).data().toString());
        }
        return names;
    }

    KanbanHeader &headerOf(PhaseRole role)
    {
        for (KanbanHeader *header : page.findChildren<KanbanHeader *>()) {
            if (header->column().id == column(role))
                return *header;
        }
        qFatal("there is no such column");
    }
    QString header(PhaseRole role) { return headerOf(role).accessibleName(); }

    void click(PhaseRole role, int row, Qt::KeyboardModifiers modifiers = {}, const QString &group = {})
    {
        CardList &cards = *list(role, group);
        const QRect card = cards.visualRect(cards.cards().index(row, 0));
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, modifiers, card.center() - QPoint(card.width() / 4, 0));
    }

    QString nameOfCurrent()
    {
        const CustomerId id = page.currentCustomer();
        return id ? test.db.find(id).name : QString();
    }

    QMimeData *drag(PhaseRole role, const std::vector<qint64> &cards, const QString &group = {})
    {
        return dragged(*page.findChild<KanbanSource *>(), {column(role), group}, cards);
    }

    QString result() { return page.findChild<QLabel *>(QStringLiteral("moveResult"))->text(); }

    /** Chooses the entry at \a index of the menu that the button opens. */
    void choose(const QString &button, int index)
    {
        QMenu *menu = page.findChild<QToolButton *>(button)->menu();
        menu->popup({});
        menu->actions().at(index)->trigger();
        menu->close();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
    }

    TestServices test;
    BoardPage page;
    bool settled = false;
};

inline bool dropOn(QWidget &target, const QPoint &position, const QMimeData *data)
{
    QDragEnterEvent enter(position, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(position, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &move);
    QDropEvent drop(position, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    return drop.isAccepted();
}
