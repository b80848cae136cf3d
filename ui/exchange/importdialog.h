// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importdraft.h"

#include <QDialog>

class FieldHeader;
class ImportSampleModel;
class ImportSettings;
class MessageBar;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class RejectionModel;

/**
 * Imports a file: choose it, correct what was guessed, see what would happen, import, and see what did.
 *
 * Files can be dropped on it. Deletes itself when it is closed.
 */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Services &services, QWidget *parent = nullptr);

    void openFile(const QString &path) { m_draft->open(path); }
    const ImportDraft &draft() const { return *m_draft; }

    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePreview();
    void makeLayout();
    void connectDraft();
    void chooseFile();
    void chooseRejectedRowsFile();
    void chooseField(int column, const QString &field);
    void showDraft();
    void showColumns();
    void showOutcome();
    void showButtons();
    QString countsText() const;
    QString deedText() const;

    ImportDraft *m_draft;
    PlainLabel *m_file;
    QPushButton *m_choose;
    ImportSettings *m_settings;
    ImportSampleModel *m_sample;
    QTableView *m_preview;
    FieldHeader *m_header;
    PlainLabel *m_counts;
    RejectionModel *m_rejections;
    QTableView *m_rejected;
    QProgressBar *m_progress;
    MessageBar *m_message;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

/** Opens the dialog over the main window; with \a file it is read at once. */
ImportDialog *openImportDialog(Services &services, const QString &file = {});
