// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/feedbackstore.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class NoteText;

/** Asks what was done about feedback, and resolves it. Stays with the text if that fails. */
class ResolveDialog : public QDialog
{
    Q_OBJECT

public:
    ResolveDialog(Services &services, const FeedbackLine &line);

public slots:
    void accept() override;

private:
    Services &m_services;
    FeedbackLine m_line;
    bool m_isSaving = false;
    MessageBar *m_message;
    NoteText *m_resolution;
};
