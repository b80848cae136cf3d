// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/database/databasefile.h"
#include "models/upkeep/backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

void backup(CommandContext &context)
{
    const QString target = QFileInfo(context.argument(0, u"FILE"_s)).absoluteFilePath();
    const QUrl url = context.databaseUrl();
    if (Dialect::forUrl(url).isSqlite()) {
        if (const auto checked = DatabaseFile(url.path()).check(); !checked)
            throw Failure(checked.error());
    }
    if (const auto written = backUp(url, target); !written)
        throw Failure(written.error());
    print(u"Wrote %1 and %1.sha256"_s.arg(target));
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
            .usage = u"FILE"_s,
            .summary = u"Writes a verified copy of the database and its SHA-256; refuses an existing file."_s,
            .example = u"regulars-cli backup /media/usb/shop-2026-11-22.regulars-backup"_s,
            .run = &backup,
            .details = u"The database may be in use meanwhile. Documents are copied into the folder “attachments” beside it. Check the copy later, in its folder, with: sha256sum -c FILE.sha256"_s};
}
