// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

/** The minute of the day that a person means by \a text: "14:30", "9", "1430", "2:30 pm". None if it is no time of the day. */
std::optional<int> minuteFromText(const QString &text);
/** \a minute of the day as people write it. */
QString clockText(int minute);

/** A field for a time of the day, or for none when it is empty. What is no time stays as it was typed, marked as wrong. */
class ClockEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClockEdit(QWidget *parent = nullptr);

    std::optional<int> minute() const { return minuteFromText(text()); }
    void setMinute(std::optional<int> minute);
    /** Whether the field is empty or holds a time. */
    bool isAcceptable() const { return minute() || text().trimmed().isEmpty(); }

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markText();
};
