// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/** Shows customers side by side. Space, Enter or a click chooses the value in a cell, where there is something to choose. */
class MergeTable : public QTableView
{
    Q_OBJECT

public:
    explicit MergeTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
