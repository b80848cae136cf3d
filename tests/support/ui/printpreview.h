// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Page;
class QWidget;

/** Whether Ctrl+P on \a page shows a preview above \a window, which is closed again. */
bool opensPrintPreview(Page &page, QWidget &window);
