// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/segments/segment.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class QLineEdit;
class QPushButton;
class QSpinBox;

/** Names a segment and says whom it means, typed or chosen; stores it. Deletes itself when closed. */
class SegmentDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a segment is a new one if it has no id; \a query is its query as one types it. */
    SegmentDialog(Services &services, const Segment &segment, const QString &query,
                  const std::shared_ptr<const FieldCatalogue> &fields);

signals:
    void saved(SegmentId segment);

private:
    void save();
    void enable();

    Services &m_services;
    Segment m_segment;
    std::shared_ptr<const FieldCatalogue> m_fields;
    MessageBar *m_message;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QSpinBox *m_touchEvery;
    QPushButton *m_button;
};
