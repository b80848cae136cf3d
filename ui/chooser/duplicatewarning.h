// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/possibleduplicates.h"
#include "ui/common/messagebar.h"

#include <QTimer>

class DataThread;

/**
 * Says who may be the same as the customer that somebody is typing. Never in the way: it looks once the typing pauses, off
 * the window's thread, and goes as soon as nobody is alike any more.
 */
class DuplicateWarning : public MessageBar
{
    Q_OBJECT

public:
    /** \a open is what the button that leads to the other customer says. */
    DuplicateWarning(DataThread &reader, const QString &open, const QString &openToolTip, QWidget *parent = nullptr);

    /** Looks for customers like \a typed, a moment after the last call. */
    void check(const Customer &typed);
    /** There is nothing to look for: what is typed is what is stored. */
    void stop();
    /** Stops, and forgets who was said to be different: another customer is being typed. */
    void clear();
    /** Who was said to be different, to be remembered when the customer is stored. */
    const std::vector<CustomerId> &different() const { return m_different; }

signals:
    void openRequested(CustomerId customer);
    void differs(CustomerId customer);

private:
    void look();
    void take(const Result<std::vector<PossibleDuplicate>> &found);
    void showFirst();
    void decline();

    DataThread &m_reader;
    QTimer m_pause;
    QAction *m_open;
    QAction *m_differs;
    Customer m_typed;
    std::vector<PossibleDuplicate> m_found;
    std::vector<CustomerId> m_different;
    int m_generation = 0;
    bool m_isLooking = false; // One look at a time, then at the newest text.
    bool m_looksAgain = false;
};
