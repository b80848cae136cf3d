// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;

/** Ways to begin with an empty business. Leaves by itself as soon as there are customers. */
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(Services &services);

    void focusStart() override;

private:
    QPushButton *addChoice(const QString &name, const QString &title, const QString &explanation, const QIcon &icon);
    void exploreSample();
    void leaveWithCustomers();

    QBoxLayout *m_choices;
    QPushButton *m_sample;
};
