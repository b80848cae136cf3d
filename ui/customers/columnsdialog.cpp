// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/columnsdialog.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(const FieldCatalogue &fields, const QStringList &columns, const QStringList &usual, QWidget *parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(icon("arrow-up"_L1), tr("Move &up"), this))
    , m_down(new QPushButton(icon("arrow-down"_L1), tr("Move &down"), this))
{
    setObjectName(u"columnsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    auto *label = new PlainLabel(tr("&Columns of the list, from left to right:"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setMinimumSize(textWidth(45), 16 * lineHeight());
    m_list->installEventFilter(this);
    m_up->setObjectName(u"moveUp"_s);
    m_up->setToolTip(plainToolTip(tr("Further to the left (Alt+Up)")));
    m_down->setObjectName(u"moveDown"_s);
    m_down->setToolTip(plainToolTip(tr("Further to the right (Alt+Down)")));
    auto *reset = new QPushButton(icon("arrow-counterclockwise"_L1), tr("&Reset"), this);
    reset->setObjectName(u"resetColumns"_s);
    reset->setToolTip(plainToolTip(tr("The usual columns")));
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"save"_s);
    m_ok->setIcon(icon("check-lg"_L1));
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, reset}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addLayout(middle, 1);
    column->addWidget(buttons);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this, usual] { fill(usual); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::enable);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::enable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->columns());
        accept();
    });
    fill(columns);
    m_list->setFocus();
}

void ColumnsDialog::fill(const QStringList &columns)
{
    m_list->clear();
    const auto add = [this](const QueryField &field, Qt::CheckState state) {
        auto *item = new QListWidgetItem(field.label, m_list);
        item->setData(Qt::UserRole, field.name);
        item->setCheckState(state);
    };
    for (const QString &name : columns) {
        if (const QueryField *field = m_fields.field(name))
            add(*field, Qt::Checked);
    }
    for (const QueryField &field : m_fields.fields) {
        if (!columns.contains(field.name) && FieldCatalogue::canShow(field))
            add(field, Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    enable();
}

void ColumnsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void ColumnsDialog::enable()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    m_ok->setEnabled(!columns().isEmpty());
}

QStringList ColumnsDialog::columns() const
{
    QStringList columns;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return columns;
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::AltModifier) && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
