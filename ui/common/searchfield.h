// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/** A field to search in the list below it: Esc empties it, Down and Enter go on to the list. */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /** \a what is both the placeholder and the name a screen reader says: "Search customers". */
    explicit SearchField(const QString &what, QWidget *parent = nullptr);

signals:
    /** The person wants to go on to the list of what was found. */
    void listEntered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
