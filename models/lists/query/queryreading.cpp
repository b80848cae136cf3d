// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/queryreading.h"

#include "models/lists/query/queryparser.h"
#include "models/lists/query/queryscanner.h"
#include "models/lists/query/testvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Result<Query> readQuery(const QString &text, const FieldCatalogue &catalogue)
{
    try {
        return parsedQuery(text, catalogue);
    } catch (const QueryFailure &failure) {
        return failure.error;
    }
}

Result<Condition> readTest(const QueryField &field, Comparison comparison, const QString &values, const QString &currency)
{
    try {
        std::vector<QueryValue> read;
        if (comparison != Comparison::Empty && comparison != Comparison::Filled) {
            QueryScanner scanner(values);
            for (ScannedValue &scanned : scanner.values())
                read.push_back(std::move(scanned.value));
            scanner.skipBlanks();
            if (!scanner.isAtEnd())
                throw TestProblem{QCoreApplication::translate(
                    "Query", "Put values with blanks or brackets in quotes, and commas between several.")};
        }
        if (read.size() > size_t(MostQueryConditions))
            throw TestProblem{QCoreApplication::translate("Query", "These are too many values.")};
        return checkedTest(field, comparison, read, currency);
    } catch (const QueryFailure &failure) {
        return failure.error;
    } catch (const TestProblem &problem) {
        return Error{Error::Kind::Invalid, problem.message};
    }
}
