// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"

#include "models/base/paths.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Succeeded = 0, Failed = 1, WrongUsage = 2 };

/** One line: a file's name may hold line breaks. */
void complain(QString message)
{
    std::fputs((u"regulars-cli: "_s + message.replace(u'\n', u' ') + u'\n').toUtf8().constData(), stderr);
}

void complain(const Error &error)
{
    const bool isTechnical = error.kind == Error::Kind::Database && !error.details.isEmpty();
    complain(isTechnical ? u"%1 (%2)"_s.arg(error.message, error.details) : error.message);
}

QString usageLine(const Command &command)
{
    return u"usage: regulars-cli [--database FILE|postgresql://…] "_s + command.name + u' ' + command.usage;
}

void printOverview()
{
    print(u"usage: regulars-cli [--database FILE|postgresql://…] COMMAND [ARGS]\n"_s);
    for (const Command &command : commands())
        print(u"  "_s + command.name.leftJustified(18) + command.summary);
    print(u"\nregulars-cli COMMAND --help explains a command. Without --database it works on the one that the window opens:\n  "_s
          + defaultDatabasePath());
}

/** Takes --database and its value out of \a arguments, wherever it stands; nothing if it is not there. */
std::optional<QString> takeDatabase(QStringList &arguments)
{
    std::optional<QString> database;
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

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

void printHelp(const Command &command, const QCommandLineParser &parser)
{
    print(usageLine(command) + u"\n\n"_s + command.summary + u'\n');
    const QString help = parser.helpText();
    print(help.mid(help.indexOf(u"Options:"_s)).trimmed());
    if (!command.details.isEmpty())
        print(u'\n' + command.details);
    print(u"\nExample:\n  "_s + command.example);
}

int runCommand(const Command &command, const QStringList &arguments, const QUrl &database)
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
        printHelp(command, parser);
        return finishOutput() ? Succeeded : Failed;
    }
    CommandContext context(parser, database);
    try {
        if (context.arguments().size() > command.mostArguments)
            throw UsageError(u"“%1” is one argument too many."_s.arg(context.arguments().at(command.mostArguments)));
        command.run(context);
    } catch (const UsageError &error) {
        complain(error.error.message);
        complain(usageLine(command));
        return WrongUsage;
    } catch (const Failure &failure) {
        complain(failure.error);
        return Failed;
    } catch (const std::exception &exception) {
        complain(u"Something unexpected happened: %1"_s.arg(QString::fromUtf8(exception.what())));
        return Failed;
    }
    return finishOutput() ? Succeeded : Failed;
}

/** Whatever is not about one command: the overview, the version, and what is wrong with a command's name. */
int runWithoutCommand(const QStringList &arguments, const QString &name)
{
    if (name.isEmpty() && arguments.contains(u"--version"_s)) {
        print(u"regulars-cli "_s + QCoreApplication::applicationVersion());
        return finishOutput() ? Succeeded : Failed;
    }
    if (name.isEmpty() && (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))) {
        printOverview();
        return finishOutput() ? Succeeded : Failed;
    }
    complain(name.isEmpty() ? u"A command is missing."_s : u"There is no command “%1”."_s.arg(name));
    complain(u"usage: regulars-cli [--database FILE|postgresql://…] COMMAND [ARGS]; see regulars-cli --help"_s);
    return WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"regulars-cli"_s);
    application.setApplicationVersion(QStringLiteral(REGULARS_VERSION));
    QTranslator plurals; // The command line speaks English, whose plural forms are a translation, too.
    if (plurals.load(u":/translations/regulars_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    QStringList arguments = application.arguments();
    const std::optional<QString> database = takeDatabase(arguments);
    if (database && database->isEmpty()) { // As of an unset variable in a script: never another database instead.
        complain(u"--database names no file."_s);
        return WrongUsage;
    }
    const auto isName = [](const QString &argument) { return !argument.startsWith(u'-'); };
    const auto name = std::find_if(arguments.begin() + 1, arguments.end(), isName);
    const Command *command = name == arguments.end() ? nullptr : commandNamed(*name);
    if (!command)
        return runWithoutCommand(arguments, name == arguments.end() ? QString() : *name);
    arguments.erase(name);
    return runCommand(*command, arguments, databaseUrl(database.value_or(defaultDatabasePath())));
}
