// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/coderules.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const Source &);
Q_DECLARE_METATYPE(Rule)

class CodeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");

        const QString page = u"ui/customers/customerpage.cpp"_s;
        const auto row = [](const char *name, Rule rule, const QString &path, const QString &line) {
            QTest::newRow(name) << rule << path << line;
        };
        row("a query in a store", sqlClassesOutsideTheDatabase, u"models/customers/customerstore.cpp"_s, u"QSqlQuery query;"_s);
        row("a query in a test", sqlClassesOutsideTheDatabase, u"tests/ui/tst_page.cpp"_s, u"QSqlDatabase db;"_s);
        row("SQL in the window", sqlOutsideTheModels, page, u"run(u\"SELECT id FROM customer\"_s);"_s);
        row("SQL in a program", sqlOutsideTheModels, u"app/cli/listcommand.cpp"_s, u"run(u\"DELETE FROM customer\"_s);"_s);
        row("raw SQL", sqlOutsideTheModels, page, u"run(uR\"(UPDATE customer SET name = ?)\"_s);"_s);
        row("a connection in the window", sqlOutsideTheModels, page, u"Connection &db;"_s);
        row("a label", labelsThatReadHtml, page, u"auto *label = new QLabel(name);"_s);
        row("a label in the program", labelsThatReadHtml, u"app/desktop/splash.cpp"_s, u"QLabel label;"_s);
        row("a message box", labelsThatReadHtml, page, u"QMessageBox::warning(this, title, text);"_s);
        row("a tooltip of data", toolTipsThatReadHtml, page, u"setToolTip(customer.name);"_s);
        row("a tooltip with data", toolTipsThatReadHtml, page, u"setToolTip(tr(\"Call %1\").arg(name));"_s);
        row("a tooltip over lines", toolTipsThatReadHtml, page, u"setToolTip(tr(\"Call %1\")\n    .arg(name));"_s);
        row("a choice of tooltips", toolTipsThatReadHtml, page, u"setToolTip(known ? name : QString());"_s);
        row("a tooltip made plain in part", toolTipsThatReadHtml, page, u"setToolTip(plainToolTip(name) + note);"_s);
        row("a shown tooltip", toolTipsThatReadHtml, page, u"QToolTip::showText(position, name, this);"_s);
        row("a tooltip role", toolTipsThatReadHtml, page, u"if (role == Qt::ToolTipRole) return name;"_s);
        row("a tooltip in a model", toolTipsThatReadHtml, u"models/tasks/tasklistmodel.cpp"_s, u"case Qt::ToolTipRole:"_s);
        row("rich text", richText, page, u"setTextFormat(Qt::RichText);"_s);
        row("guessed text", richText, page, u"setTextFormat(Qt::AutoText);"_s);
        row("Markdown", richText, page, u"setTextFormat(Qt::MarkdownText);"_s);
        row("HTML", richText, page, u"document->setHtml(note);"_s);
        row("pasted rich text", richText, page, u"setAcceptRichText(true);"_s);
        row("a rich editor", richText, page, u"auto *note = new QTextEdit;"_s);
        row("an executed dialog", nestedEventLoops, page, u"dialog.exec();"_s);
        row("an executed dialog behind a pointer", nestedEventLoops, page, u"m_dialog->exec();"_s);
        row("an executed menu", nestedEventLoops, page, u"menu->exec(QCursor::pos());"_s);
        row("an executed menu, static", nestedEventLoops, page, u"QMenu::exec(actions, position);"_s);
        row("an executed result", nestedEventLoops, page, u"contextMenu()->exec(position);"_s);
        row("a file dialog", nestedEventLoops, page, u"QFileDialog::getOpenFileName(this);"_s);
        row("an event loop", nestedEventLoops, page, u"QEventLoop loop;"_s);
        row("an upper-case file", emptyNames, u"models/customers/CustomerStore.cpp"_s, u"int i;"_s);
        row("a manager", emptyNames, u"models/customers/customers.h"_s, u"class CustomerManager;"_s);
        row("a helper", emptyNames, u"models/customers/customers.h"_s, u"struct DateHelper {};"_s);
        row("a note for later", unfinishedWork, page, u"// TO"_s + u"DO: more"_s);
        row("a thing to mend", unfinishedWork, page, u"int i; // FIX"_s + u"ME"_s);
    }

    void refuses()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, line);

        const QStringList findings = rule(Source(path, u"\n"_s + line + u'\n'));

        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.constFirst().startsWith(path), qPrintable(findings.constFirst()));
    }

    void accepts_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");

        const QString page = u"ui/customers/customerpage.cpp"_s;
        const auto row = [](const char *name, Rule rule, const QString &path, const QString &line) {
            QTest::newRow(name) << rule << path << line;
        };
        row("a query in the database", sqlClassesOutsideTheDatabase, u"models/database/connection.cpp"_s, u"QSqlQuery query;"_s);
        row("a query in a comment", sqlClassesOutsideTheDatabase, page, u"// no QSqlQuery here"_s);
        row("SQL in a store", sqlOutsideTheModels, u"models/customers/customerstore.cpp"_s, u"run(u\"SELECT 1\"_s);"_s);
        row("a word like SQL", sqlOutsideTheModels, page, u"tr(\"Select a file\");"_s);
        row("a signal's connection", sqlOutsideTheModels, page, u"QMetaObject::Connection connection; Qt::QueuedConnection;"_s);
        row("a plain label", labelsThatReadHtml, page, u"auto *label = new PlainLabel(name);"_s);
        row("a label's own file", labelsThatReadHtml, u"ui/common/plainlabel.cpp"_s, u": QLabel(parent)"_s);
        row("our own tooltip", toolTipsThatReadHtml, page, u"setToolTip(tr(\"Log a call (%1)\"));"_s);
        row("our own tooltip, elsewhere", toolTipsThatReadHtml, page, u"setToolTip(Shortcuts::tr(\"Call\"));"_s);
        row("a plain tooltip", toolTipsThatReadHtml, page, u"setToolTip(plainToolTip(tr(\"Call %1\").arg(name)));"_s);
        row("a plain choice", toolTipsThatReadHtml, page, u"setToolTip(known ? plainToolTip(name) : QString());"_s);
        row("a choice made plain", toolTipsThatReadHtml, page, u"setToolTip(plainToolTip(known ? name : QString()));"_s);
        row("an action's tooltip", toolTipsThatReadHtml, page, u"setToolTip(action->toolTip());"_s);
        row("a shown plain tooltip", toolTipsThatReadHtml, page, u"QToolTip::showText(at(x, y), plainToolTip(cut(name, 9)), view);"_s);
        row("no tooltip", toolTipsThatReadHtml, page, u"setToolTip({});"_s);
        row("a plain tooltip role", toolTipsThatReadHtml, page, u"case Qt::ToolTipRole:\n    return plainToolTip(name);"_s);
        row("plain text", richText, page, u"setTextFormat(Qt::PlainText); setAcceptRichText(false);"_s);
        row("a plain editor", richText, page, u"auto *note = new QPlainTextEdit;"_s);
        row("an opened dialog", nestedEventLoops, page, u"dialog->open(); menu->popup(position);"_s);
        row("the program's loop", nestedEventLoops, u"app/desktop/main.cpp"_s, u"return application.exec();"_s);
        row("a drag", nestedEventLoops, page, u"drag->exec(Qt::MoveAction);"_s);
        row("a dialog in a test", nestedEventLoops, u"tests/ui/tst_page.cpp"_s, u"QEventLoop loop; loop.exec();"_s);
        row("a query that is executed", nestedEventLoops, u"models/database/connection.cpp"_s, u"query.exec();"_s);
        row("a word with note inside", unfinishedWork, page, u"int mastodon;"_s);
    }

    void accepts()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, line);

        QCOMPARE(rule(Source(path, u"\n"_s + line + u'\n')), QStringList());
    }

    void countsLines()
    {
        const auto file = [](const QString &path, int lines) { return Source(path, u"\n"_s.repeated(lines)); };

        QCOMPARE(tooLong(file(u"models/customers/customerstore.cpp"_s, 450)), QStringList());
        QCOMPARE(tooLong(file(u"models/customers/customerstore.cpp"_s, 451)).size(), 1);
        QCOMPARE(tooLong(file(u"models/customers/customerstore.h"_s, 200)), QStringList());
        QCOMPARE(tooLong(file(u"models/customers/customerstore.h"_s, 201)).size(), 1);
        QCOMPARE(tooLong(file(u"ui/shell/mainwindow.cpp"_s, 300)), QStringList());
        QCOMPARE(tooLong(file(u"ui/shell/mainwindow.cpp"_s, 301)).size(), 1);
    }

    void wantsTheLicenceOnTheFirstLine()
    {
        const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

        QCOMPARE(missingLicence(Source(u"models/base/day.h"_s, licence)), QStringList());
        QCOMPARE(missingLicence(Source(u"models/base/day.h"_s, u'\n' + licence)).size(), 1);
        QCOMPARE(missingLicence(Source(u"models/base/day.h"_s, QString())).size(), 1);
    }

    void wantsHeadersToBeReadOnce()
    {
        const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

        QCOMPARE(missingIncludeGuard(Source(u"models/base/day.h"_s, licence + u"#pragma once\n"_s)), QStringList());
        QCOMPARE(missingIncludeGuard(Source(u"models/base/day.h"_s, licence + u"#ifndef DAY_H\n"_s)).size(), 1);
        QCOMPARE(missingIncludeGuard(Source(u"models/base/day.cpp"_s, licence)), QStringList());
    }

    void tellsCodeFromCommentsAndStrings()
    {
        const Source source(u"a.cpp"_s, u"a(\"x\\\"y\"); // c\n/* d\n e */ f('\"'); g(1'000);\nu'/' h R\"q(i\n)\" j)q\" k\n"_s);

        QCOMPARE(source.code, QStringList({u"a(\"    \");     "_s, u"    "_s, u"      f(' '); g(1'000);"_s, u"u' ' h R\"   "_s, u"      \" k"_s}));
    }

    void findsTheLineOfAPosition()
    {
        const Source source(u"a.cpp"_s, u"ab\n\ncd\n"_s);

        QCOMPARE(source.lineOfCode(0), 1);
        QCOMPARE(source.lineOfCode(3), 2);
        QCOMPARE(source.lineOfCode(source.joinedCode().indexOf(u'd')), 3);
    }
};

QTEST_GUILESS_MAIN(CodeRulesTest)
#include "tst_coderules.moc"
