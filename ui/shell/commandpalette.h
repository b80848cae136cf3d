// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

/**
 * Finds customers and actions by a few letters: one field, one list, everything with the keyboard.
 *
 * Lies over the top of the window while it is open. Up and Down choose, Enter opens, Esc closes.
 */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Services &services, const QList<QAction *> &actions, QWidget *window);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void close();
    void choose();
    void moveBy(int rows);
    bool takeKey(int key);

    Services &m_services;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_focusBefore;
};
