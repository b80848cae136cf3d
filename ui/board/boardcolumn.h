// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardcolumnmodel.h"
#include "models/lifecycle/boardstore.h"

#include <QWidget>

class ColumnHeader;
class ColumnView;

/** One phase on the board: what it is called and adds up to, and its cards. */
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(Database &database, const Phase &phase, const QString &currency, QWidget *parent = nullptr);

    const Phase &phase() const { return m_model.phase(); }
    BoardColumnModel &model() { return m_model; }
    ColumnView &view() { return *m_view; }

    /** Shows the total of this phase among \a totals. */
    void setTotals(const std::vector<PhaseTotal> &totals);
    /** Whether the cards at the top, if there are any, can be read. */
    bool isSettled() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BoardColumnModel m_model;
    ColumnHeader *m_header;
    ColumnView *m_view;
};
