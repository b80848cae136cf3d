// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pseudotranslator.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

QString asEnglish(QString text)
{
    static const QRegularExpression decoration(u"\\[|~+\\]"_s);
    return text.remove(decoration);
}

bool testsRunInPseudoLocale()
{
    return qEnvironmentVariableIntValue("REGULARS_TEST_PSEUDO_LOCALE") != 0;
}

/** Starts every test program of the window in the language of the run; the linker is told to keep it. */
extern "C" void regularsStartInTestLanguage()
{
    if (testsRunInPseudoLocale())
        QCoreApplication::installTranslator(new PseudoTranslator(QCoreApplication::instance()));
}

Q_COREAPP_STARTUP_FUNCTION(regularsStartInTestLanguage)
