// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/segmentpanel.h"

#include "models/base/text.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/querytext.h"
#include "models/segments/savesegment.h"
#include "models/segments/segmentmentions.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/segmentdelegate.h"
#include "ui/customers/segmentdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString queryOf(const Segment &segment)
{
    return conditionText(Condition::test(SegmentField, Comparison::Has, {{segment.name}}));
}

} // namespace

SegmentPanel::SegmentPanel(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_segments(services.database)
    , m_view(new QListView(this))
    , m_add(makeAction(u"addSegment"_s, "plus-lg"_L1, tr("Add a segment"), tr("Make what is searched for a segment")))
    , m_edit(makeAction(u"editSegment"_s, "pencil"_L1, tr("Change"), tr("Change the name or the query of the segment (F2)")))
    , m_delete(makeAction(u"deleteSegment"_s, "trash"_L1, tr("Delete"), tr("Delete the segment (Del)")))
{
    setObjectName(u"segmentPanel"_s);
    auto *title = new PlainLabel(tr("Segments"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title, 1);
    for (QAction *action : {m_add, m_edit, m_delete}) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    m_view->setObjectName(u"segmentList"_s);
    m_view->setAccessibleName(tr("Segments"));
    m_view->setModel(&m_segments);
    m_view->setItemDelegate(new SegmentDelegate(this));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_edit, m_delete});
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(1));
    column->addLayout(head);
    column->addWidget(m_view, 1);
    setFixedWidth(textWidth(30));

    connect(m_view, &QListView::activated, this, &SegmentPanel::open);
    connect(m_view, &QListView::clicked, this, &SegmentPanel::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SegmentPanel::enable);
    connect(&m_segments, &SegmentListModel::loaded, this, [this] { mark(m_marked); });
    connect(m_add, &QAction::triggered, this, &SegmentPanel::addRequested);
    connect(m_edit, &QAction::triggered, this, &SegmentPanel::edit);
    connect(m_delete, &QAction::triggered, this, &SegmentPanel::remove);
    enable();
}

QAction *SegmentPanel::makeAction(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setToolTip(plainToolTip(toolTip));
    return action;
}

void SegmentPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_segments.setWatched(true);
}

void SegmentPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_segments.setWatched(false);
}

void SegmentPanel::enable()
{
    const bool isChosen = m_view->currentIndex().isValid();
    m_add->setEnabled(m_services.canWrite());
    m_edit->setEnabled(m_services.canWrite() && isChosen);
    m_delete->setEnabled(m_services.canWrite() && isChosen);
}

void SegmentPanel::mark(const QString &query)
{
    m_marked = query;
    for (int row = 0; row < m_segments.rowCount(); ++row) {
        if (queryOf(m_segments.segment(row)) == query.trimmed()) {
            m_view->setCurrentIndex(m_segments.index(row));
            return;
        }
    }
    if (!m_view->hasFocus())
        m_view->setCurrentIndex({});
    enable();
}

void SegmentPanel::open(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(queryOf(m_segments.segment(index.row())));
}

void SegmentPanel::add(const QString &query)
{
    if (!m_fields)
        return;
    auto *dialog = new SegmentDialog(m_services, {}, query, m_fields);
    dialog->open();
}

void SegmentPanel::edit()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_fields || !m_services.canWrite())
        return;
    const Segment segment = m_segments.segment(index.row());
    const auto query = storedQuery(segment.query.toUtf8());
    auto *dialog = new SegmentDialog(m_services, segment, query ? conditionText(query->condition, m_fields.get()) : QString(), m_fields);
    dialog->open();
}

void SegmentPanel::remove()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_services.canWrite())
        return;
    const Segment segment = m_segments.segment(index.row());
    m_services.writer.perform(tr("Delete the segment %1").arg(isolated(segment.name)), &deleteSegment, segment.id)
        .then(this, [this](const Result<Done> &deleted) {
            if (!deleted)
                emit failed(deleted.error());
        });
}

bool SegmentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->matches(QKeySequence::Delete)) {
            key->key() == Qt::Key_F2 ? edit() : remove();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
