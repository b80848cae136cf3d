// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &what, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setPlaceholderText(what);
    setAccessibleName(what);
    setClearButtonEnabled(true);
    setMinimumWidth(textWidth(24));
    auto *magnifier = new QAction(icon("search"_L1, Tone::Muted), what, this);
    addAction(magnifier, LeadingPosition);
    connect(magnifier, &QAction::triggered, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit listEntered();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}
