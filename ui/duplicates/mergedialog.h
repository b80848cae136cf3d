// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/duplicates/mergemodel.h"
#include "ui/shell/services.h"

#include <QDialog>

class CustomerChooser;
class MergeTable;
class MessageBar;
class PlainLabel;
class QComboBox;
class QPushButton;

/** Makes one customer of several: who stays, which value of each field, and what else will move. Deletes itself when closed. */
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /** Opens it over the main window for \a customers, to whom more can be added. */
    static MergeDialog *openFor(Services &services, const std::vector<CustomerId> &customers);

    MergeDialog(Services &services, const std::vector<CustomerId> &customers);

    const MergeModel &model() const { return *m_model; }

public slots:
    void accept() override;

signals:
    void merged(CustomerId survivor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void load();
    void take(const std::vector<MergeCandidate> &candidates);
    void addChosen();
    void leaveOut();
    void showChoices();
    QString preview() const;
    void takeMerged(const Result<Customer> &merged);

    Services &m_services;
    std::vector<CustomerId> m_customers;
    MergeModel *m_model;
    MergeTable *m_table;
    QComboBox *m_keep;
    CustomerChooser *m_chooser;
    MessageBar *m_message;
    PlainLabel *m_preview;
    QPushButton *m_leaveOut;
    QPushButton *m_merge;
    bool m_isMerging = false;
};
