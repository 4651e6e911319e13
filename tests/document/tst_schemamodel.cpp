// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/schemamodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QUndoStack>

using namespace meshwright;
using document::ContractDocument;
using document::SchemaModel;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

const QByteArray given = R"(apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders   # one row per order
    properties:
      - name: order_id
        logicalType: string
        required: true
      - name: address
        logicalType: object
        properties:
          - name: city
            logicalType: string
)";

} // namespace

class TestSchemaModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ContractDocument>(QStringLiteral("a.odcs.yaml"), given, analyse);
        m_document->settle();
        m_model = std::make_unique<SchemaModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->show(m_document.get(), 0);
    }

    void showsPropertiesAndTheirParts()
    {
        QCOMPARE(m_model->rowCount(), 4); // three and the empty one
        QCOMPARE(text(0, SchemaModel::NameColumn), QStringLiteral("order_id"));
        QCOMPARE(text(2, SchemaModel::NameColumn), QStringLiteral("city"));
        QCOMPARE(m_model->index(2, 0).data(SchemaModel::DepthRole).toInt(), 1);
        QCOMPARE(m_model->rowOf(QStringLiteral("/schema/0/properties/1/properties/0/logicalType")), 2);
    }

    void togglingChangesOneLine()
    {
        QVERIFY(m_model->setData(m_model->index(1, SchemaModel::RequiredColumn), Qt::Checked, Qt::CheckStateRole));
        m_document->settle();
        QVERIFY(m_model->index(1, SchemaModel::RequiredColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked);
        QCOMPARE(m_document->text().count('\n'), given.count('\n') + 1);
        QVERIFY(m_document->text().contains("# one row per order"));
        QVERIFY(m_model->setData(m_model->index(1, SchemaModel::RequiredColumn), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_document->text(), given);
    }

    void aNameInTheLastRowAddsAProperty()
    {
        QVERIFY(m_model->setData(m_model->index(3, 0), QStringLiteral("email"), Qt::EditRole));
        m_document->settle();
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(text(3, SchemaModel::NameColumn), QStringLiteral("email"));
        m_document->history()->undo();
        QCOMPARE(m_document->text(), given);
    }

    void pastedRowsAreOneStep()
    {
        QVERIFY(m_model->paste(QStringLiteral("email\tstring\tWhere the receipt goes\r\nquantity\tinteger\n")));
        m_document->settle();
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(text(4, SchemaModel::TypeColumn), QStringLiteral("integer"));
        QCOMPARE(text(3, SchemaModel::DescriptionColumn), QStringLiteral("Where the receipt goes"));
        QCOMPARE(m_document->history()->count(), 1);
        m_document->history()->undo();
        QCOMPARE(m_document->text(), given);
    }

    void removesSeveralRowsAtOnce()
    {
        QVERIFY(m_model->remove({0, 2}));
        m_document->settle();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(0, SchemaModel::NameColumn), QStringLiteral("address"));
        QCOMPARE(m_document->history()->count(), 1);
    }

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<ContractDocument> m_document;
    std::unique_ptr<SchemaModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSchemaModel)
#include "tst_schemamodel.moc"
