// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importjobs.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class Job;

/**
 * An import that is being put together in the window: its plan, the first rows, what it would do, and in the end its
 * outcome. Reads and counts on the background thread, imports on the writer thread.
 */
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Opening, Ready, Importing, Done };

    explicit ImportDraft(Services &services, QObject *parent = nullptr);
    ~ImportDraft() override;

    State state() const { return m_state; }
    const ImportPlan &plan() const { return m_plan; }
    const ImportSample &sample() const { return m_sample; }
    /** What the import would do; empty while it is being counted. After the import, what it did. */
    const std::optional<ImportResult> &result() const { return m_result; }
    bool canImport() const;

    /** Reads the beginning of \a file and guesses everything. */
    void open(const QString &file);
    /** Takes a corrected plan. What depends on a changed kind or dialect is guessed again. */
    void setPlan(const ImportPlan &plan);

    void start();
    /** Stops the import, which then leaves nothing behind. */
    void cancel();
    void undo();
    /** Writes all rejected rows with their lines and reasons into \a path. */
    void saveRejectedRows(const QString &path);

signals:
    void changed();
    void progressed(double share);
    void failed(const Error &error);
    void undone();
    void rejectedRowsSaved(const QString &path);

private:
    void setState(State state);
    void takeOpened(const Result<OpenedImport> &opened);
    void count();
    void finish(const Result<ImportResult> &imported);
    void forgetJob();

    Services &m_services;
    State m_state = State::Empty;
    ImportPlan m_plan;
    ImportSample m_sample;
    std::optional<ImportResult> m_result;
    std::shared_ptr<ImportProgress> m_progress;
    QPointer<Job> m_job;
    QTimer m_tick;
    quint64 m_opening = 0; // Counts up, so that the answers of an older file are passed over.
};
