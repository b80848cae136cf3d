// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <map>

class LineList;
class QBoxLayout;
class QCheckBox;
class QComboBox;

/** The usual reasons for moves in one direction, whether to ask for one, and what takes the place of those that are removed. */
class ReasonList : public QWidget
{
    Q_OBJECT

public:
    /** \a name is what the list is called, \a question the text of its check box; the parts are named after \a objectName. */
    ReasonList(const QString &objectName, const QString &name, const QString &question, QWidget *parent = nullptr);

    void show(bool asks, const QString &reasons);
    /** How many visits give each reason. */
    void showUses(const QHash<QString, qint64> &uses);
    void setReadOnly(bool readOnly);

    bool asks() const;
    QString reasons() const;
    /** What visits are to say instead: other names, and what replaces what was removed. */
    std::map<QString, QString> replacements() const;

signals:
    void changed();

private:
    struct Removed
    {
        QString reason;
        QWidget *row;
        QComboBox *replacement;
    };

    void follow();
    void addRow(const QString &reason, qint64 visits);

    QCheckBox *m_asks;
    LineList *m_list;
    QBoxLayout *m_rows;
    std::vector<Removed> m_removed;
    QHash<QString, qint64> m_uses;
};
