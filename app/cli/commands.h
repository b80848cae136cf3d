// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/** The commands, each defined in a file of its name; those of the bin together, those of phase visits, and those of a customer's details. */
Command activityCommand();
Command addContactCommand();
Command addDocumentCommand();
Command backupCommand();
Command calendarCommand();
Command checkCommand();
Command rebuildCommand();
Command consentCommand();
Command contractCommand();
Command correctVisitCommand();
Command duplicatesCommand();
Command editCommand();
Command emptyBinCommand();
Command exportCommand();
Command feedbackCommand();
Command fieldsCommand();
Command historyCommand();
Command holidaysCommand();
Command importCommand();
Command lifeCycleCommand();
Command listCommand();
Command logCommand();
Command mergeCommand();
Command moveCommand();
Command newCommand();
Command outcomesCommand();
Command relateCommand();
Command reportCommand();
Command restoreCustomerCommand();
Command rulesCommand();
Command sampleCommand();
Command segmentCommand();
Command showCommand();
Command suggestionsCommand();
Command taskCommand();
Command undoCommand();
Command unmergeCommand();
Command visitsCommand();
