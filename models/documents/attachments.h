// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"

#include "models/base/result.h"

#include <QUrl>

/** What a document's content is found to be. */
enum class ContentState { Present, Missing, Changed };

/**
 * The contents of documents: files named by their SHA-256 in the folder "attachments" beside the database; for a database on a
 * server in this computer's state folder.
 *
 * Reads and writes files, so it is not for the window's thread. Nothing in it is ever deleted: the history may want it back.
 */
class Attachments
{
public:
    static constexpr qint64 LargestFile = 50 * 1024 * 1024;

    explicit Attachments(const QUrl &database);

    /** Where the content of \a sha256 lies or would lie; empty for what is no hash. */
    QString pathOf(const QString &sha256) const;

    /** Keeps the content of the file at \a path, and says what it is. A document without customer, not stored yet. */
    Result<Document> keep(const QString &path) const;
    /** Whether the content is there; only \a thorough reading finds out whether it was changed without changing its size. */
    ContentState stateOf(const Document &document, bool thorough = false) const;
    /** Writes the content to \a target. */
    Result<Done> copyTo(const Document &document, const QString &target) const;
    /** Copies all contents that are not there yet into the folder "attachments" in \a folder. */
    Result<Done> copyAll(const QString &folder) const;
    /** Makes the content readable under a name of its own in a folder only this person can enter, for other programs to open. */
    Result<QString> prepareToOpen(const Document &document) const;
    /** Deletes what was made to be opened, by this program or an earlier run of it. */
    static void forgetOpened();

    const QString &folder() const { return m_folder; }

private:
    Result<QByteArray> content(const Document &document) const;

    QString m_folder;
};
