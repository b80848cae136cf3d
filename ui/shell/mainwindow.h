// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/placehistory.h"

#include <QHash>
#include <QMainWindow>

class CommandPalette;
class JobPanel;
class MessageBar;
class NavigationRail;
class QStackedWidget;
class Toast;
class UndoAction;
class WindowActions;
struct ActionEntry;

/** The window on one open business: rail, menus, toolbar, messages, and the pages between them. */
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    /** Becomes the navigator and the parent of dialogs of \a services, which outlive it. */
    explicit MainWindow(Services &services);
    ~MainWindow() override;

    void open(const Place &place) override;
    void trigger(const QString &action, const Subject &subject = {}) override;
    void say(const QString &message) override;
    void showError(const Error &error) override;
    void follow(Job *job) override;

    /** Opens the page \a name; without one the start page if there are no customers yet, else the page of last time. */
    void openFirst(const QString &name = {});
    Page *currentPage() const;
    /** Whether everything that the window is about to show has arrived: for screenshots and tests. */
    bool isSettled() const;
    void bringToFront();

    WindowActions &actions() { return *m_actions; }

signals:
    /** The person wants another business in this window. */
    void fileChosen(const QString &file);
    void newFileChosen(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addFeatureActions();
    void addGoActions();
    void addHelpActions();
    void fillToolBar();
    void show(const Place &place);
    Page *page(const QString &name);
    void updateTitle();
    void showPerformed(const Performed &performed, bool isUndo);
    QString folder() const;

    Services &m_services;
    WindowActions *m_actions;
    UndoAction *m_undo;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    JobPanel *m_jobs;
    Toast *m_toast = nullptr;
    CommandPalette *m_palette = nullptr;
    QHash<QString, Page *> m_pages;
    PlaceHistory m_places;
    Place m_place;
};
