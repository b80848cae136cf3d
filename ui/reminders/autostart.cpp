// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/autostart.h"

#include "models/base/writefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/** \a path as an argument of the key Exec: quoted, and quoted again as a string of the file; see the Desktop Entry Specification. */
QString quoted(const QString &path)
{
    QString text;
    for (const QChar c : path) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
    }
    text.replace(u'%', u"%%"_s);
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

QString Autostart::filePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/org.regulars.Regulars.desktop"_s;
}

bool Autostart::isOn() const
{
    return QFile::exists(filePath());
}

Result<Done> Autostart::setOn(bool on) const
{
    if (!on) {
        if (QFile::exists(filePath()) && !QFile::remove(filePath()))
            return Error{Error::Kind::Invalid, tr("%1 cannot be removed.").arg(filePath())};
        return Done();
    }
    if (!QDir().mkpath(QFileInfo(filePath()).path()))
        return Error{Error::Kind::Invalid, tr("%1 cannot be made.").arg(QFileInfo(filePath()).path())};
    const QString content = u"[Desktop Entry]\nType=Application\nVersion=1.4\nName=Regulars\nIcon=org.regulars.Regulars\n"
                            "Exec=%1 --background\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(quoted(m_program));
    return writeFile(filePath(), content.toUtf8());
}
