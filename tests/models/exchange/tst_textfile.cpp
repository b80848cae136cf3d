// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textfile.h"

#include "models/exchange/textencoding.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

class TextFileTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAFileOfText()
    {
        const auto file = openTextFile(written("name\nAnna\n"));
        QVERIFY(file.has_value());
        QCOMPARE((*file)->readAll(), "name\nAnna\n"_ba);
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");

        QTest::newRow("empty") << ""_ba << u"is empty"_s;
        QTest::newRow("blank") << "\xEF\xBB\xBF \r\n\n"_ba << u"is empty"_s;
        QTest::newRow("XLSX") << "PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/workbook.xml"_ba << u"Excel"_s;
        QTest::newRow("ODS") << "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"_ba << u"LibreOffice"_s;
        QTest::newRow("DOCX") << "PK\x03\x04 word/document.xml"_ba << u"Word"_s;
        QTest::newRow("ZIP") << "PK\x03\x04 a.csv"_ba << u"ZIP"_s;
        QTest::newRow("XLS") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba << u"old Excel"_s;
        QTest::newRow("PDF") << "%PDF-1.7\n%\xE2\xE3"_ba << u"PDF"_s;
        QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n"_ba << u"picture"_s;
        QTest::newRow("JPEG") << "\xFF\xD8\xFF\xE0"_ba << u"picture"_s;
        QTest::newRow("SQLite") << "SQLite format 3\0\x10\0"_ba << u"database"_s;
        QTest::newRow("gzip") << "\x1F\x8B\x08"_ba << u"archive"_s;
        QTest::newRow("vCard") << "BEGIN:VCARD\r\nVERSION:3.0\r\n"_ba << u"address book"_s;
        QTest::newRow("HTML") << "<!DOCTYPE html><p>"_ba << u"web page"_s;
        QTest::newRow("JSON") << "[{\"name\": 1}]"_ba << u"JSON"_s;
        QTest::newRow("program") << "\x7F" "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0"_ba << u"not text"_s;
    }

    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);

        const QString path = written(content);
        const auto file = openTextFile(path);
        QVERIFY(!file.has_value());
        QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
        QVERIFY(file.error().message.contains(path));
    }

    void saysThatThereIsNoFile()
    {
        const auto file = openTextFile(m_folder.filePath(u"missing.csv"_s));
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().kind, Error::Kind::NotFound);
    }

    void saysThatItIsAFolder()
    {
        const auto file = openTextFile(m_folder.path());
        QVERIFY(!file.has_value());
        QVERIFY(file.error().message.contains(u"folder"_s));
    }

    void saysThatItIsADevice()
    {
        const auto file = openTextFile(u"/dev/zero"_s);
        QVERIFY(!file.has_value());
        QVERIFY(file.error().message.contains(u"device"_s));
    }

    void saysThatItMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("The superuser may read every file.");
        const QString path = written("name\n");
        QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
        const auto file = openTextFile(path);
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().kind, Error::Kind::Forbidden);
    }

    void toleratesStrayNuls()
    {
        QVERIFY(openTextFile(written("name,city\nAn\0na,Rome\nBen,Oslo\n"_ba)).has_value());
    }

    void guessesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("encoding");

        QStringEncoder little(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE);
        QTest::newRow("ASCII") << "name\n"_ba << u"UTF-8"_s;
        QTest::newRow("UTF-8") << "Müller\n"_ba << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBFname"_ba << u"UTF-8"_s;
        QTest::newRow("Windows") << "M\xFCller\n"_ba << u"windows-1252"_s;
        QTest::newRow("Windows, at the end") << "Ren\xE9"_ba << u"windows-1252"_s;
        QTest::newRow("Windows, far behind") << QByteArray(700000, 'a') + "\xFC" << u"windows-1252"_s;
        QTest::newRow("overlong UTF-8") << "a\xC0\x80z"_ba << u"windows-1252"_s;
        QTest::newRow("surrogates in UTF-8") << "a\xED\xA0\x80z"_ba << u"windows-1252"_s;
        QTest::newRow("UTF-16 with mark") << "\xFF\xFE" "a\0"_ba << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 little") << QByteArray(little(u"Müller;5 €\n"_s)) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 big") << QByteArray(big(u"Müller;5 €\n"_s)) << u"UTF-16BE"_s;
    }

    void guessesTheEncoding()
    {
        QFETCH(QByteArray, text);

        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        QTEST(guessEncoding(buffer, QLocale(QLocale::German)), "encoding");
        QCOMPARE(buffer.pos(), 0);
    }

    void fallsBackToTheCountrysEncoding()
    {
        QByteArray text = "Ko\xB3o\n";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(guessEncoding(buffer, QLocale(QLocale::Polish)), u"windows-1250"_s);
        QCOMPARE(decoded(text, u"windows-1250"_s), u"Koło\n"_s);
    }

    void knowsEveryEncodingThatItOffers()
    {
        for (const QString &encoding : textEncodings())
            QVERIFY2(QStringDecoder(encoding.toLatin1().constData()).isValid(), qPrintable(encoding));
    }

private:
    QString written(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"%1.csv"_s.arg(++m_files));
        QFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return done ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TextFileTest)
#include "tst_textfile.moc"
