// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;

/** The list of pages at the side of the window. Up and Down go through it, Enter opens. */
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /** Adds a line for the page \a name; \a hint is its tooltip. */
    void addPage(const QString &name, const QString &title, const QIcon &icon, const QString &hint);

    /** Shows beside the title of the page \a name how much waits there; 0: nothing. */
    void setCount(const QString &name, qint64 count);
    /** Marks the line of the page \a name, or none. */
    void setCurrent(const QString &name);

signals:
    void pageChosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_column;
    QButtonGroup *m_group;
};
