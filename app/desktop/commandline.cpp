// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandLine::tr("Follows every customer from the first contact to loyalty. Without FILE it opens the business "
                                                     "in your data folder, and makes it at the very first start."));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, CommandLine::tr("Shows this help and exits.")},
        {{u"v"_s, u"version"_s}, CommandLine::tr("Shows the version and exits.")},
        {u"database"_s, CommandLine::tr("Opens FILE; one that does not exist is not made."), u"FILE"_s},
        {u"new"_s, CommandLine::tr("Makes FILE, a new business, and opens it; refuses an existing file."), u"FILE"_s},
        {u"page"_s, CommandLine::tr("Shows this page first: board, customers, dashboard, …"), u"NAME"_s},
        {u"theme"_s, CommandLine::tr("The theme for this run: light, dark, high-contrast or system."), u"NAME"_s},
        {u"background"_s, CommandLine::tr("Shows no window, but reminds of tasks; starting the program again shows it.")},
        {u"screenshot"_s, CommandLine::tr("Writes a picture of the window into FILE as soon as it shows its data, and exits."), u"FILE"_s},
        {u"heartbeat"_s, CommandLine::tr("For developers: writes a line into FILE for each time the window did not react for more than "
                                         "16 milliseconds, measured with a timer every 4 milliseconds."), u"FILE"_s},
    });
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("The business to open."), u"[FILE]"_s);
}

std::optional<Theme::Choice> themeNamed(const QString &name)
{
    if (name == u"system")
        return Theme::Choice::System;
    if (name == u"light")
        return Theme::Choice::Light;
    if (name == u"dark")
        return Theme::Choice::Dark;
    if (name == u"high-contrast")
        return Theme::Choice::HighContrast;
    return {};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return Error{Error::Kind::Invalid, parser.errorText()};
    CommandLine line;
    if (parser.isSet(u"help"_s))
        line.wish = Wish::Help;
    else if (parser.isSet(u"version"_s))
        line.wish = Wish::Version;
    QStringList files = parser.positionalArguments();
    if (parser.isSet(u"database"_s))
        files.append(parser.value(u"database"_s));
    if (parser.isSet(u"new"_s))
        line.newFile = parser.value(u"new"_s);
    if (files.size() + (line.newFile.isEmpty() ? 0 : 1) > 1)
        return Error{Error::Kind::Invalid, tr("Only one file can be opened at a time.")};
    line.database = files.value(0);
    line.page = parser.value(u"page"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.background = parser.isSet(u"background"_s);
    line.heartbeat = parser.value(u"heartbeat"_s);
    if (parser.isSet(u"theme"_s)) {
        line.theme = themeNamed(parser.value(u"theme"_s));
        if (!line.theme)
            return Error{Error::Kind::Invalid, tr("There is no theme “%1”.").arg(parser.value(u"theme"_s))};
    }
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}
