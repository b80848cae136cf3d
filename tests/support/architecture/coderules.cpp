// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/coderules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isWindow(const Source &source)
{
    return source.isIn("ui/"_L1) || source.isIn("app/desktop/"_L1);
}

enum class In { Code, Everything };

/** Every line of \a source with a match of \a pattern; %1 in \a what is the match. */
QStringList matches(const Source &source, const QRegularExpression &pattern, const QString &what, In where = In::Code)
{
    QStringList findings;
    const QStringList &lines = where == In::Code ? source.code : source.lines;
    for (int i = 0; i < lines.size(); ++i) {
        if (const auto match = pattern.match(lines.at(i)); match.hasMatch())
            findings += source.finding(i + 1, what.contains("%1"_L1) ? what.arg(match.captured()) : what);
    }
    return findings;
}

/** The text between the bracket at \a open and the one that closes it. */
QString insideBrackets(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code.at(i) == u'(')
            ++depth;
        else if (code.at(i) == u')' && --depth == 0)
            return code.mid(open + 1, i - open - 1).simplified();
    }
    return {};
}

/** The arguments of a call, given what is inside its brackets. */
QStringList argumentsIn(const QString &inside)
{
    QStringList arguments(1);
    int depth = 0;
    for (const QChar c : inside) {
        depth += c == u'(' || c == u'{' || c == u'[';
        depth -= c == u')' || c == u'}' || c == u']';
        if (c == u',' && depth == 0)
            arguments.append(QString());
        else
            arguments.last() += c;
    }
    for (QString &argument : arguments)
        argument = argument.trimmed();
    return arguments;
}

/** Whether \a argument is a text of the program itself, escaped, taken from another tooltip, or a choice between such. */
bool isPlainToolTip(const QString &argument)
{
    static const QRegularExpression translated(uR"(^(\w+::)*tr\()"_s);
    static const QRegularExpression nothing(uR"(^(QString\(\)|\{\})?$)"_s);
    static const QRegularExpression choice(uR"(^[^?]+ \? (.+) : (.+)$)"_s);
    static const QString plain = u"plainToolTip("_s;
    if (argument.startsWith(plain))
        return plain + insideBrackets(argument, plain.size() - 1) + u')' == argument;
    if (const auto match = choice.match(argument); match.hasMatch())
        return isPlainToolTip(match.captured(1)) && isPlainToolTip(match.captured(2));
    return nothing.match(argument).hasMatch() || argument.endsWith("toolTip()"_L1)
        || (translated.match(argument).hasMatch() && !argument.contains(".arg("_L1));
}

} // namespace

QStringList sqlClassesOutsideTheDatabase(const Source &source)
{
    static const QRegularExpression pattern(uR"(\bQSql\w+)"_s);
    if (source.isIn("models/database/"_L1) || source.isIn("tests/models/database/"_L1) || source.isIn("tests/support/"_L1))
        return {};
    return matches(source, pattern, u"%1 belongs in models/database"_s);
}

QStringList sqlOutsideTheModels(const Source &source)
{
    static const QRegularExpression sql(uR"(["(]\s*(SELECT\s|INSERT INTO\s|DELETE FROM\s|UPDATE \w+ SET\s|PRAGMA\s|BEGIN\b))"_s);
    static const QRegularExpression connection(uR"((?<!QMetaObject::)\bConnection\b)"_s);
    if (!source.isIn("ui/"_L1) && !source.isIn("app/"_L1))
        return {};
    QStringList findings = matches(source, sql, u"SQL belongs in models"_s, In::Everything);
    if (source.isIn("ui/"_L1))
        findings += matches(source, connection, u"the window has no Connection"_s);
    return findings;
}

QStringList tooLong(const Source &source)
{
    const bool isMainWindow = source.path == "ui/shell/mainwindow.cpp"_L1;
    const int limit = isMainWindow ? 300 : source.isHeader() ? 200 : 450;
    if (source.lines.size() <= limit)
        return {};
    return {source.finding(limit + 1, u"%1 lines, %2 are allowed"_s.arg(source.lines.size()).arg(limit))};
}

