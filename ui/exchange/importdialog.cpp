// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "ui/common/formats.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/exchange/fieldheader.h"
#include "ui/exchange/importsamplemodel.h"
#include "ui/exchange/importsettings.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewColumnWidth = 22; // Characters.

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QTableView *makeTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(lineHeight() + rhythm(2));
    table->verticalHeader()->setVisible(false);
    table->setWordWrap(false);
    return table;
}

} // namespace

ImportDialog::ImportDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_draft(new ImportDraft(services, this))
    , m_file(new PlainLabel({}, this))
    , m_choose(makeButton(u"importChoose"_s, tr("Choose &file…"), this))
    , m_settings(new ImportSettings(this))
    , m_sample(new ImportSampleModel(this))
    , m_preview(makeTable(u"importPreview"_s, tr("First rows of the file"), m_sample, this))
    , m_header(new FieldHeader(m_preview))
    , m_counts(new PlainLabel({}, this))
    , m_rejections(new RejectionModel(this))
    , m_rejected(makeTable(u"importRejected"_s, tr("Rows that are not imported"), m_rejections, this))
    , m_progress(new QProgressBar(this))
    , m_message(new MessageBar(this))
    , m_save(makeButton(u"importSaveRejected"_s, tr("Save &rejected rows…"), this))
    , m_undo(makeButton(u"importUndo"_s, tr("&Undo the import"), this))
    , m_cancel(makeButton(u"importCancel"_s, tr("Cancel"), this))
    , m_import(makeButton(u"importStart"_s, tr("&Import"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    makePreview();
    makeLayout();
    connectDraft();
    showDraft();
    resize(textWidth(120), lineHeight() * 36);
}

void ImportDialog::makePreview()
{
    m_preview->setHorizontalHeader(m_header);
    m_header->setDefaultSectionSize(textWidth(PreviewColumnWidth));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rejected->horizontalHeader()->setStretchLastSection(true);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_import->setDefault(true);
}

void ImportDialog::makeLayout()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_file, 1);
    head->addWidget(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythmMargins(4));
    layout->setSpacing(rhythm(3));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_settings);
    layout->addWidget(m_preview, 3);
    layout->addWidget(m_counts);
    layout->addWidget(m_rejected, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

void ImportDialog::connectDraft()
{
    connect(m_draft, &ImportDraft::changed, this, &ImportDialog::showDraft);
    connect(m_draft, &ImportDraft::failed, this, [this](const Error &error) { m_message->showError(error); });
    connect(m_draft, &ImportDraft::progressed, this, [this](double share) { m_progress->setValue(int(100 * share)); });
    connect(m_draft, &ImportDraft::undone, this, [this] {
        m_undo->setEnabled(false);
        m_message->showMessage(MessageBar::Kind::Information, tr("The import was undone."));
    });
    connect(m_draft, &ImportDraft::rejectedRowsSaved, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("The rejected rows are in %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_settings, &ImportSettings::planChosen, m_draft, &ImportDraft::setPlan);
    connect(m_header, &FieldHeader::fieldChosen, this, &ImportDialog::chooseField);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::chooseRejectedRowsFile);
    connect(m_undo, &QPushButton::clicked, m_draft, &ImportDraft::undo);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_message->dismiss();
        m_draft->start();
    });
}

