// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

#include <QWidget>

/** The phases of a life cycle side by side, each with its colour; more than fit go on in the next line. */
class PhaseChips : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseChips(QWidget *parent = nullptr);

    /** \a notes stand behind the names: "12 customers"; none, or one for each. */
    void show(const std::vector<Phase> &phases, const QStringList &notes = {});
    QString text() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        QString name;
        QString note;
        int color = 0;
    };

    int widthOf(const Chip &chip) const;
    /** Where each chip stands when all have \a width. */
    std::vector<QRect> places(int width) const;

    std::vector<Chip> m_chips;
};
