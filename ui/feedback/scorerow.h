// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/feedbackkinds.h"

#include <QWidget>

class QButtonGroup;

/** A button for each score of a scale, chosen by its digits: 1 and then 0 is ten. */
class ScoreRow : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRow(QWidget *parent = nullptr);

    void setRange(const ScoreRange &range);
    std::optional<int> score() const;
    void setScore(std::optional<int> score);

signals:
    void scoreChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeDigit(int digit);

    QButtonGroup *m_scores;
    ScoreRange m_range;
};
