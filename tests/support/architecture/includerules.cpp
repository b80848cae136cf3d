// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/includerules.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** Where a file lies: {"models", "customers", "customer.h"}; the feature is empty for "ui/pages.cpp". */
struct Place
{
    QString layer;
    QString feature;
    QString name;

    explicit Place(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        layer = parts.constFirst();
        name = parts.constLast();
        if (parts.size() > 2)
            feature = parts.at(1);
    }

    bool isIn(const QStringList &features) const { return features.contains(feature); }
    bool isPrecompiled() const { return name == "precompiled.h"_L1; }
    bool isStore() const { return hasSuffix("store"_L1); }
    bool isListModel() const { return hasSuffix("listmodel"_L1); }
    bool isLoader() const
    {
        return hasSuffix("loader"_L1) || hasSuffix("stream"_L1) || hasSuffix("report"_L1) || hasSuffix("reports"_L1);
    }

private:
    bool hasSuffix(QLatin1StringView suffix) const { return name.section(u'.', 0, 0).endsWith(suffix); }
};

const QStringList Foundations{u"base"_s, u"database"_s, u"history"_s, u"lists"_s};
const QStringList ShellInterfaces{u"navigator.h"_s, u"page.h"_s, u"services.h"_s};
const QStringList WindowModules{u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtPrintSupport"_s};

QString reasonInModels(const Place &from, const Place &to)
{
    if (to.layer != "models"_L1)
        return u"models know neither window nor programs"_s;
    if (from.feature == to.feature || from.feature.isEmpty())
        return {};
    if (from.feature == "base"_L1)
        return u"models/base knows nothing else"_s;
    if (from.feature == "database"_L1 && to.feature != "base"_L1)
        return u"models/database knows models/base only"_s;
    if (from.isIn(Foundations) && !to.isIn(Foundations))
        return u"models/%1 knows no feature"_s.arg(from.feature);
    if (from.feature == "analytics"_L1 && !from.isLoader() && to.feature != "base"_L1)
        return u"mathematics knows models/base only; a loader, stream or report beside it reads the database"_s;
    if ((from.isStore() || from.isListModel()) && !to.isIn(Foundations) && (to.isStore() || to.isListModel()))
        return u"of another feature it knows the record, not the store"_s;
    return {};
}

QString reasonInUi(const Place &from, const Place &to)
{
    const QStringList shared{u"common"_s, u"charts"_s};
    if (to.layer != "ui"_L1 && to.layer != "models"_L1)
        return u"the window knows no program"_s;
    if (to.layer == "models"_L1) {
        if (to.feature == "database"_L1 && to.name == "connection.h"_L1)
            return u"the window has no Connection"_s;
        if (from.isIn(shared) && to.feature != "base"_L1)
            return u"ui/%1 knows of the models models/base only"_s.arg(from.feature);
        return {};
    }
    if (from.feature.isEmpty() || from.feature == to.feature || to.isIn(shared))
        return {};
    const QStringList forEveryScreen{u"chooser"_s, u"query"_s, u"editors"_s, u"guide"_s, u"moving"_s, u"kanban"_s, u"reports"_s};
    const bool isShellInterface = to.feature == "shell"_L1 && ShellInterfaces.contains(to.name);
    if (from.feature == "reports"_L1 && to.feature == "query"_L1)
        return {}; // Asks whom a report is about.
    if (from.isIn(forEveryScreen) && !isShellInterface)
        return u"ui/%1 is for every screen and knows none"_s.arg(from.feature);
    if (to.isIn(forEveryScreen) && !from.isIn(shared))
        return {}; // Knows customers, so it is not common; belongs to no one screen, so all may include it.
    if (from.isIn(shared))
        return u"ui/%1 knows no feature"_s.arg(from.feature);
    if (from.feature == "shell"_L1 && to.feature.isEmpty() && to.name == "pages.h"_L1)
        return {};
    if (to.feature == "shell"_L1 && ShellInterfaces.contains(to.name))
        return {};
    return u"a page reaches another feature through ui/shell/navigator.h"_s;
}

QString reasonAgainst(const Place &from, const Include &include)
{
    const Place to(include.file);
    if (from.layer == "models"_L1)
        return reasonInModels(from, to);
    if (from.layer == "ui"_L1)
        return reasonInUi(from, to);
    return to.layer == "tests"_L1 ? u"only tests know tests"_s : QString();
}

QString reasonAgainstLibrary(const Place &from, const Include &include)
{
    const QString module = qtModuleOf(include.file);
    if (from.layer == "models"_L1 && WindowModules.contains(module))
        return u"models have no window (%1)"_s.arg(module);
    if (module == "QtSql"_L1 && !from.isPrecompiled() && !(from.layer == "models"_L1 && from.feature == "database"_L1))
        return u"only models/database knows Qt Sql"_s;
    if (include.file.startsWith("boost/"_L1) && from.feature != "analytics"_L1)
        return u"only models/analytics knows Boost.Math"_s;
    return {};
}

bool isGenerated(const QString &file)
{
    return file.endsWith(".moc"_L1) || file.startsWith("moc_"_L1) || file.startsWith("ui_"_L1);
}

} // namespace

std::vector<Include> includesOf(const Source &source)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    std::vector<Include> includes;
    for (int i = 0; i < source.lines.size(); ++i) {
        if (!source.code.at(i).trimmed().startsWith(u'#'))
            continue;
        if (const auto match = pattern.match(source.lines.at(i)); match.hasMatch())
            includes.push_back({i + 1, match.captured(2), match.capturedView(1) == u"\""});
    }
    return includes;
}

QString qtModuleOf(const QString &file)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    if (const QString folder = file.section(u'/', 0, 0); modules.contains(folder))
        return folder;
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers.filePath(module + u'/' + file)))
            return module;
    }
    return {};
}

QStringList includesFromElsewhere(const Source &source)
{
    static const QStringList layers{u"app"_s, u"models"_s, u"ui"_s, u"tests"_s};
    QStringList findings;
    for (const Include &include : includesOf(source)) {
        const bool isOurs = layers.contains(include.file.section(u'/', 0, 0));
        if (include.isQuoted && !isOurs && !isGenerated(include.file))
            findings += source.finding(include.line, u"\"%1\" is not written from the root"_s.arg(include.file));
        if (!include.isQuoted && isOurs)
            findings += source.finding(include.line, u"<%1> is ours and belongs in quotes"_s.arg(include.file));
    }
    return findings;
}

QStringList forbiddenIncludes(const Source &source)
{
    const Place from(source.path);
    QStringList findings;
    for (const Include &include : includesOf(source)) {
        if (isGenerated(include.file))
            continue;
        const QString reason = include.isQuoted ? reasonAgainst(from, include) : reasonAgainstLibrary(from, include);
        if (!reason.isEmpty())
            findings += source.finding(include.line, u"includes %1: %2"_s.arg(include.file, reason));
    }
    return findings;
}
