// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class IconLabel;
class PlainLabel;
class QAction;
class QBoxLayout;
class QPushButton;

/** Stands where a list or a figure would be, says why there is nothing and what can be done about it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        NeverHadData, // Offers ways to begin.
        FilteredOut, // Offers to clear the filter.
        AllDone, // Good news; offers nothing.
    };

    explicit EmptyState(Kind kind, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setExplanation(const QString &explanation);
    void setIcon(const QIcon &icon);

    /** Adds a button that does \a action, which stays the caller's. The first one is marked as the usual choice. */
    QPushButton *addActionButton(QAction *action);

signals:
    /** The person wants to see everything again; only an empty state of what was filtered out says so. */
    void clearFilterRequested();

private:
    QPushButton *addButton(const QString &text, const QIcon &icon);

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    QBoxLayout *m_buttons;
};
