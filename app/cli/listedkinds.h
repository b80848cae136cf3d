// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerquery.h"
#include "models/records/recordlist.h"

#include <QJsonObject>

#include <functional>

class CommandContext;
class QCommandLineParser;

/** One kind of record that can be listed and exported. */
struct ListedKind
{
    using Visit = std::function<void(const QJsonObject &)>;

    QString name;
    QString sort;             // Used unless --sort says otherwise.
    QStringList tableColumns; // What a table has room for.
    QStringList keys;         // What CSV and JSON have.
    void (*visit)(Connection &db, const RecordQuery &query, const Visit &visit);
};

const std::vector<ListedKind> &listedKinds();
QString listedKindNames();
/** Throws UsageError if there is no such kind. */
const ListedKind &listedKind(const QString &name);

/** The records that a command's arguments ask for, row by row. */
struct AskedRecords
{
    QStringList columns;      // The keys of the rows, …
    QStringList tableColumns; // … and those that a table has room for.
    std::function<void(const ListedKind::Visit &)> visit;
};

/** Declares --query, --sort, --columns, --group, --view and --limit. */
void declareAsking(QCommandLineParser &parser);
/** What these options and the argument KIND ask for. Throws UsageError, or QueryFailure for a mistyped query. */
AskedRecords askedRecords(CommandContext &context);

/** For --help: what queries and columns can name. */
QString explainedAsking();
