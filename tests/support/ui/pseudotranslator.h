// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/**
 * A language in which every text is a third longer and wears brackets: "Save" becomes "[Save~~]".
 *
 * What shows without brackets is not translatable; what loses its right bracket is clipped.
 */
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }
};

/** \a text, shown in the pseudo-language, as it would be in English: for tests that run in both. */
QString asEnglish(QString text);

/** Whether this run of the tests is the one in the pseudo-language (REGULARS_TEST_PSEUDO_LOCALE=1). Then every test of the window starts in it. */
bool testsRunInPseudoLocale();
