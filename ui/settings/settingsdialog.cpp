// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestShareOfScreen = 0.8;

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

void SettingsDialog::openFor(Services &services, const std::vector<SettingsSection> &sections)
{
    auto *dialog = services.window->findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new SettingsDialog(services, sections);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

SettingsDialog::SettingsDialog(Services &services, const std::vector<SettingsSection> &sections)
    : QDialog(services.window)
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(rhythm(2));
    for (const SettingsSection &section : sections) {
        if (column->count() > 0)
            column->addSpacing(rhythm(4));
        column->addWidget(heading(QCoreApplication::translate("Pages", section.title), content));
        QWidget *fields = section.make(services);
        fields->setObjectName(section.name);
        column->addWidget(fields);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QSize wanted = content->sizeHint();
    scroll->setMinimumWidth(wanted.width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeSettings"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);
    const int height = wanted.height() + buttons->sizeHint().height() + rhythm(10);
    resize(minimumSizeHint().width(), qMin(height, qRound(screen()->availableSize().height() * LargestShareOfScreen)));
}
