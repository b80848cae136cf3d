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

/** Takes --database and its value out of \a arguments, wherever it stands. */
QString takeDatabase(QStringList &arguments)
{
    QString database;
    for (qsizetype i = 1; i < arguments.size();) {
        if (arguments.at(i) == u"--database" && i + 1 < arguments.size()) {
            database = arguments.at(i + 1);
            arguments.remove(i, 2);
        } else if (arguments.at(i).startsWith(u"--database=")) {
            database = arguments.takeAt(i).section(u'=', 1);
        } else {
            ++i;
        }
    }
    return database;
}

/** Takes the command's name, the first word that is no option, out of \a arguments; null if there is no such command. */
const Command *takeCommand(QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(u'-'))
            continue;
        for (const Command &command : commands()) {
            if (command.name == arguments.at(i)) {
                arguments.removeAt(i);
                return &command;
            }
        }
        return nullptr;
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
    const QString database = takeDatabase(arguments);
    if (arguments.size() == 2 && arguments.at(1) == u"--version") {
        print(u"regulars-cli "_s + application.applicationVersion());
        return Succeeded;
    }
    if (const Command *command = takeCommand(arguments))
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
