// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/outcomechoices.h"
#include "ui/shell/services.h"

#include <QObject>

/** The outcomes to choose from, always at hand: read when the window opens, and again whenever they change. */
class OutcomeList : public QObject
{
    Q_OBJECT

public:
    /** The one of the window of \a services; begins to read at the first call. */
    static OutcomeList *of(Services &services);

    bool isLoaded() const { return m_isLoaded; }
    const OutcomeChoices &choices() const { return m_choices; }
    /** In the order in which they are offered: those that were used last come first, unless that is switched off. */
    std::vector<ContactOutcome> offered() const;
    void noteUse(const QString &outcome);

    bool offersRecentFirst() const;
    void setOffersRecentFirst(bool offers);

signals:
    void loaded();
    void failed(const Error &error);

private:
    explicit OutcomeList(Services &services);
    void load();

    Services &m_services;
    OutcomeChoices m_choices;
    bool m_isLoaded = false;
};
