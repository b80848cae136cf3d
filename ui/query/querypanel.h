// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/query.h"
#include "ui/shell/services.h"

#include <QFrame>

class PlainLabel;
class QLineEdit;
class QToolButton;
class QueryBuilder;
struct FieldCatalogue;

/**
 * The query of a search field, put together by choosing. What is typed shows here, what is chosen is written into the field;
 * while the text is mistyped, the panel says so and waits.
 */
class QueryPanel : public QFrame
{
    Q_OBJECT

public:
    QueryPanel(Services &services, QLineEdit *text, QWidget *parent);

    /** A button that opens and closes the panel, Ctrl+Shift+B from anywhere in \a parent. */
    QToolButton *makeButton(QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void loadFields();
    void takeText();
    void writeText(const Condition &condition);

    Services &m_services;
    QLineEdit *m_text;
    std::shared_ptr<const FieldCatalogue> m_fields;
    Query m_query; // What the text means, with its order, columns and group.
    QueryBuilder *m_builder;
    PlainLabel *m_mistake;
    bool m_isWriting = false;
    bool m_takesFocus = false; // Once it can be used.
};
