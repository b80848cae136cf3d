// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/customers/customer.h"

#include <QObject>
#include <QTimer>

#include <memory>

/** Where in the program a person is: a page, and what it shows. Kept for going back and forward. */
struct Place
{
    QString page;                // Name of a page in pages.cpp.
    qint64 record = 0;           // The record it shows, where it shows one.
    QString search;              // A search text to start with.
    QString caption;             // Says what \a records are: "Bought in March, not in April".
    std::vector<qint64> records; // With a caption: show only these.

    bool operator==(const Place &) const = default;
};

/** What an action is about; what of it an action reads, pages.cpp shows. */
struct Subject
{
    CustomerId customer = {};
    qint64 record = 0;                       // A task, an activity, …: of the kind that the action is about.
    std::vector<CustomerId> customers = {};  // One after the other.
    QString text = {};                       // A phone number, a name, …
    QDateTime at = {};                       // When it is to be, or was.

    bool operator==(const Subject &) const = default;
};

/** Long work that a page has started and the window shows: name, progress, and a way to stop it. */
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(const QString &title, QObject *parent = nullptr) : QObject(parent), m_title(title) {}

    const QString &title() const { return m_title; }

signals:
    /** From 0 to 1; negative: not known. */
    void progressed(double share);
    void finished();
    /** The person pressed Cancel. */
    void cancelRequested();

private:
    QString m_title;
};

/** Long work that tells a Progress how far it is. Cancelling says so to the Progress. */
class ProgressJob : public Job
{
    Q_OBJECT

public:
    ProgressJob(const QString &title, const std::shared_ptr<Progress> &progress, QObject *parent = nullptr) : Job(title, parent)
    {
        constexpr int Milliseconds = 100;
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, progress] { emit progressed(progress->share()); });
        connect(this, &Job::cancelRequested, this, [progress] { progress->isCancelled = true; });
        timer->start(Milliseconds);
    }

    /** Tells the window, and goes. */
    void finish()
    {
        emit finished();
        deleteLater();
    }
};

/** How pages reach each other and the window around them, without knowing either. Implemented by the main window. */
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void open(const Place &place) = 0;
    /** Runs the action of that name in pages.cpp ("log-call") about \a subject; without one about what the current page shows. */
    virtual void trigger(const QString &action, const Subject &subject = {}) = 0;
    /** A short message that goes by itself, and is announced to screen readers. */
    virtual void say(const QString &message) = 0;
    /** A message bar that stays until it is closed: what happened, and what to do. */
    virtual void showError(const Error &error) = 0;
    /** Shows \a job in the status bar if it takes longer than a moment. The job deletes itself or is deleted by its owner. */
    virtual void follow(Job *job) = 0;

    void openPage(const QString &page) { open({.page = page}); }
    void openCustomer(CustomerId customer) { open({.page = QStringLiteral("customer"), .record = customer.value}); }
    /** Shows exactly these customers, under a caption that says who they are. */
    void openCustomers(const QString &caption, const std::vector<qint64> &ids)
    {
        open({.page = QStringLiteral("customers"), .caption = caption, .records = ids});
    }
};
