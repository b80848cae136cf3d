// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/**
 * The content lines of which iCalendar and vCard are made (RFC 5545 and RFC 6350, sections 3.1 and 3.2): UTF-8, ended by CR LF, and folded
 * so that none has more than 75 octets, never within a character.
 */
class ContentLines
{
public:
    using Parameters = std::vector<std::pair<QString, QString>>;

    void begin(const QString &component) { add(QStringLiteral("BEGIN"), component); }
    void end(const QString &component) { add(QStringLiteral("END"), component); }
    /** A line whose \a value is written as it is, but for control characters, which are left out. */
    void add(const QString &name, const QString &value) { add(name, {}, value); }
    void add(const QString &name, const Parameters &parameters, const QString &value);
    /** A line whose value is any text. */
    void addText(const QString &name, const QString &text);
    void append(const ContentLines &others) { m_content += others.m_content; }

    bool isEmpty() const { return m_content.isEmpty(); }
    const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
};

/** \a text as the value of a property of type TEXT. */
QString escapedText(const QString &text);
/** \a text as the value of a parameter: in quotes if it needs them, and by RFC 6868 what even quotes do not allow. */
QString parameterValue(const QString &text);
