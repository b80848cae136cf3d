// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"

#include <QTimer>

/** Says below a search field what is wrong with what was typed there, but not while it is still being typed. */
class MistakeBar : public MessageBar
{
    Q_OBJECT

public:
    explicit MistakeBar(QWidget *parent = nullptr);

    /** Shows \a error when nothing more is typed for a moment; false, and nothing is shown, if it is no mistake in typing. */
    bool takes(const Error &error);
    /** What was typed is right again. */
    void settle();

private:
    QTimer m_pause;
    Error m_mistake;
};
