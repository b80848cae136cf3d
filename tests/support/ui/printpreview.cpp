// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/printpreview.h"

#include "ui/shell/page.h"

#include <QPrintPreviewDialog>

using namespace Qt::StringLiterals;

bool opensPrintPreview(Page &page, QWidget &window)
{
    if (!page.takeAction(u"print"_s))
        return false;
    auto *preview = window.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
    if (!preview || !preview->isVisible())
        return false;
    preview->close();
    return true;
}
