// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/coderules.h"
#include "tests/support/architecture/includerules.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** Reads the project's own sources and holds them against ARCHITECTURE.md. */
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = sourcesIn({u"app"_s, u"models"_s, u"ui"_s});
        m_everything = sourcesIn({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s});
    }

    void includesAreWrittenFromTheRoot() { expectNone(m_everything, includesFromElsewhere); }
    void includesObeyTheTable() { expectNone(m_program, forbiddenIncludes); }
    void onlyTheDatabaseFolderUsesQtSql() { expectNone(m_everything, sqlClassesOutsideTheDatabase); }
    void onlyTheModelsHoldSql() { expectNone(m_program, sqlOutsideTheModels); }
    void filesFitOnAFewScreens() { expectNone(m_everything, tooLong); }
    void labelsShowPlainText() { expectNone(m_program, labelsThatReadHtml); }
    void toolTipsShowPlainText() { expectNone(m_program, toolTipsThatReadHtml); }
    void nothingShowsRichText() { expectNone(m_program, richText); }
    void dialogsAndMenusAreOpenedNotExecuted() { expectNone(m_program, nestedEventLoops); }
    void everyFileNamesItsLicence() { expectNone(m_everything, missingLicence); }
    void everyHeaderIsReadOnce() { expectNone(m_everything, missingIncludeGuard); }
    void nothingIsLeftUnfinished() { expectNone(m_everything, unfinishedWork); }
    void namesSayWhatThingsAre() { expectNone(m_everything, emptyNames); }

    void everyFolderOpensWithAReadme()
    {
        QStringList findings;
        for (const QString &layer : {u"models"_s, u"ui"_s}) {
            const QDir folder(projectFolder() + u'/' + layer);
            for (const QString &feature : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QFile readme(folder.filePath(feature + "/README.md"_L1));
                if (!readme.open(QFile::ReadOnly) || !readme.readLine().startsWith("# "))
                    findings += u"%1/%2/README.md:1: say in a paragraph below a title what the folder is for"_s.arg(layer, feature);
            }
        }
        expectNone(findings);
    }

private:
    static void expectNone(const QStringList &findings)
    {
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    template<typename Rule>
    static void expectNone(const std::vector<Source> &sources, Rule rule)
    {
        QStringList findings;
        for (const Source &source : sources)
            findings += rule(source);
        expectNone(findings);
    }

    std::vector<Source> m_program;
    std::vector<Source> m_everything;
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
