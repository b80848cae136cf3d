// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdraft.h"

#include "models/exchange/rejectedrows.h"
#include "ui/shell/navigator.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMilliseconds = 100;

} // namespace

ImportDraft::ImportDraft(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const double total = double(std::max(m_progress->totalBytes.load(), qint64(1)));
        const double share = double(m_progress->bytes.load()) / total;
        emit progressed(share);
        if (m_job)
            emit m_job->progressed(share);
    });
}

ImportDraft::~ImportDraft()
{
    // A count that nobody waits for; an import goes on to its end.
    if (m_progress && m_state != State::Importing)
        m_progress->isCancelled = true;
    forgetJob();
}

bool ImportDraft::canImport() const
{
    return m_state == State::Ready && m_services.canWrite() && m_result && m_result->created + m_result->updated > 0;
}

void ImportDraft::setState(State state)
{
    m_state = state;
    emit changed();
}

void ImportDraft::open(const QString &file)
{
    if (m_progress)
        m_progress->isCancelled = true;
    m_result.reset();
    setState(State::Opening);
    m_services.background()
        .run(&openImport, file)
        .then(this, [this, opening = ++m_opening](const Result<OpenedImport> &opened) {
            if (opening == m_opening)
                takeOpened(opened);
        });
}

void ImportDraft::setPlan(const ImportPlan &plan)
{
    if (plan == m_plan || m_state == State::Importing)
        return;
    const bool readsAnew = plan.dialect != m_plan.dialect;
    const bool guessesAnew = readsAnew || plan.kind != m_plan.kind;
    m_plan = plan;
    if (!readsAnew) {
        if (guessesAnew)
            guessColumnsAgain(m_plan, m_sample);
        count();
        return;
    }
    m_services.background()
        .run(&reopenImport, plan)
        .then(this, [this, opening = ++m_opening](const Result<OpenedImport> &opened) {
            if (opening == m_opening)
                takeOpened(opened);
        });
}

void ImportDraft::takeOpened(const Result<OpenedImport> &opened)
{
    if (!opened) {
        setState(State::Empty);
        emit failed(opened.error());
        return;
    }
    m_plan = opened->plan;
    m_sample = opened->sample;
    m_state = State::Ready;
    count();
}

void ImportDraft::count()
{
    if (m_progress)
        m_progress->isCancelled = true;
    m_result.reset();
    m_progress = std::make_shared<ImportProgress>();
    setState(State::Ready);
    if (!missingColumns(m_plan).isEmpty())
        return;
    m_services.background()
        .run(&countImport, m_plan, m_progress)
        .then(this, [this, progress = m_progress](const Result<ImportResult> &counted) {
            if (progress != m_progress || progress->isCancelled)
                return;
            if (counted)
                m_result = *counted;
            else
                emit failed(counted.error());
            emit changed();
        });
}

void ImportDraft::start()
{
    if (!canImport())
        return;
    m_progress = std::make_shared<ImportProgress>();
    m_job = new Job(tr("Importing %1").arg(QFileInfo(m_plan.file).fileName()), this);
    connect(m_job, &Job::cancelRequested, this, &ImportDraft::cancel);
    m_services.navigator->follow(m_job);
    m_tick.start();
    setState(State::Importing);
    m_services.writer
        .performFrom(Source::Import, tr("Import"),
                     [plan = m_plan, progress = m_progress](Operation &operation) {
                         return runImport(operation, plan, *progress);
                     })
        .then(this, [this](const Result<ImportResult> &imported) { finish(imported); });
}

void ImportDraft::cancel()
{
    if (m_state == State::Importing)
        m_progress->isCancelled = true;
}

void ImportDraft::finish(const Result<ImportResult> &imported)
{
    m_tick.stop();
    forgetJob();
    if (imported) {
        m_result = *imported;
        setState(State::Done);
        return;
    }
    m_state = State::Ready;
    emit failed(imported.error());
    count();
}

void ImportDraft::forgetJob()
{
    if (!m_job)
        return;
    emit m_job->finished();
    m_job->deleteLater();
    m_job.clear();
}

void ImportDraft::undo()
{
    if (m_state != State::Done || !m_result->operation)
        return;
    m_services.writer.undo(m_result->operation).then(this, [this](const Result<Performed> &performed) {
        if (performed)
            emit undone();
        else
            emit failed(performed.error());
    });
}

void ImportDraft::saveRejectedRows(const QString &path)
{
    if (!m_result)
        return;
    m_services.background()
        .run(&writeRejectedRows, m_plan, m_result->rejectedLines, path)
        .then(this, [this, path](const Result<Done> &written) {
            if (written)
                emit rejectedRowsSaved(path);
            else
                emit failed(written.error());
        });
}
