// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFrame>

class IconLabel;
class PlainLabel;
class QAction;
class QBoxLayout;
class QToolButton;

/**
 * A bar beside the cause of what it says: what happened, to what, and what can be done.
 *
 * Hidden until it has something to say. Screen readers announce it.
 */
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /** \a details hide behind a button "Details…". Replaces what was said before, buttons included. */
    void showMessage(Kind kind, const QString &text, const QString &details = {});
    void showError(const Error &error);

    /** Adds a button to the message shown, until the next one. The bar does not own \a action. */
    void addMessageAction(QAction *action);

    /** A bar that stays as long as what it says is true has no close button. */
    void setClosable(bool closable);

    QString text() const;

public slots:
    void dismiss();

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void removeActions();

    Kind m_kind = Kind::Information;
    IconLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QToolButton *m_detailsButton;
    QToolButton *m_closeButton;
    QBoxLayout *m_line;
    QList<QToolButton *> m_actionButtons;
};
