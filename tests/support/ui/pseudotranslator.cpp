// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pseudotranslator.h"

using namespace Qt::StringLiterals;

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString text = QString::fromUtf8(sourceText);
    if (text.isEmpty())
        return text;
    const QString padding((text.size() + 2) / 3, u'~');
    if (n >= 0)
        text.replace(u"%n"_s, QString::number(n));
    return u'[' + text + padding + u']';
}

bool testsRunInPseudoLocale()
{
    return qEnvironmentVariableIntValue("REGULARS_TEST_PSEUDO_LOCALE") != 0;
}
