// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <QStackedWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QToolButton;

/** What a field is compared with: a line for texts, numbers, amounts and days, a list for choices, yes or no. */
class ValuesEditor : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ValuesEditor(QWidget *parent = nullptr);

    /** Edits \a values of \a field. */
    void show(const QueryField &field, const std::vector<QueryValue> &values);
    /** As one writes them after a comparison. */
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();

private:
    QWidget *makeLine();
    void showPage(int page);
    void offerDays(bool looksAhead);
    void showChoices(const QueryField &field, const std::vector<QueryValue> &values);

    QLineEdit *m_line;
    QToolButton *m_days;
    QListWidget *m_choices;
    QComboBox *m_yesNo;
};
