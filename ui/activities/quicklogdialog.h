// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/logactivity.h"
#include "ui/common/drafts.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class ChoiceRow;
class CustomerChooser;
class DateEdit;
class MessageBar;
class PlainLabel;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

/**
 * Notes what happened with a customer, and plans what follows, in as few keys as possible.
 *
 * Does not block the window. Stays until the database has taken it, and with all that was typed if it has not; what is
 * typed and neither saved nor discarded is offered again by the next one.
 */
class QuickLogDialog : public QDialog
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
    void reject() override;

private:
    void addFields();
    void addCustomer(QFormLayout *form);
    void addKinds(QFormLayout *form);
    void addFollowUp(QFormLayout *form);
    void addButtons(QFormLayout *form);

    ActivityKind kind() const;
    bool hasText() const;
    void takeKind();
    void takeFollowUp(int choice);
    void showTime();
    void take(const Result<LoggedActivity> &logged);

    QJsonObject content() const;
    void restore(const QJsonObject &content);
    void keepDraft();
    void offerDraft();

    Services &m_services;
    Drafts m_drafts;
    QString m_draftId = Drafts::newId();
    QTimer m_draftTimer;
    QDateTime m_startedAt;
    QElapsedTimer m_elapsed;
    QTimer m_clock;
    bool m_countsMinutes = true; // Until the person enters them.
    bool m_isSaving = false;
    MessageBar *m_message;
    QWidget *m_fields;
    CustomerChooser *m_customer = nullptr;
    PlainLabel *m_time = nullptr;
    ChoiceRow *m_kind = nullptr;
    ChoiceRow *m_direction = nullptr;
    ChoiceRow *m_outcome = nullptr;
    QLineEdit *m_note = nullptr;
    ChoiceRow *m_followUp = nullptr;
    DateEdit *m_day = nullptr;
    QSpinBox *m_minutes = nullptr;
    QPushButton *m_save = nullptr;
};
