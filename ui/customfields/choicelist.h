// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;

/** The choices that a field offers: to name, reorder, add and remove. */
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void setChoices(const std::vector<CustomChoice> &choices);
    /** Those that have a name, as they are now. */
    std::vector<CustomChoice> choices() const;

signals:
    void changed();
    /** The choice stands no longer in the list; it is null if it was new. */
    void removed(const CustomChoice &choice);

private:
    QToolButton *addButton(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip);
    QListWidgetItem *addItem(const CustomChoice &choice);
    void add();
    void remove();
    void move(int by);
    void updateButtons();

    QListWidget *m_list;
    std::vector<CustomChoice> m_stored;
    QToolButton *m_add;
    QToolButton *m_rename;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};
