// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergetable.h"

#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

MergeTable::MergeTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"mergeTable"_s);
    setAccessibleName(tr("Customers side by side"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rhythm(7));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(textWidth(24));
    connect(this, &QAbstractItemView::clicked, this, &MergeTable::chosen);
}

void MergeTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        if (model->rowCount() > 0)
            setCurrentIndex(model->index(0, 0));
    });
}

void MergeTable::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && !event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}
