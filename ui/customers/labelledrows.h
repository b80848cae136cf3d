// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/furtherdetails.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

/**
 * Lines of one kind, such as phone numbers: a field, what it is for, and a button that adds a line or takes it away.
 *
 * The label of a line and the button for another one only come into the way of Tab once there is something in the line.
 */
class LabelledRows : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;  // Of the field as an object: "phone", "phone2", …
        QString field; // As a screen reader calls it: "Phone".
        QString label; // "What the phone number is for"
        QString add;   // "Add a phone number"
        QString remove;
        QStringList labels; // As they are stored, see labelShown().
    };

    ~LabelledRows() override;

    /** The first of all lines, or the place of the button while there is none: for the buddy of a label. */
    QWidget *first() const;
    int count() const { return int(m_rows.size()); }

signals:
    void changed();

protected:
    using MakeField = std::function<QLineEdit *(QWidget *parent)>;

    /** \a fewest is how many lines there are even if nothing is in them. */
    LabelledRows(const Words &words, int fewest, const MakeField &makeField, QWidget *parent);

    void setCount(int count);
    QLineEdit *fieldAt(int row) const { return m_rows.at(size_t(row)).field; }
    QString labelAt(int row) const;
    void setLabelAt(int row, const QString &label);

private:
    struct Row
    {
        QWidget *line;
        QLineEdit *field;
        QComboBox *label;
        QToolButton *button;
    };

    void addRow();
    void removeRow(QWidget *line);
    void add();
    void update();
    QToolButton *makeButton(const QString &name, QLatin1StringView icon, const QString &text, QWidget *parent);

    const Words m_words;
    const int m_fewest;
    const MakeField m_makeField;
    QVBoxLayout *m_column;
    QToolButton *m_add = nullptr; // Where there may be no line at all.
    std::vector<Row> m_rows;
};

/** E-mail addresses or phone numbers. */
class TextRows final : public LabelledRows
{
    Q_OBJECT

public:
    explicit TextRows(const Words &words, QWidget *parent = nullptr);

    /** The first of them stands in the first line, even if it is empty. */
    void setTexts(const FurtherTexts &texts);
    FurtherTexts texts() const;
};

/** Days that matter. */
class DayRows final : public LabelledRows
{
    Q_OBJECT

public:
    explicit DayRows(const Words &words, QWidget *parent = nullptr);

    void setDays(const FurtherDays &days);
    FurtherDays days() const;
    /** The first field that holds something that is no day; null: there is none. */
    QWidget *firstMistake() const;
};
