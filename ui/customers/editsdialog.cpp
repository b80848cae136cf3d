// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/editsdialog.h"

#include "ui/common/formats.h"
#include "ui/common/listtable.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 200;

} // namespace

EditsDialog::EditsDialog(Services &services, CustomerId customer, const TimelineLine &line)
    : QDialog(services.window)
    , m_changes(new QStandardItemModel(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"editsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes"));
    auto *title = new PlainLabel(line.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    auto *when = new PlainLabel(longDateText(line.day), this);
    when->setForegroundRole(QPalette::PlaceholderText);
    auto *table = new QTableView(this);
    setUpListTable(*table, "editedFields"_L1, tr("What was changed"));
    m_changes->setHorizontalHeaderLabels({tr("At"), tr("Field"), tr("Before"), tr("After"), tr("Because of")});
    table->setModel(m_changes);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_changes->columnCount(); ++column)
        table->setColumnWidth(column, textWidth(column == 0 ? 10 : 26));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(2));
    column->addWidget(title);
    column->addWidget(when);
    column->addWidget(m_message);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(textWidth(120), rhythm(100));
    table->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    services.reader().run(&TimelineStore::edits, customer, line.id).then(this, [this](const Result<std::vector<EditedField>> &fields) {
        if (fields)
            take(*fields);
        else
            m_message->showError(fields.error());
    });
}

void EditsDialog::take(const std::vector<EditedField> &fields)
{
    for (const EditedField &field : fields) {
        QList<QStandardItem *> row;
        for (const QString &text : {timeText(field.at), field.field, field.before, field.after, field.label}) {
            row.append(new QStandardItem(singleLine(text.left(MostCharacters))));
            row.back()->setToolTip(plainToolTip(text.left(5 * MostCharacters)));
        }
        m_changes->appendRow(row);
    }
}
