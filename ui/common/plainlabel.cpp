// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s;
}
