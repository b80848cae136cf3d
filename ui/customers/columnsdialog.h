// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"

#include <QDialog>

class QListWidget;
class QPushButton;

/** Chooses which fields a list shows, and in which order: Space, Alt+Up, Alt+Down, or the buttons. */
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a columns are shown now; \a usual is what Reset goes back to. */
    ColumnsDialog(const FieldCatalogue &fields, const QStringList &columns, const QStringList &usual, QWidget *parent);

signals:
    void chosen(const QStringList &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &columns);
    void move(int step);
    void enable();
    QStringList columns() const;

    const FieldCatalogue m_fields;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok;
};
