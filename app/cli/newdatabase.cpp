// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newdatabase.h"

#include "models/database/databasefile.h"

QString makeDatabase(const QString &path, const BusinessSetup &setup, const std::function<void(Connection &)> &fill)
{
    const DatabaseFile file(path);
    if (const auto created = file.create(); !created)
        throw Failure(created.error());
    try {
        Connection db(file.url());
        setUpBusiness(db, setup);
        if (fill)
            fill(db);
    } catch (const Failure &) {
        file.discard();
        throw;
    }
    return file.path();
}
