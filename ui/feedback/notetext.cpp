// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notetext.h"

#include "ui/common/metrics.h"

#include <QKeyEvent>

NoteText::NoteText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Enter saves, Shift+Enter begins a new line"));
    setMinimumSize(textWidth(50), lineHeight() * 4);
}

void NoteText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        emit finished();
    else
        QPlainTextEdit::keyPressEvent(event);
}
