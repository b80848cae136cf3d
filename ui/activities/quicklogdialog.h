// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/logactivity.h"
#include "ui/common/draftdialog.h"
#include "ui/shell/services.h"

#include <QElapsedTimer>
#include <QTimer>

class ChoiceRow;
class CustomerChooser;
class DateEdit;
class DuplicateWarning;
class PlainLabel;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/** Notes what happened with a customer, and plans what follows, in as few keys as possible. */
class QuickLogDialog : public DraftDialog
{
    Q_OBJECT

public:
    /** Opens one for \a customer, if set; one that is open and has nothing typed into it yet is taken. */
    static void openFor(Services &services, CustomerId customer);

    QuickLogDialog(Services &services, CustomerId customer);

    /** What would be saved now. */
    ActivityEntry entry() const;

public slots:
    void accept() override;

protected:
    QJsonObject content() const override;
    void restore(const QJsonObject &content) override;
    bool isWorthKeeping() const override;
    QWidget *textField() const override;

private:
    void addFields();
    void addCustomer(QFormLayout *form);
    void addKinds(QFormLayout *form);
    void addFollowUp(QFormLayout *form);

    ActivityKind kind() const;
    bool hasText() const;
    void takeKind();
    void takeFollowUp(int choice);
    void showTime();
    void takeCustomer();

    Services &m_services;
    QElapsedTimer m_elapsed;
    QTimer m_clock;
    bool m_countsMinutes = true; // Until the person enters them.
    CustomerChooser *m_customer = nullptr;
    DuplicateWarning *m_duplicates = nullptr;
    PlainLabel *m_time = nullptr;
    ChoiceRow *m_kind = nullptr;
    ChoiceRow *m_direction = nullptr;
    ChoiceRow *m_outcome = nullptr;
    QLineEdit *m_note = nullptr;
    ChoiceRow *m_followUp = nullptr;
    DateEdit *m_day = nullptr;
    QSpinBox *m_minutes = nullptr;
};
