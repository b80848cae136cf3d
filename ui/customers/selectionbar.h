// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

#include <QFrame>

class PlainLabel;
class QAction;
class QBoxLayout;
class QMenu;

/** Says how many customers are selected and what can be done with all of them. Hidden while there is at most one. */
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(qint64 count);
    /** The phases that customers can be moved to. */
    void offerPhases(const std::vector<Phase> &phases);
    void setCanWrite(bool canWrite);

signals:
    /** An action of pages.cpp: "set-field", "add-tag", …. */
    void actionRequested(const QString &action);
    void moveRequested(const Phase &phase);
    void detailedMoveRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addButton(const QString &name, QLatin1StringView icon, const QString &text, const QString &toolTip);
    void fillMenu();

    PlainLabel *m_count;
    QBoxLayout *m_line;
    std::vector<Phase> m_phases;
    QMenu *m_phaseMenu;
    QList<QAction *> m_writing;
};
