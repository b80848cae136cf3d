// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/outcomechoices.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class OutcomeList;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

/** How contacts can turn out: to add, change, put in order and delete. Deletes itself when closed. */
class OutcomesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OutcomesDialog(Services &services);

private:
    QPushButton *addButton(QBoxLayout *line, const char *name, QLatin1StringView icon, const QString &text, void (OutcomesDialog::*act)());
    void arrange();
    QFormLayout *makeFields();
    void showOutcomes();
    void showCurrent();
    void showPhases();
    const ContactOutcome *current() const;
    ContactOutcome typed() const;

    void add();
    void change();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void save(const QString &label, const ContactOutcome &outcome);
    template<typename Work, typename... Args>
    void perform(const QString &label, Work work, const Args &...args);
    void showFailure(const Error &error);

    Services &m_services;
    OutcomeList *m_outcomes;
    ContactOutcomeId m_wanted; // To be marked when the outcomes come.
    QListWidget *m_list;
    QLineEdit *m_name;
    QCheckBox *m_reached;
    QSpinBox *m_days;
    QComboBox *m_phase;
    QComboBox *m_replacement;
    QCheckBox *m_recentFirst;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    MessageBar *m_message;
};
