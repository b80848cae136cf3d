// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contentlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOctets = 75;

bool isControl(QChar character)
{
    return (character.unicode() < 0x20 && character != u'\t') || character.unicode() == 0x7F;
}

QString withoutControls(QString text)
{
    return text.removeIf(&isControl);
}

/** \a text with one kind of line break. */
QString unixLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
}

bool continuesCharacter(char octet)
{
    return (octet & 0xC0) == 0x80;
}

QByteArray folded(const QByteArray &line)
{
    QByteArray all;
    qsizetype from = 0;
    qsizetype room = MostOctets;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while (continuesCharacter(line.at(end)))
            --end;
        all += line.mid(from, end - from) + "\r\n ";
        from = end;
        room = MostOctets - 1; // The blank counts.
    }
    return all + line.mid(from) + "\r\n";
}

} // namespace

QString escapedText(const QString &text)
{
    QString escaped;
    for (const QChar character : unixLines(text)) {
        if (character == u'\n') {
            escaped += u"\\n"_s;
        } else if (!isControl(character)) {
            if (character == u'\\' || character == u';' || character == u',')
                escaped += u'\\';
            escaped += character;
        }
    }
    return escaped;
}

QString parameterValue(const QString &text)
{
    QString value = unixLines(text);
    value.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
    value = withoutControls(value);
    const bool needsQuotes = std::ranges::any_of(value, [](QChar character) { return character == u',' || character == u';' || character == u':'; });
    return needsQuotes ? u'"' + value + u'"' : value;
}

void ContentLines::add(const QString &name, const Parameters &parameters, const QString &value)
{
    QString line = name;
    for (const auto &[key, each] : parameters)
        line += u';' + key + u'=' + parameterValue(each);
    m_content += folded((line + u':' + withoutControls(value)).toUtf8());
}

void ContentLines::addText(const QString &name, const QString &text)
{
    add(name, escapedText(text));
}
