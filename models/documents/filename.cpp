// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/filename.h"

#include "models/base/text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 120;
constexpr qsizetype LongestEnding = 16;

bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || u"/\\:*?\"<>|"_s.contains(c);
}

/** Names that are devices on Windows, whatever their ending. */
bool isDevice(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString base = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = base.size() == 4 && (base.startsWith(u"com"_s) || base.startsWith(u"lpt"_s)) && base.back().isDigit();
    return devices.contains(base) || isPort;
}

/** \a text cut to \a bytes of UTF-8, between characters. */
QString cut(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString documentName(const QString &path)
{
    const QString name = singleLine(path.section(u'/', -1).section(u'\\', -1));
    return name.isEmpty() || name == u"." || name == u".." ? u"document"_s : name;
}

QString safeFileName(const QString &name)
{
    QString safe = storable(name);
    for (QChar &c : safe) {
        if (isForbidden(c))
            c = u'_';
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (isDevice(safe))
        safe.prepend(u'_');
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString ending = dot > 0 && safe.size() - dot <= LongestEnding ? safe.sliced(dot) : QString();
    safe = cut(safe.chopped(ending.size()), MostBytes - ending.toUtf8().size()) + ending;
    return safe.isEmpty() ? u"document"_s : safe;
}

bool isExecutable(const QString &name, const QString &mediaType)
{
    static const QStringList endings{
        u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"msi"_s, u"msp"_s, u"scr"_s, u"pif"_s, u"cpl"_s, u"hta"_s, u"js"_s, u"jse"_s, u"vbs"_s,
        u"vbe"_s, u"wsf"_s, u"wsh"_s, u"ps1"_s, u"psm1"_s, u"reg"_s, u"lnk"_s, u"url"_s, u"inf"_s, u"dll"_s, u"sys"_s, u"jar"_s, u"jnlp"_s,
        u"desktop"_s, u"appimage"_s, u"run"_s, u"bin"_s, u"sh"_s, u"bash"_s, u"csh"_s, u"zsh"_s, u"fish"_s, u"py"_s, u"pyw"_s, u"pl"_s,
        u"rb"_s, u"php"_s, u"lua"_s, u"out"_s, u"so"_s, u"deb"_s, u"rpm"_s, u"flatpakref"_s, u"snap"_s, u"app"_s, u"command"_s, u"workflow"_s,
        u"pkg"_s, u"dmg"_s, u"iso"_s, u"img"_s, u"apk"_s, u"html"_s, u"htm"_s, u"xhtml"_s, u"svg"_s, u"mht"_s, u"docm"_s, u"xlsm"_s, u"pptm"_s,
        u"chm"_s, u"application"_s, u"gadget"_s, u"scf"_s, u"library-ms"_s};
    static const QStringList types{u"application/x-desktop"_s, u"application/x-executable"_s, u"application/x-pie-executable"_s,
                                   u"application/x-sharedlib"_s, u"application/x-shellscript"_s, u"application/x-msdownload"_s,
                                   u"application/x-ms-dos-executable"_s, u"application/x-msi"_s, u"application/java-archive"_s,
                                   u"application/x-java-archive"_s, u"application/vnd.appimage"_s, u"application/javascript"_s,
                                   u"text/javascript"_s, u"text/x-python"_s, u"text/x-python3"_s, u"application/x-perl"_s, u"application/x-ruby"_s,
                                   u"application/x-php"_s, u"text/html"_s, u"application/xhtml+xml"_s, u"image/svg+xml"_s, u"application/x-ms-shortcut"_s,
                                   u"application/x-mswinurl"_s, u"application/vnd.microsoft.portable-executable"_s, u"text/x-lua"_s,
                                   u"application/vnd.debian.binary-package"_s, u"application/x-rpm"_s};
    const QString kept = singleLine(name).toLower();
    if (!kept.contains(u'.') && mediaType.isEmpty())
        return true; // Nothing says what it is.
    return endings.contains(kept.section(u'.', -1)) || types.contains(mediaType.toLower());
}
