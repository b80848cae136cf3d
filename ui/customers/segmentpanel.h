// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/segments/segmentlistmodel.h"
#include "ui/shell/services.h"

#include <QFrame>

class QAction;
class QListView;
struct FieldCatalogue;

/** The segments with their numbers of customers: Enter shows one, F2 changes it, Del deletes it. */
class SegmentPanel : public QFrame
{
    Q_OBJECT

public:
    SegmentPanel(Services &services, QWidget *parent);

    /** What queries can name, for the dialog. */
    void setFields(const std::shared_ptr<const FieldCatalogue> &fields) { m_fields = fields; }
    /** Asks for the name of a new segment of \a query, as one types it. */
    void add(const QString &query);
    /** Marks the segment that \a query asks for, if that is all it asks for. */
    void mark(const QString &query);
    bool isSettled() const { return m_segments.isSettled(); }

signals:
    /** The person wants to see the segment's customers: a query, as one types it. */
    void chosen(const QString &query);
    /** The person wants to make what is searched for a segment. */
    void addRequested();
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip);
    void enable();
    void open(const QModelIndex &index);
    void edit();
    void remove();

    Services &m_services;
    SegmentListModel m_segments;
    std::shared_ptr<const FieldCatalogue> m_fields;
    QListView *m_view;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_delete;
    QString m_marked;
};
