// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/chooselifecycle.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class PhaseChips;
class PhaseMapping;
class PlainLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/** Explains the life cycles, asks which one it is to be and which phase becomes which, and says how many customers that moves. */
class ChooseLifeCycleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChooseLifeCycleDialog(Services &services);

    void accept() override;

private:
    struct Offer
    {
        LifeCycleChoice choice;
        QString name;
        QString source;
        QString summary;
        std::vector<Phase> phases; // Empty: those of the present one.
        bool isOwn = false;
    };

    void arrange();
    void loadEarlier();
    void addOffer(const Offer &offer);
    void showOffer();
    void showPlan(const Result<LifeCyclePlan> &plan);
    LifeCycleChoice chosen() const;
    void updateButton();

    Services &m_services;
    std::vector<Offer> m_offers;
    int m_asked = 0; // How often a plan was asked for: only the answer to the last question counts.
    bool m_hasPlan = false;
    QListWidget *m_list;
    PlainLabel *m_name;
    PlainLabel *m_source;
    PlainLabel *m_summary;
    PhaseChips *m_phases;
    PlainLabel *m_ownLabel;
    QLineEdit *m_ownName;
    PhaseMapping *m_mapping;
    MessageBar *m_message;
    QPushButton *m_choose;
};
