// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

/**
 * One part of what belongs to a customer: a title with a button that adds something, and below it a line for each thing, with a
 * menu of what can be done with it.
 */
class DetailSection : public QWidget
{
    Q_OBJECT

public:
    /** What can be done with a line, besides clicking it. */
    struct Deed
    {
        QString name;
        QString text;
        QLatin1StringView icon;

        bool operator==(const Deed &) const = default;
    };

    struct Row
    {
        QLatin1StringView icon;
        QString text;
        QString toolTip = {};
        bool isActive = true; // Whether a click does something.
        std::vector<Deed> deeds = {};

        bool operator==(const Row &) const = default;
    };

    /** The button is an object called "add" + \a name, the lines are \a name + "1" and so on. */
    DetailSection(const QString &name, const QString &title, const QString &add, QWidget *parent = nullptr);

    void setCanAdd(bool canAdd);
    void show(const std::vector<Row> &rows);

signals:
    void addRequested();
    void activated(int row);
    void deedRequested(int row, const QString &deed);

private:
    void addRow(const Row &row, int place);

    const QString m_name;
    QToolButton *m_add;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_lines;
    std::vector<Row> m_rows;
};
