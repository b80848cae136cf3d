// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <map>

class QListWidget;
class QListWidgetItem;
class QToolButton;

/** A short list of lines of text: to add, rename, reorder and remove by keys and buttons. */
class LineList : public QWidget
{
    Q_OBJECT

public:
    /** \a name is what a screen reader calls the list; its parts are named after \a objectName. */
    LineList(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    /** Those that have a text, as they are now. */
    QStringList lines() const;
    /** What lines that were set are called now, where that is something else. */
    std::map<QString, QString> renamed() const;
    /** The lines that were set and are gone. */
    QStringList removed() const;

    void setReadOnly(bool readOnly);

signals:
    void changed();

private:
    QToolButton *addButton(const QString &name, QLatin1StringView icon, const QString &text, const QString &toolTip);
    QListWidgetItem *addItem(const QString &line, const QString &before);
    void add();
    void remove();
    void move(int by);
    void updateButtons();

    QListWidget *m_list;
    QStringList m_before;
    QToolButton *m_add;
    QToolButton *m_rename;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    bool m_isReadOnly = false;
};
