// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

/** A few buttons of which one is chosen, by pointer, arrow keys, or the key that each shows. */
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    /** \a name is what a screen reader calls the choice; after \a columns buttons a new line begins. */
    ChoiceRow(const QString &name, int columns, QWidget *parent = nullptr);

    /** \a text may have a mnemonic; \a key is shown on the button. */
    QAbstractButton *addChoice(const QString &text, const QIcon &icon = {}, const QKeySequence &key = {});

    /** -1: none. */
    int current() const;
    void setCurrent(int index);
    QAbstractButton *button(int index) const;

signals:
    void currentChanged(int index);
    /** The person chose, perhaps what was chosen already. */
    void chosen(int index);

private:
    QButtonGroup *m_group;
    QGridLayout *m_grid;
    int m_columns;
};
