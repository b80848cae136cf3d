// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newdatabase.h"

#include "models/database/databasefile.h"

QString makeDatabase(const QString &path, const BusinessSetup &setup, const std::function<void(Connection &)> &fill)
{
    const DatabaseFile file(path);
    const auto created = file.create([&](Connection &db) {
        setUpBusiness(db, setup);
        if (fill)
            fill(db);
    });
    if (!created)
        throw Failure(created.error());
    return file.path();
}
