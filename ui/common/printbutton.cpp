// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printbutton.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QMenu>

using namespace Qt::StringLiterals;

PrintButton::PrintButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"printButton"_s);
    setIcon(::icon("printer"_L1));
    setText(tr("Print or save"));
    setToolTip(plainToolTip(tr("Print what is shown, or save it as PDF or CSV")));
    setAccessibleName(tr("Print or save"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    const auto add = [&](const char *name, QLatin1StringView icon, const QString &text, PrintTarget target) {
        QAction *action = menu->addAction(::icon(icon), text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, target] { emit chosen(target); });
    };
    add("print", "printer"_L1, tr("&Print…"), PrintTarget::Paper);
    add("savePdf", "file-earmark"_L1, tr("Save as P&DF…"), PrintTarget::Pdf);
    add("saveCsv", "file-earmark-spreadsheet"_L1, tr("Save as &CSV…"), PrintTarget::Csv);
    setMenu(menu);
}
