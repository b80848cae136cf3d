// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/heartbeat.h"
#include "app/desktop/logging.h"
#include "app/desktop/quitsignals.h"

#include "models/base/paths.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Succeeded = 0, Failed = 1, WrongUsage = 2 };

/** The language of the person's locale; English needs its plural forms in any case. */
void installTranslators(QTranslator &plurals, QTranslator &own, QTranslator &qt)
{
    if (plurals.load(u":/translations/regulars_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    const QLocale locale;
    if (qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (locale.language() != QLocale::English && own.load(locale, u"regulars"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&own);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication qApplication(argc, argv);
    QApplication::setOrganizationName(u"regulars"_s);
    QApplication::setApplicationName(u"regulars"_s);
    QApplication::setApplicationDisplayName(u"Regulars"_s);
    QApplication::setApplicationVersion(QStringLiteral(REGULARS_VERSION));
    QApplication::setDesktopFileName(u"org.regulars.Regulars"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.regulars.Regulars"_s, icon("people"_L1)));
    QTranslator plurals;
    QTranslator own;
    QTranslator qt;
    installTranslators(plurals, own, qt);

    const auto commandLine = CommandLine::parse(QApplication::arguments());
    if (!commandLine) {
        std::fputs(qPrintable(u"regulars: %1\n"_s.arg(commandLine.error().message)), stderr);
        return WrongUsage;
    }
    switch (commandLine->wish) {
    case CommandLine::Wish::Help:
        std::fputs(qPrintable(CommandLine::helpText()), stdout);
        return Succeeded;
    case CommandLine::Wish::Version:
        std::fputs(qPrintable(u"regulars %1\n"_s.arg(QApplication::applicationVersion())), stdout);
        return Succeeded;
    case CommandLine::Wish::Run:
        break;
    }
    const QuitSignals quitSignals;
    startLogging(stateFolder());
    std::unique_ptr<Heartbeat> heartbeat;
    if (!commandLine->heartbeat.isEmpty()) {
        heartbeat = std::make_unique<Heartbeat>(commandLine->heartbeat);
        if (!heartbeat->isOpen()) {
            std::fputs(qPrintable(u"regulars: %1\n"_s.arg(CommandLine::tr("%1 cannot be written.").arg(commandLine->heartbeat))), stderr);
            return Failed;
        }
    }
    return Application(*commandLine).run();
}
