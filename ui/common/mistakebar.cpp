// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mistakebar.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int Pause = 700; // Milliseconds: more than between two keys, less than one waits for an answer.
}

MistakeBar::MistakeBar(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(u"mistakeBar"_s);
    setClosable(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { showMessage(Kind::Warning, m_mistake.message); });
}

bool MistakeBar::takes(const Error &error)
{
    if (error.kind != Error::Kind::Invalid)
        return false;
    m_mistake = error;
    if (isHidden())
        m_pause.start();
    else
        showMessage(Kind::Warning, error.message);
    return true;
}

void MistakeBar::settle()
{
    m_pause.stop();
    dismiss();
}