/** Escape and Cancel stop a running import first. */
void ImportDialog::reject()
{
    if (m_draft->state() == ImportDraft::State::Importing)
        m_draft->cancel();
    else
        QDialog::reject();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::chooseRejectedRowsFile()
{
    auto *dialog = new QFileDialog(this, tr("Save rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("rejected rows") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, m_draft, &ImportDraft::saveRejectedRows);
    dialog->open();
}

void ImportDialog::chooseField(int column, const QString &field)
{
    ImportPlan plan = m_draft->plan();
    plan.columns.fields[column] = field;
    m_draft->setPlan(plan);
}

void ImportDialog::showDraft()
{
    using State = ImportDraft::State;
    const State state = m_draft->state();
    const bool isOpen = state != State::Empty && state != State::Opening;
    if (state == State::Opening)
        m_message->dismiss();
    m_file->setText(isOpen ? QFileInfo(m_draft->plan().file).fileName()
                           : state == State::Opening ? tr("Reading the file…")
                                                     : tr("Choose a CSV file, or drop one here."));
    for (QWidget *widget : {static_cast<QWidget *>(m_settings), static_cast<QWidget *>(m_preview)})
        widget->setEnabled(state == State::Ready);
    m_choose->setEnabled(state != State::Importing);
    if (isOpen)
        showColumns();
    showOutcome();
    showButtons();
}

void ImportDialog::showColumns()
{
    const ImportPlan &plan = m_draft->plan();
    m_settings->setPlan(plan);
    m_sample->setSample(m_draft->sample(), plan.columns.fields.size());
    QStringList names;
    for (int column = 0; column < m_sample->columnCount(); ++column)
        names.append(m_sample->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    m_header->setColumns(plan, names);
}

void ImportDialog::showOutcome()
{
    m_counts->setText(countsText());
    QList<QPair<qint64, QString>> rejections;
    if (m_draft->result()) {
        for (const Rejection &rejection : m_draft->result()->rejections)
            rejections.append({rejection.line, rejection.reason});
    }
    m_rejections->setRejections(rejections);
    m_rejected->setVisible(!rejections.isEmpty());
}

QString ImportDialog::countsText() const
{
    using State = ImportDraft::State;
    if (m_draft->state() == State::Empty || m_draft->state() == State::Opening)
        return {};
    if (m_draft->state() == State::Importing)
        return tr("Importing…");
    if (const QString missing = missingColumns(m_draft->plan()); !missing.isEmpty())
        return missing;
    if (!m_draft->result())
        return tr("Counting…");
    const ImportResult &result = *m_draft->result();
    const bool isDone = m_draft->state() == State::Done;
    QString text = (isDone ? tr("Imported: %1 new, %2 updated, %3 already there, %4 rejected.")
                           : tr("%1 new, %2 to update, %3 already there, %4 rejected."))
                       .arg(numberText(result.created), numberText(result.updated), numberText(result.skipped),
                            numberText(result.rejected()));
    if (m_draft->plan().kind != ImportKind::Customers && result.newCustomers > 0)
        text += u' ' + tr("%n new customer(s).", nullptr, int(result.newCustomers));
    return (QStringList{text} + result.remarks).join(u'\n');
}

QString ImportDialog::deedText() const
{
    if (!m_draft->result())
        return tr("&Import");
    const int count = int(m_draft->result()->created + m_draft->result()->updated);
    switch (m_draft->plan().kind) {
    case ImportKind::Customers: return tr("&Import %n customer(s)", nullptr, count);
    case ImportKind::Purchases: return tr("&Import %n purchase(s)", nullptr, count);
    case ImportKind::Contracts: return tr("&Import %n contract(s)", nullptr, count);
    }
    return {};
}

void ImportDialog::showButtons()
{
    using State = ImportDraft::State;
    const State state = m_draft->state();
    const bool isDone = state == State::Done;
    m_progress->setVisible(state == State::Importing);
    m_import->setText(deedText());
    m_import->setVisible(!isDone);
    m_import->setEnabled(m_draft->canImport());
    m_cancel->setText(isDone ? tr("Close") : tr("Cancel"));
    m_undo->setVisible(isDone && m_draft->result()->operation);
    m_save->setVisible(m_draft->result() && m_draft->result()->rejected() > 0);
    if (isDone)
        m_cancel->setFocus();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    if (m_draft->state() == ImportDraft::State::Importing)
        return;
    openFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

ImportDialog *openImportDialog(Services &services, const QString &file)
{
    auto *dialog = new ImportDialog(services, services.window);
    if (!file.isEmpty())
        dialog->openFile(file);
    dialog->open();
    return dialog;
}
