// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/** A field for a few sentences: Enter finishes, Shift+Enter begins a new line, Tab goes on. */
class NoteText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);

    QString text() const { return toPlainText().trimmed(); }

signals:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
