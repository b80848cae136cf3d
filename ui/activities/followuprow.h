// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QWidget>

#include <optional>

class ChoiceRow;
class DateEdit;
class QLineEdit;

/** When something follows, and what: tomorrow, in three days, …, by keys, or on any day. */
class FollowUpRow : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpRow(QWidget *parent);

    /** Invalid: nothing follows, or what is typed is no day; see isComplete(). */
    QDate day() const;
    QString title() const;
    bool isComplete() const;
    /** Plans what an outcome suggests, unless the person has planned something. */
    void suggest(const std::optional<int> &days);
    /** Puts the keyboard where the day is missing. */
    void focusDay();

    /** What a draft keeps: "followUp", "due" and "next". */
    QJsonObject content() const;
    void restore(const QJsonObject &content);

signals:
    void changed();

private:
    void take(int choice);
    void setDay(int choice, QDate day);

    bool m_isChosen = false; // By the person.
    ChoiceRow *m_choice;
    DateEdit *m_day;
    QLineEdit *m_title;
};
