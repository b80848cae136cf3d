// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/**
 * A label that shows text exactly as it is.
 *
 * QLabel would take a customer named "<img src=…>" for HTML and open the file. Used for every text that may come from
 * data; the architecture test refuses QLabel elsewhere.
 */
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/** \a text for a tooltip that cannot be mistaken for HTML; without a text no tooltip. */
QString plainToolTip(const QString &text);
