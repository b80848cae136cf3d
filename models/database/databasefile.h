// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <functional>

class Connection;

/**
 * A .regulars file as it lies on the disk: what it is, before anything opens it for writing.
 *
 * A file that Regulars did not make is never touched, and a file that is not there is never made by opening it.
 */
class DatabaseFile
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseFile)

public:
    /** "RGLR", in the header of every file that Regulars makes (SQLite's application_id). */
    static constexpr quint32 ApplicationId = 0x52474C52;

    explicit DatabaseFile(const QString &path);

    const QString &path() const { return m_path; }
    QUrl url() const;

    /** Done if the file can be opened; else NotFound or Invalid, with what it is and what to do. Reads the header only. */
    Result<Done> check() const;
    /** Whether the file and its folder allow writing; SQLite needs both. */
    bool isWritable() const;

    /** Makes a new, migrated database, empty or as \a fill fills it; refuses an existing file. Complete or not there at all. */
    Result<Done> create(const std::function<void(Connection &)> &fill = {}) const;
    /** Writes a verified copy to \a target, which must not exist; readable by the owner only. */
    Result<Done> copyTo(const QString &target) const;
    /** The newest files beside this one that backup or migration wrote, newest first. */
    QStringList backups() const;

private:
    Result<Done> build(const QString &path, const std::function<void(Connection &)> &fill) const;
    /** A new empty file that only the owner may read. */
    static Result<Done> makeEmpty(const QString &path);

    QString m_path;
};
