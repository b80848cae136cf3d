// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentstore.h"

#include "models/documents/filename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

std::vector<FoundDocument> DocumentStore::of(CustomerId customer)
{
    const Attachments attachments(m_db.url());
    std::vector<FoundDocument> found;
    for (Document &document : m_db.select<Document>(u"WHERE customer_id = ? ORDER BY added_at DESC, id DESC"_s, customer)) {
        const ContentState state = attachments.stateOf(document);
        found.push_back({std::move(document), state});
    }
    return found;
}

QStringList DocumentStore::problems(int limit)
{
    const Attachments attachments(m_db.url());
    QStringList problems;
    for (const Document &document : m_db.select<Document>(u"WHERE id IN (SELECT min(id) FROM document GROUP BY sha256) ORDER BY id"_s)) {
        if (problems.size() >= limit)
            break;
        const ContentState state = attachments.stateOf(document, true);
        if (state == ContentState::Missing)
            problems.append(QCoreApplication::translate("DocumentStore", "The content of document %1 of customer %2 is missing (%3).")
                                .arg(QString::number(document.id.value), QString::number(document.customer.value), document.sha256));
        else if (state == ContentState::Changed)
            problems.append(QCoreApplication::translate("DocumentStore", "The content of document %1 of customer %2 was changed (%3).")
                                .arg(QString::number(document.id.value), QString::number(document.customer.value), document.sha256));
    }
    return problems;
}

std::vector<Document> keepContents(Connection &db, const QStringList &paths)
{
    const Attachments attachments(db.url());
    std::vector<Document> kept;
    for (const QString &path : paths) {
        auto document = attachments.keep(path);
        if (!document)
            throw Failure(document.error());
        kept.push_back(std::move(*document));
    }
    return kept;
}

QString prepareToOpen(Connection &db, const Document &document)
{
    const auto path = Attachments(db.url()).prepareToOpen(document);
    if (!path)
        throw Failure(path.error());
    return *path;
}

void saveContent(Connection &db, const Document &document, const QString &target)
{
    if (const auto copied = Attachments(db.url()).copyTo(document, target); !copied)
        throw Failure(copied.error());
}

std::vector<Document> addDocuments(Operation &operation, CustomerId customer, std::vector<Document> documents)
{
    (void)operation.db().find(customer);
    for (Document &document : documents) {
        document.id = {};
        document.customer = customer;
        document.name = documentName(document.name);
        document.addedAt = operation.now();
        document.addedBy = operation.origin().actor;
        operation.insert(document);
    }
    return documents;
}

void removeDocument(Operation &operation, DocumentId id)
{
    operation.remove(operation.db().find(id));
}
