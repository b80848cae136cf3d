// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitebinding.h"

#include <sqlite3.h>

int bindToSqlite(sqlite3_stmt *statement, int position, const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value.content()))
        return sqlite3_bind_text16(statement, position, text->utf16(), int(text->size() * 2), SQLITE_STATIC);
    if (const auto *number = std::get_if<qint64>(&value.content()))
        return sqlite3_bind_int64(statement, position, *number);
    if (const auto *number = std::get_if<double>(&value.content()))
        return sqlite3_bind_double(statement, position, *number);
    if (const auto *bytes = std::get_if<QByteArray>(&value.content()))
        return sqlite3_bind_blob(statement, position, bytes->constData(), int(bytes->size()), SQLITE_STATIC);
    return sqlite3_bind_null(statement, position);
}
