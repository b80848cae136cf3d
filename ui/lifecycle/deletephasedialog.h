// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

#include <QDialog>

class QComboBox;

/** Asks where the customers of a phase go that is to be deleted. Deletes itself when closed. */
class DeletePhaseDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a others are the phases that stay; the one at \a nearest is proposed. */
    DeletePhaseDialog(const Phase &phase, qint64 customers, const std::vector<Phase> &others, int nearest, QWidget *parent);

signals:
    void confirmed(PhaseId replacement);

private:
    std::vector<Phase> m_others;
    QComboBox *m_replacement;
};