QStringList labelsThatReadHtml(const Source &source)
{
    static const QRegularExpression label(uR"(\bQLabel\b)"_s);
    static const QRegularExpression message(uR"(\bQMessageBox\b)"_s);
    if (!isWindow(source) || source.isIn("ui/common/"_L1))
        return {};
    return matches(source, label, u"QLabel reads HTML; use PlainLabel"_s)
        + matches(source, message, u"QMessageBox reads HTML; use plainMessage()"_s);
}

QStringList toolTipsThatReadHtml(const Source &source)
{
    static const QRegularExpression call(uR"(\b(setToolTip|setWhatsThis|QToolTip::showText)\s*(\())"_s);
    static const QRegularExpression role(uR"(\bToolTipRole\b)"_s);
    QStringList findings;
    if (source.isIn("models/"_L1))
        return matches(source, role, u"a model without a window has no tooltips"_s);
    if (!isWindow(source))
        return findings;
    const QString code = source.joinedCode();
    for (auto found = call.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        QString argument = insideBrackets(code, match.capturedStart(2));
        if (match.capturedView(1) == "QToolTip::showText"_L1)
            argument = argumentsIn(argument).value(1);
        if (!isPlainToolTip(argument))
            findings += source.finding(source.lineOfCode(match.capturedStart()),
                                       u"%1(%2): pass tr() alone or plainToolTip()"_s.arg(match.captured(1), argument));
    }
    for (auto found = role.globalMatch(code); found.hasNext();) {
        const qsizetype start = found.next().capturedEnd();
        const QString rest = code.mid(start, code.indexOf(u';', start) - start);
        if (!rest.contains("plainToolTip("_L1) && !rest.contains("return {}"_L1))
            findings += source.finding(source.lineOfCode(start), u"ToolTipRole: give plainToolTip()"_s);
    }
    return findings;
}

QStringList richText(const Source &source)
{
    static const QRegularExpression pattern(
        uR"(\bQt::(RichText|AutoText|MarkdownText)\b|\b(setHtml|insertHtml|appendHtml|setMarkdown)\s*\(|setAcceptRichText\s*\(\s*true|\bQText(Edit|Browser)\b)"_s);
    if (!isWindow(source))
        return {};
    return matches(source, pattern, u"%1 reads HTML; show plain text"_s);
}

QStringList nestedEventLoops(const Source &source)
{
    static const QRegularExpression exec(uR"((\w+)\s*(?:\(\s*\))?\s*(?:\.|->|::)\s*exec\s*\()"_s);
    static const QRegularExpression allowed(uR"(application|^q?app$|drag)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression statics(
        uR"(\bQFileDialog::get\w+|\bQInputDialog::get\w+|\bQColorDialog::getColor|\bQFontDialog::getFont|\bQEventLoop\b|\bprocessEvents\s*\()"_s);
    if (!isWindow(source))
        return {};
    QStringList findings = matches(source, statics, u"%1 spins a second event loop; use open()"_s);
    const QString code = source.joinedCode();
    for (auto found = exec.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        if (!allowed.match(match.captured(1)).hasMatch())
            findings += source.finding(source.lineOfCode(match.capturedStart()),
                                       u"%1 spins a second event loop; use open() or popup()"_s.arg(match.captured().simplified()));
    }
    return findings;
}

QStringList missingLicence(const Source &source)
{
    if (source.lines.value(0) == "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        return {};
    return {source.finding(1, u"begin with // SPDX-License-Identifier: GPL-3.0-or-later"_s)};
}

QStringList missingIncludeGuard(const Source &source)
{
    if (!source.isHeader() || source.lines.value(1) == "#pragma once"_L1)
        return {};
    return {source.finding(2, u"the second line of a header is #pragma once"_s)};
}

QStringList unfinishedWork(const Source &source)
{
    static const QRegularExpression pattern(uR"(\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b)"_s);
    return matches(source, pattern, u"%1: finish it or file an issue"_s, In::Everything);
}

QStringList emptyNames(const Source &source)
{
    static const QRegularExpression fileName(uR"(^[a-z0-9_/]+\.(cpp|h)$)"_s);
    static const QRegularExpression className(uR"(\b(?:class|struct)\s+\w*(?:Manager|Helper|Utils?)\b)"_s);
    QStringList findings = matches(source, className, u"%1: name what it is"_s);
    if (!fileName.match(source.path).hasMatch())
        findings += source.finding(1, u"file names are lower case"_s);
    return findings;
}
