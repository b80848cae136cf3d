// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class PlainLabel;
class QToolButton;

/**
 * Says at the bottom of the window what was just done, and offers to take it back: "3 customers deleted · Undo".
 *
 * Goes after seven seconds, which stand still while the pointer is over it or its button has the focus. A newer text
 * replaces an older one, or waits until the person has let go of it. Screen readers announce it.
 */
class Toast : public QFrame
{
    Q_OBJECT

public:
    /** Lies over \a window, which it stays at the bottom of. */
    explicit Toast(QWidget *window);

    /** Shows \a text and, if \a act is given, a button \a actionText that calls it and closes the toast. */
    void showMessage(const QString &text, const QString &actionText = {}, std::function<void()> act = {});

    QString text() const;

public slots:
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Message
    {
        QString text;
        QString actionText;
        std::function<void()> act;
    };

    void present(Message message);
    void place();
    bool isHeld() const;
    void holdOrLetGo();

    PlainLabel *m_text;
    QToolButton *m_actionButton;
    QToolButton *m_closeButton;
    QTimer m_timer{this};
    Message m_message;
    std::optional<Message> m_waiting;
};
