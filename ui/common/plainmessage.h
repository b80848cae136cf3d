// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QMessageBox>

#include <functional>

/** Message windows whose texts may come from data: plain text, opened without blocking, deleted when closed. */

enum class MessageKind { Information, Warning };

/** Says \a text, and \a explanation below it; \a details hide behind a button. */
QMessageBox *showPlainMessage(QWidget *parent, MessageKind kind, const QString &text,
                              const QString &explanation = {}, const QString &details = {});

/** Says what failed. */
QMessageBox *showError(QWidget *parent, const Error &error);

/**
 * Asks before something that cannot be undone. The button says the \a deed ("Erase 12 people"); Cancel is the default.
 * \a act is called if the person wants it, unless \a parent has gone by then.
 */
QMessageBox *askBefore(QWidget *parent, const QString &question, const QString &explanation, const QString &deed,
                       std::function<void()> act);
