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
    if (text.isEmpty())
        return {};
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}
