// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"
#include "ui/common/theme.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QWidget>

/** Stands for the main window and writes down what pages ask of it. */
class RecordingNavigator : public Navigator
{
public:
    struct Triggered
    {
        QString action;
        Subject subject;

        bool operator==(const Triggered &) const = default;
    };

    void open(const Place &place) override { opened.push_back(place); }
    void trigger(const QString &action, const Subject &subject = {}) override { triggered.push_back({action, subject}); }
    void say(const QString &message) override { said.append(message); }
    void showError(const Error &error) override { errors.push_back(error); }
    void follow(Job *job) override { followed.push_back(job); }

    std::vector<Place> opened;
    std::vector<Triggered> triggered;
    QStringList said;
    std::vector<Error> errors;
    std::vector<QPointer<Job>> followed;
};

/** Takes every link that the program would have the desktop open, and writes it down: no test opens anything. */
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    OpenedLinks();
    ~OpenedLinks() override;

    QList<QUrl> urls;

public slots:
    void take(const QUrl &url) { urls.append(url); }
};

/**
 * A fresh business, and around it everything that a page works with.
 *
 *     TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
 *     BoardPage page(test.services);
 */
class TestServices
{
public:
    enum class Access { Write, Read };
    using Prepare = std::function<void(Connection &)>;

    /** \a prepare fills the business before it is opened; with Access::Read it then cannot be changed any more. */
    explicit TestServices(const Prepare &prepare = {}, Access access = Access::Write);
    Q_DISABLE_COPY_MOVE(TestServices)

private:
    std::unique_ptr<Database> open(const Prepare &prepare, Access access);

    QTemporaryDir m_folder;
    TestDatabase m_business;

public:
    /** For the test to read and write by itself. What it writes reaches pages by changed() only. */
    Connection db{m_business.url};
    const std::unique_ptr<Database> database;
    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{settings};
    Writer writer{*database, TestOrigin.actor};
    RecordingNavigator navigator;
    OpenedLinks opened;
    QWidget window; // The parent of dialogs.
    Services services{*database, writer, settings, theme, &navigator, &window};

    /** Tells all pages that anything may have changed, as when another program wrote. */
    void changed() { database->feed().publish(ChangeSet::everything()); }
};
