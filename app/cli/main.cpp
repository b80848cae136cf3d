// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"

#include "models/base/paths.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Succeeded = 0, Failed = 1, WrongUsage = 2 };

void complain(const QString &message)
{
    std::fputs((u"regulars-cli: "_s + message + u'\n').toUtf8().constData(), stderr);
}

QString usageLine(const Command &command)
{
    return u"usage: regulars-cli [--database FILE|postgresql://…] "_s + command.name + u' ' + command.usage;
}

void printOverview()
{
    print(u"usage: regulars-cli [--database FILE|postgresql://…] COMMAND [ARGS]\n"_s);
    for (const Command &command : commands())
        print(u"  "_s + command.name.leftJustified(10) + command.summary);
    print(u"\nregulars-cli COMMAND --help explains a command. Without --database it works on the one that the window opens:\n  "_s
          + defaultDatabasePath());
}

/** The command that \a arguments name: the first one that is no option and no option's value. */
const Command *chosenCommand(QStringList &arguments, QString &database)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--database" && i + 1 < arguments.size()) {
            database = arguments.at(i + 1);
            arguments.remove(i, 2);
            --i;
        } else if (argument.startsWith(u"--database=")) {
            database = argument.mid(11);
            arguments.removeAt(i--);
        } else if (!argument.startsWith(u'-')) {
            for (const Command &command : commands()) {
                if (command.name == argument) {
                    arguments.removeAt(i);
                    // The option may follow the command as well.
                    chosenCommand(arguments, database);
                    return &command;
                }
            }
            return nullptr;
        }
    }
    return nullptr;
}

int runCommand(const Command &command, const QStringList &arguments, const QString &database)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.addOption({{u"h"_s, u"help"_s}, u"Explains this command."_s});
    if (command.declare)
        command.declare(parser);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        complain(usageLine(command));
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        print(usageLine(command) + u"\n\n"_s + command.summary + u'\n');
        const QString help = parser.helpText();
        print(help.mid(help.indexOf(u"Options:"_s)).trimmed());
        print(u"\nExample:\n  "_s + command.example);
        return Succeeded;
    }
    CommandContext context(parser, databaseUrl(database.isEmpty() ? defaultDatabasePath() : database));
    try {
        command.run(context);
    } catch (const UsageError &error) {
        complain(error.error.message);
        complain(usageLine(command));
        return WrongUsage;
    } catch (const Failure &failure) {
        complain(failure.error.message);
        return Failed;
    }
    return Succeeded;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"regulars-cli"_s);
    application.setApplicationVersion(QStringLiteral(REGULARS_VERSION));
    QStringList arguments = application.arguments();
    QString database;
    if (arguments.size() == 2 && arguments.at(1) == u"--version") {
        print(u"regulars-cli "_s + application.applicationVersion());
        return Succeeded;
    }
    if (const Command *command = chosenCommand(arguments, database))
        return runCommand(*command, arguments, database);
    const bool wantsHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (wantsHelp) {
        printOverview();
        return Succeeded;
    }
    complain(arguments.size() < 2 ? u"a command is missing."_s : u"there is no command “%1”."_s.arg(arguments.last()));
    complain(u"usage: regulars-cli [--database FILE|postgresql://…] COMMAND [ARGS]; see regulars-cli --help"_s);
    return WrongUsage;
}
