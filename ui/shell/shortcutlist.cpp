// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutlist.h"

#include "ui/common/metrics.h"
#include "ui/shell/windowactions.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

ShortcutList::ShortcutList(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutList"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    const auto add = [model](const QString &deed, const QString &keys) {
        model->appendRow({new QStandardItem(deed), new QStandardItem(keys)});
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(plainActionText(action), action->shortcut().toString(QKeySequence::NativeText));
    }
    const auto keys = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    add(tr("Open what is selected"), keys(Qt::Key_Return));
    add(tr("Change what is selected"), keys(Qt::Key_F2));
    add(tr("Empty a search, close a message or a window"), keys(Qt::Key_Escape));
    add(tr("From the search to the list"), keys(Qt::Key_Down));

    auto *table = new QTableView(this);
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(tr("Keys"));
    table->setModel(model);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rhythm(6.5));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, textWidth(24));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(textWidth(80), rhythm(120));
}
