// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void H10_aNameNeverLeadsAnywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("safe");

        QTest::newRow("plain") << u"Contract 2026.pdf"_s << u"Contract 2026.pdf"_s << u"Contract 2026.pdf"_s;
        QTest::newRow("up") << u"../../.bashrc"_s << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("up on Windows") << u"..\\..\\evil.exe"_s << u"evil.exe"_s << u"evil.exe"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << u"passwd"_s << u"passwd"_s;
        QTest::newRow("a drive") << u"C:\\autoexec.bat"_s << u"autoexec.bat"_s << u"autoexec.bat"_s;
        QTest::newRow("a stream") << u"a.txt:stream"_s << u"a.txt:stream"_s << u"a.txt_stream"_s;
        QTest::newRow("right to left") << u"invoice_\u202Efdp.exe"_s << u"invoice_fdp.exe"_s << u"invoice_fdp.exe"_s;
        QTest::newRow("line break") << u"a\nb.txt"_s << u"a b.txt"_s << u"a b.txt"_s;
        QTest::newRow("wildcards") << u"a*?<>|\".txt"_s << u"a*?<>|\".txt"_s << u"a______.txt"_s;
        QTest::newRow("device") << u"CON.txt"_s << u"CON.txt"_s << u"_CON.txt"_s;
        QTest::newRow("port") << u"lpt1"_s << u"lpt1"_s << u"_lpt1"_s;
        QTest::newRow("dots") << u".."_s << u"document"_s << u"document"_s;
        QTest::newRow("blanks and dots") << u" . . "_s << u". ."_s << u"document"_s;
        QTest::newRow("nothing") << u""_s << u"document"_s << u"document"_s;
        QTest::newRow("slash") << u"folder/"_s << u"document"_s << u"document"_s;
        QTest::newRow("another language") << u"Müşteri 顧客.pdf"_s << u"Müşteri 顧客.pdf"_s << u"Müşteri 顧客.pdf"_s;
        QTest::newRow("ends with a dot") << u"name."_s << u"name."_s << u"name"_s;
    }
    void H10_aNameNeverLeadsAnywhere()
    {
        QFETCH(QString, name);
        QTEST(documentName(name), "kept");
        QTEST(safeFileName(documentName(name)), "safe");
        for (const QChar c : safeFileName(name))
            QVERIFY(c != u'/' && c != u'\\' && c.isPrint());
    }

    void H10_longNamesAreCutAndKeepTheirEnding()
    {
        const QString cut = safeFileName(QString(500, u'ü') + u".pdf"_s);
        QVERIFY(cut.toUtf8().size() <= 120);
        QVERIFY(cut.endsWith(u"ü.pdf"_s));
        QCOMPARE(safeFileName(QString(500, QChar(0xD83D)).replace(QChar(0xD83D), u"😀"_s)).toUtf8().size(), 120);
        QVERIFY(safeFileName(u"a."_s + QString(500, u'x')).toUtf8().size() <= 120);
    }

    void H10_whatCanRunIsKnown()
    {
        for (const QString &name : {u"a.exe"_s, u"a.EXE"_s, u"a.desktop"_s, u"a.pdf.bat"_s, u"a.js"_s, u"a.html"_s, u"a.lnk"_s, u"run"_s, u"a.docm"_s,
                                    u"a.\u202Efdp.sh"_s})
            QVERIFY2(isExecutable(name, {}), qPrintable(name));
        QVERIFY(isExecutable(u"holiday.pdf"_s, u"application/x-executable"_s));
        QVERIFY(isExecutable(u"holiday"_s, u"application/x-shellscript"_s));
        for (const QString &name : {u"a.pdf"_s, u"a.jpg"_s, u"a.docx"_s, u"a.txt"_s, u"exe.pdf"_s})
            QVERIFY2(!isExecutable(name, u"application/octet-stream"_s), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_filename.moc"
