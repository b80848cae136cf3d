// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/**
 * The texts below \a root that the PseudoTranslator has not passed through, each with where it stands.
 *
 * Numbers, dates and key names need no translation; neither does what stands in \a data, the records shown.
 */
QStringList untranslatedTexts(const QWidget *root, const QStringList &data);

/** The labels and buttons below \a root, visible now, that have less room than their text needs. */
QStringList clippedTexts(const QWidget *root);
