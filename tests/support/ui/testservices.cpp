// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/testservices.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace {

/** Marks the database as one of an edition far in the future, which this one opens to be looked at only. */
void letNewerEditionOwnIt(Connection &db)
{
    constexpr int FarFuture = 9999;
    db.run(u"INSERT INTO schema_migration (number, name, checksum, opens_with, applied_at) VALUES (?, ?, ?, ?, ?)"_s,
           FarFuture, u"from_the_future"_s, QString(), FarFuture, QDateTime::currentDateTimeUtc());
}

const QStringList Schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"geo"_s, u"file"_s, u"smb"_s, u"javascript"_s, u"data"_s, u"ssh"_s};

} // namespace

OpenedLinks::OpenedLinks()
{
    for (const QString &scheme : Schemes)
        QDesktopServices::setUrlHandler(scheme, this, "take");
}

OpenedLinks::~OpenedLinks()
{
    for (const QString &scheme : Schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

TestServices::TestServices(const Prepare &prepare, Access access)
    : database(open(prepare, access))
{
}

std::unique_ptr<Database> TestServices::open(const Prepare &prepare, Access access)
{
    if (prepare)
        prepare(db);
    if (access == Access::Read)
        letNewerEditionOwnIt(db);
    auto opened = Database::open(m_business.url);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(opened.value());
}
