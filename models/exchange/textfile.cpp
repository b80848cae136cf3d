// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textfile.h"

#include "models/exchange/textencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CentralPart = 4096;

QString adviceForArchive(const QByteArray &sample)
{
    const QByteArray head = sample.left(CentralPart);
    if (head.contains("opendocument.spreadsheet"))
        return QCoreApplication::translate(
            "TextFile", "It is a LibreOffice spreadsheet. Open it there and save the sheet as “Text CSV”.");
    if (head.contains("opendocument"))
        return QCoreApplication::translate("TextFile", "It is a LibreOffice document, not a table.");
    if (sample.contains("xl/"))
        return QCoreApplication::translate(
            "TextFile", "It is an Excel workbook. Open it in Excel or LibreOffice and save the sheet as “CSV UTF-8”.");
    if (sample.contains("word/"))
        return QCoreApplication::translate("TextFile", "It is a Word document, not a table.");
    return QCoreApplication::translate("TextFile", "It is a ZIP archive. Unpack it and import the CSV file that is in it.");
}

QString adviceForBinary(const QByteArray &sample)
{
    if (sample.startsWith("PK\x03\x04") || sample.startsWith("PK\x05\x06"))
        return adviceForArchive(sample);
    if (sample.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return QCoreApplication::translate(
            "TextFile",
            "It is an old Excel or Office file. Open it in Excel or LibreOffice and save the sheet as “CSV UTF-8”.");
    if (sample.startsWith("%PDF-"))
        return QCoreApplication::translate(
            "TextFile", "It is a PDF document. Ask the program that made it for the same list as CSV.");
    if (sample.startsWith("SQLite format 3"))
        return QCoreApplication::translate(
            "TextFile", "It is a database. If Regulars made it, use File ▸ Open; else export its table as CSV.");
    if (sample.startsWith("\x1F\x8B") || sample.startsWith("7z\xBC\xAF") || sample.startsWith("Rar!"))
        return QCoreApplication::translate("TextFile",
                                           "It is a compressed archive. Unpack it and import the CSV file that is in it.");
    const bool isPicture = sample.startsWith("\x89PNG") || sample.startsWith("\xFF\xD8\xFF") || sample.startsWith("GIF8")
        || (sample.startsWith("RIFF") && sample.mid(8, 4) == "WEBP");
    if (isPicture)
        return QCoreApplication::translate("TextFile", "It is a picture, not a table.");
    return {};
}

QString adviceForOtherText(const QString &text)
{
    const QStringView start = QStringView(text).left(512).trimmed();
    const auto begins = [start](QStringView what) { return start.startsWith(what, Qt::CaseInsensitive); };
    if (begins(u"BEGIN:VCARD") || begins(u"BEGIN:VCALENDAR"))
        return QCoreApplication::translate(
            "TextFile", "It is an address book or a calendar, not a table. Export the contacts as CSV instead.");
    if (begins(u"<!DOCTYPE html") || begins(u"<html"))
        return QCoreApplication::translate("TextFile", "It is a web page. Look for a “Download as CSV” on it.");
    if (begins(u"<?xml"))
        return QCoreApplication::translate("TextFile", "It is an XML file. Export the same list as CSV.");
    if (begins(u"{\\rtf"))
        return QCoreApplication::translate("TextFile", "It is a text document (RTF), not a table.");
    if (begins(u"{\"") || begins(u"[{") || begins(u"{\n") || begins(u"{\r\n") || begins(u"[\n"))
        return QCoreApplication::translate("TextFile", "It is a JSON file. Export the same list as CSV.");
    return {};
}

/** Control characters do not occur in text; a few NULs do, in files cut off by old programs. */
bool looksBinary(const QString &text)
{
    const auto strange = std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\x1A') || c == QChar(0x7F);
    });
    return strange * 10 > text.size();
}

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

} // namespace

QString adviceForForeignFile(const QByteArray &sample)
{
    if (const QString advice = adviceForBinary(sample); !advice.isEmpty())
        return advice;
    QByteArray bytes = sample;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QString text = decoded(sample, guessEncoding(buffer, QLocale::c()));
    if (looksBinary(text))
        return QCoreApplication::translate("TextFile",
                                           "It is not text. Save the list as CSV in the program that it comes from.");
    return adviceForOtherText(text);
}

Result<std::shared_ptr<QFile>> openTextFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound, QCoreApplication::translate("TextFile", "There is no file “%1”.").arg(name), {}};
    if (file.isDir())
        return invalid(QCoreApplication::translate("TextFile", "“%1” is a folder. Choose a file in it.").arg(name));
    if (!file.isFile())
        return invalid(QCoreApplication::translate("TextFile", "“%1” is a device, not a file.").arg(name));
    auto opened = std::make_shared<QFile>(path);
    if (!opened->open(QIODevice::ReadOnly))
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("TextFile", "“%1” cannot be read: %2. Check who may read it.")
                         .arg(name, opened->errorString()),
                     {}};
    const QByteArray sample = opened->read(SampleSize);
    if (opened->error() != QFileDevice::NoError)
        return Error{Error::Kind::Forbidden,
                     QCoreApplication::translate("TextFile", "“%1” cannot be read: %2.").arg(name, opened->errorString()),
                     {}};
    const QByteArray content = sample.startsWith("\xEF\xBB\xBF") ? sample.mid(3) : sample;
    if (content.trimmed().isEmpty() && sample.size() < SampleSize)
        return invalid(QCoreApplication::translate("TextFile", "“%1” is empty: there is nothing in it to import.").arg(name));
    if (const QString advice = adviceForForeignFile(sample); !advice.isEmpty())
        return invalid(QCoreApplication::translate("TextFile", "“%1” is not a CSV file. %2").arg(name, advice));
    opened->seek(0);
    return opened;
}
