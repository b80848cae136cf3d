// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rejectedrows.h"

#include "models/exchange/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** \a text as a field of a CSV file that a spreadsheet does not take for a formula. */
QString field(QStringView text)
{
    QString cell = text.toString();
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

class RejectedRowsFile
{
public:
    explicit RejectedRowsFile(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            fail();
    }

    void write(const QStringList &fields)
    {
        const QByteArray line = (fields.join(u',') + u"\r\n"_s).toUtf8();
        if (m_file.write(line) != line.size())
            fail();
    }

    void close()
    {
        if (!m_file.flush())
            fail();
        m_file.close();
    }

private:
    [[noreturn]] void fail()
    {
        const QString why = m_file.errorString();
        m_file.remove();
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("RejectedRows", "“%1” was not written: %2.")
                          .arg(QDir::toNativeSeparators(m_file.fileName()), why));
    }

    QFile m_file;
};

} // namespace

void writeRejectedRows(Connection &db, const ImportPlan &plan, const std::vector<qint64> &lines, const QString &path)
{
    RejectedRowsFile file(path);
    QStringList header{u"line"_s, u"reason"_s};
    if (const auto sample = readImportSample(plan)) {
        for (const QString &name : sample->header)
            header.append(field(name));
    }
    file.write(header);
    ImportProgress progress;
    checkImport(db, plan, progress, [&](const Rejection &rejection, const Cells &cells) {
        if (!std::binary_search(lines.begin(), lines.end(), rejection.line))
            return;
        QStringList fields{QString::number(rejection.line), field(rejection.reason)};
        for (const QStringView cell : cells)
            fields.append(field(cell));
        file.write(fields);
    });
    file.close();
}
