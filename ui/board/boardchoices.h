// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardfigures.h"
#include "ui/shell/services.h"

#include <QObject>

class QMenu;
class QToolButton;

/** How the board is put in order and divided into rows: the buttons that say and change it, kept on this computer. */
class BoardChoices : public QObject
{
    Q_OBJECT

public:
    BoardChoices(Services &services, QWidget *parent);

    QToolButton *orderButton() const { return m_orderButton; }
    QToolButton *rowsButton() const { return m_rowsButton; }

    BoardOrder order() const { return m_order; }
    BoardRows rows() const;

signals:
    void orderChosen(BoardOrder order);
    void rowsChosen(const BoardRows &rows);

private:
    QToolButton *makeButton(const QString &name, QLatin1StringView iconName, const QString &what);
    void fillOrderMenu();
    void fillRowsMenu();
    void loadSegments();
    void choose(BoardOrder order);
    void choose(BoardGrouping by, const QStringList &segments);
    void showChoices();

    Services &m_services;
    QToolButton *m_orderButton;
    QToolButton *m_rowsButton;
    BoardOrder m_order;
    BoardRows m_rows;
    QStringList m_segments; // All there are.
};
