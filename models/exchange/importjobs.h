// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"

#include <memory>

/** What the window has done about an import off its own thread; see DataThread::run(). All throw Failure. */

struct OpenedImport
{
    ImportPlan plan;
    ImportSample sample;
};

/** Reads the beginning of \a file and guesses everything. */
OpenedImport openImport(Connection &db, const QString &file);

/** Reads the beginning of the file again in another dialect, and guesses the columns anew. */
OpenedImport reopenImport(Connection &db, const ImportPlan &plan);

/** checkImport() that can be stopped after nobody waits for it any more. */
ImportResult countImport(Connection &db, const ImportPlan &plan, const std::shared_ptr<ImportProgress> &progress);
