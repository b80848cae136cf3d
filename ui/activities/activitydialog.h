// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activitystore.h"
#include "models/activities/saveactivity.h"
#include "ui/common/draftdialog.h"
#include "ui/shell/services.h"

class CustomersField;
class DateEdit;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

/** Changes or deletes an activity, with everything that it holds. */
class ActivityDialog : public DraftDialog
{
    Q_OBJECT

public:
    /** Opens one, or brings the one that is open to the front. */
    static void openFor(Services &services, ActivityId activity);

    ActivityDialog(Services &services, ActivityId activity);

public slots:
    void accept() override;

protected:
    QJsonObject content() const override;
    void restore(const QJsonObject &content) override;
    bool isWorthKeeping() const override;
    bool isOfThis(const QJsonObject &content) const override;
    QWidget *textField() const override;

private:
    void addFields();
    void addTime(QFormLayout *form);
    void addPeople(QFormLayout *form);
    void load();
    void show(const ActivitySheet &sheet);
    void fillOutcomes();
    void chooseOutcome(const QString &wanted);
    void takeKind();
    ActivityKind kind() const;
    ActivityDetails typed() const;
    bool isComplete();
    void deleteIt();

    Services &m_services;
    const ActivityId m_id;
    std::optional<ActivityDetails> m_stored;
    QDateTime m_shownAt; // As the fields can show it: to the minute.
    QComboBox *m_kind;
    QComboBox *m_direction;
    QComboBox *m_outcome;
    DateEdit *m_day;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    CustomersField *m_people;
    QLineEdit *m_colleagues;
    QLineEdit *m_topic;
    QPlainTextEdit *m_note;
    QPushButton *m_delete = nullptr;
};
