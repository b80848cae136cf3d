// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentstore.h"
#include "ui/shell/services.h"

#include <QWidget>

class DetailSection;

/** The documents of a customer: files can be dropped on them, added, opened, saved and taken away. */
class CustomerDocuments : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDocuments(Services &services, QWidget *parent = nullptr);

    void showCustomer(const Customer &customer);
    /** Adds copies of the files at \a paths, which are read on another thread. */
    void addFiles(const QStringList &paths);

signals:
    void failed(const Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void load();
    void show(const std::vector<FoundDocument> &documents);
    void chooseFiles();
    void take(int row, const QString &deed);
    void open(const Document &document);
    void saveAs(const Document &document);
    void remove(const Document &document);

    Services &m_services;
    Customer m_customer;
    std::vector<FoundDocument> m_shown;
    DetailSection *m_section;
};
