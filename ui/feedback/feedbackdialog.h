// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/notefeedback.h"
#include "ui/common/draftdialog.h"
#include "ui/shell/services.h"

class ChoiceRow;
class CustomerChooser;
class DuplicateWarning;
class NoteText;
class QComboBox;
class QFormLayout;
class QLineEdit;
class ScoreRow;

/** Notes what a customer says: a complaint, a compliment, a request, a question or a score. */
class FeedbackDialog : public DraftDialog
{
    Q_OBJECT

public:
    /** Opens one for \a customer, if set. */
    static void openFor(Services &services, CustomerId customer);

    FeedbackDialog(Services &services, CustomerId customer);

    /** What would be saved now. */
    FeedbackEntry entry() const;

public slots:
    void accept() override;

protected:
    QJsonObject content() const override;
    void restore(const QJsonObject &content) override;
    bool isWorthKeeping() const override;
    QWidget *textField() const override;

private:
    void addFields();
    void addKinds(QFormLayout *form);
    void addDetails(QFormLayout *form);

    bool isScore() const;
    FeedbackKind kind() const;
    QString channel() const;
    void takeCustomer();
    void takeKind();
    bool isComplete();

    Services &m_services;
    CustomerChooser *m_customer = nullptr;
    DuplicateWarning *m_duplicates = nullptr;
    ChoiceRow *m_kind = nullptr;
    QWidget *m_scoreFields = nullptr;
    QComboBox *m_scale = nullptr;
    ScoreRow *m_score = nullptr;
    NoteText *m_text = nullptr;
    QLineEdit *m_topic = nullptr;
    QComboBox *m_channel = nullptr;
};
