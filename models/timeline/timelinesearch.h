// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinestore.h"

#include <QStringList>

/** The words of what a person types to search a timeline, as they are compared. */
QStringList timelineTerms(const QString &typed);

/**
 * Searches one customer's timeline in what its lines say. Reads the entries once and their texts when they are first searched, so
 * that the next key press only compares. Used on one data thread; made anew after a change.
 */
class TimelineSearch
{
public:
    explicit TimelineSearch(CustomerId customer) : m_customer(customer) {}

    CustomerId customer() const { return m_customer; }
    /** The entries whose line holds each of \a terms, in the order of the timeline; all without terms. */
    std::vector<TimelineEntry> find(Connection &db, const QStringList &terms);

private:
    void readTexts(Connection &db);

    CustomerId m_customer;
    bool m_isRead = false;
    std::vector<TimelineEntry> m_entries;
    std::vector<QString> m_texts; // Folded, of each entry; empty until somebody searches.
};

/** What \a filter shows of a customer's timeline, of it what holds each word of \a typed: all lines in their order, to print or save them. */
std::vector<TimelineLine> timelineLines(Connection &db, CustomerId customer, TimelineFilter filter, const QString &typed);
