// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phaseguide.h"
#include "models/lifecycle/phase.h"
#include "ui/shell/services.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class MessageBar;
class PlainLabel;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

/**
 * What there is to know about one phase: what it is for, what to do, who is there, how long they stay and what usually follows.
 *
 * Counts on the background thread, and again, every few seconds at most, when what it shows has changed; hidden, it waits until
 * it is shown. What it suggests can be planned as a task for the customer that setCustomer() names.
 */
class PhaseGuidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseGuidePanel(Services &services, QWidget *parent = nullptr);

    /** Shows the guide to \a phase, as soon as it is known. Null: to the first phase. */
    void showPhase(PhaseId phase);
    PhaseId phase() const { return m_phase; }

    /** For whom the suggestions can be planned: \a name is shown. Null: for nobody. */
    void setCustomer(CustomerId customer, const QString &name);

    /** Whether everything it wants to show has arrived. */
    bool isSettled() const { return !m_isCounting && !m_isStale; }

    QSize sizeHint() const override;

signals:
    /** The person chose another phase in the panel itself. */
    void phaseChosen(PhaseId phase);
    /** \a activity was planned for \a customer. */
    void planned(CustomerId customer, const QString &activity);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void takeGuides(const PhaseGuides &guides);
    const PhaseGuide *guideOf(PhaseId phase) const;
    void listPhases();
    void showGuide();
    void addHeading(QVBoxLayout *column, const QString &text);
    void addActivities(QVBoxLayout *column, const PhaseGuide &guide);
    void addCounts(QVBoxLayout *column, const PhaseGuide &guide);
    void addStay(QVBoxLayout *column, const PhaseGuide &guide);
    void addFollowers(QVBoxLayout *column, const PhaseGuide &guide);
    PlainLabel *addText(QVBoxLayout *column, const QString &text, const QString &objectName);
    void plan(const QString &activity);
    void openCustomers(const PhaseGuide &guide, bool stalledOnly);

    Services &m_services;
    QComboBox *m_phases;
    MessageBar *m_message;
    QScrollArea *m_area;
    PhaseId m_phase;
    CustomerId m_customer;
    QString m_customerName;
    std::vector<PhaseGuide> m_guides;
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDate m_countedOn;
    bool m_isStale = true;
    bool m_isCounting = false;
};
