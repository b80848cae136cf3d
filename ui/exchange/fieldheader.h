// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <QHeaderView>

class QComboBox;

/** The head of a file's preview: each column's name in the file, and below it a combo box with the field it is read into. */
class FieldHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FieldHeader(QWidget *parent = nullptr);

    /** Shows what \a plan makes of the columns called \a names. */
    void setColumns(const ImportPlan &plan, const QStringList &names);
    QComboBox *box(int column) const { return m_boxes.value(column); }

    QSize sizeHint() const override;

signals:
    void fieldChosen(int column, const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    QComboBox *makeBox(int column, const ImportPlan &plan);
    void placeBoxes();

    QList<QComboBox *> m_boxes;
    QList<ImportField> m_fields;
};
