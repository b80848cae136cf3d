// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/problemwindow.h"

#include "ui/common/emptystate.h"
#include "ui/common/filechoice.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

ProblemWindow::ProblemWindow(const Error &error, const QString &file)
{
    setObjectName(u"problemWindow"_s);
    setWindowTitle(tr("The file could not be opened"));
    const QString folder = QFileInfo(file).absolutePath();
    const auto makeAction = [this](const QString &name, const QString &text, const QIcon &icon, const QKeySequence &keys) {
        auto *action = new QAction(icon, text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        return action;
    };
    QAction *open = makeAction(u"openAnother"_s, tr("&Open another file…"), icon("folder2-open"_L1), QKeySequence::Open);
    connect(open, &QAction::triggered, this, [this, folder] { chooseFileToOpen(this, folder, [this](const QString &chosen) { emit fileChosen(chosen); }); });
    QAction *make = makeAction(u"newBusiness"_s, tr("New &business…"), icon("file-earmark-plus"_L1), QKeySequence::New);
    connect(make, &QAction::triggered, this, [this, folder] { chooseNewFile(this, folder, [this](const QString &chosen) { emit newFileChosen(chosen); }); });
    QAction *backups = makeAction(u"showBackups"_s, tr("&Show the folder with the backups"), icon("archive"_L1), {});
    backups->setEnabled(QFileInfo::exists(folder));
    connect(backups, &QAction::triggered, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    QAction *quit = makeAction(u"quit"_s, tr("&Quit"), icon("box-arrow-right"_L1), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addActions({make, open, backups});
    menu->addSeparator();
    menu->addAction(quit);

    auto *state = new EmptyState(EmptyState::Kind::NeverHadData, this);
    state->setIcon(icon("exclamation-triangle"_L1, Tone::Warning));
    state->setTitle(windowTitle());
    state->setExplanation(error.message);
    for (QAction *action : {open, make, backups})
        state->addActionButton(action);
    auto *details = new MessageBar(this);
    details->setClosable(false);
    if (!error.details.isEmpty())
        details->showMessage(MessageBar::Kind::Error, error.message, error.details);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->addWidget(details);
    column->addWidget(state, 1);
    setCentralWidget(center);
    resize(textWidth(120), rhythm(120));
}
