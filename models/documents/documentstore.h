// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/attachments.h"
#include "models/history/operation.h"

/** A document, and whether its content is there. */
struct FoundDocument
{
    Document document;
    ContentState state = ContentState::Present;
};

/** Finds documents. Lives on a data thread; see DataThread::run(). */
class DocumentStore
{
public:
    explicit DocumentStore(Connection &db) : m_db(db) {}

    /** The documents of \a customer, the latest first. */
    std::vector<FoundDocument> of(CustomerId customer);
    /** One sentence for each content that is missing or was changed; at most \a limit of them. Reads all contents. */
    QStringList problems(int limit);

private:
    Connection &m_db;
};

/** Keeps the contents of the files at \a paths beside the database; throws Failure for the first that cannot be kept. */
std::vector<Document> keepContents(Connection &db, const QStringList &paths);

/** Attachments::prepareToOpen() and Attachments::copyTo() for a data thread. */
QString prepareToOpen(Connection &db, const Document &document);
void saveContent(Connection &db, const Document &document, const QString &target);

/** Stores documents whose contents are kept as those of \a customer. */
std::vector<Document> addDocuments(Operation &operation, CustomerId customer, std::vector<Document> documents);
/** Takes a document away; its content stays for the history. */
void removeDocument(Operation &operation, DocumentId id);
