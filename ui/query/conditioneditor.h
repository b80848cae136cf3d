// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class ValuesEditor;

/** Edits one condition of a query: what a group asks of its parts, or a field, how it is compared, and with what. */
class ConditionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionEditor(QWidget *parent = nullptr);

    /** \a fields are those that \a node can name; they outlive the next call. */
    void show(const Condition &node, bool isNegated, const FieldCatalogue &fields);
    void focusField();

signals:
    void edited(const Condition &node, bool isNegated);

private:
    QWidget *makeGroupPage();
    QWidget *makeTestPage();
    void fillFields(const Condition &node);
    void showTest();
    std::optional<QueryField> measured() const;
    void takeGroup();
    void takeField();
    void takeComparison();
    void takeValues();
    void send();

    const FieldCatalogue *m_fields = nullptr;
    Condition m_node;
    bool m_isShowing = false;
    QStackedWidget *m_pages;
    QComboBox *m_group;
    QComboBox *m_field;
    QCheckBox *m_not;
    QComboBox *m_comparison;
    ValuesEditor *m_values;
    QLineEdit *m_words;
    PlainLabel *m_problem;
};
