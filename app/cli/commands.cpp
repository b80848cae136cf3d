// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        newCommand(),
        sampleCommand(),
        importCommand(),
        exportCommand(),
        listCommand(),
        segmentCommand(),
        showCommand(),
        logCommand(),
        activityCommand(),
        outcomesCommand(),
        taskCommand(),
        moveCommand(),
        visitsCommand(),
        correctVisitCommand(),
        feedbackCommand(),
        contractCommand(),
        rulesCommand(),
        suggestionsCommand(),
        consentCommand(),
        relateCommand(),
        addContactCommand(),
        addDocumentCommand(),
        duplicatesCommand(),
        mergeCommand(),
        unmergeCommand(),
        editCommand(),
        fieldsCommand(),
        lifeCycleCommand(),
        restoreCustomerCommand(),
        emptyBinCommand(),
        calendarCommand(),
        holidaysCommand(),
        reportCommand(),
        historyCommand(),
        undoCommand(),
        checkCommand(),
        rebuildCommand(),
        backupCommand(),
    };
    return all;
}
