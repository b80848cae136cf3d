// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobpanel.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownAfter = 400; // Milliseconds.
constexpr int ProgressAfter = 2000;
constexpr int RefreshEvery = 100;
constexpr int ProgressSteps = 1000;

} // namespace

JobPanel::JobPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"jobPanel"_s);
    m_title->setObjectName(u"jobTitle"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setFixedWidth(textWidth(24));
    m_progress->setFixedHeight(rhythm(3));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"jobCancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon("x-lg"_L1));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.isEmpty() && m_jobs.last().job) {
            m_cancel->setEnabled(false);
            emit m_jobs.last().job->cancelRequested();
        }
    });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_title);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    m_timer.setInterval(RefreshEvery);
    connect(&m_timer, &QTimer::timeout, this, &JobPanel::refresh);
    hide();
}

void JobPanel::follow(Job *job)
{
    Running running{job, {}, -1};
    running.since.start();
    m_jobs.append(running);
    m_cancel->setEnabled(true);
    connect(job, &Job::progressed, this, [this, job](double share) {
        for (Running &each : m_jobs) {
            if (each.job == job)
                each.share = share;
        }
    });
    connect(job, &Job::finished, this, [this, job] { forget(job); });
    connect(job, &QObject::destroyed, this, [this] { forget(nullptr); });
    m_timer.start();
}

void JobPanel::refresh()
{
    if (m_jobs.isEmpty()) {
        m_timer.stop();
        hide();
        return;
    }
    const Running &newest = m_jobs.constLast();
    const qint64 elapsed = newest.since.elapsed();
    if (elapsed < ShownAfter)
        return;
    const QString title = newest.job->title();
    m_title->setText(title);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    m_progress->setAccessibleName(title);
    const bool known = elapsed >= ProgressAfter && newest.share >= 0;
    m_progress->setRange(0, known ? ProgressSteps : 0);
    if (known)
        m_progress->setValue(qRound(newest.share * ProgressSteps));
    m_cancel->setVisible(elapsed >= ProgressAfter);
    show();
}

void JobPanel::forget(const Job *job)
{
    m_jobs.removeIf([job](const Running &running) { return !running.job || running.job == job; });
    m_cancel->setEnabled(true);
    refresh();
}
