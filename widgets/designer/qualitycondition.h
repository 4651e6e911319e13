// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "text/path.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meshwright::sample {
class SampleStore;
}
namespace meshwright::ui {
class Segmented;
}

namespace meshwright::designer {

class FieldEditor;
class SqlTry;

/// What a quality rule asks for, put together from choices and read back as a sentence: what is counted,
/// how many there may be, and what the metric needs to know. Shows how the last check of the sample came
/// out, and tries a query on the sample.
class QualityCondition : public QWidget {
    Q_OBJECT

public:
    explicit QualityCondition(const text::Path &rule, QWidget *parent = nullptr);
    void show(document::ContractDocument *document, sample::SampleStore *samples);
    QString sentence() const;

Q_SIGNALS:
    void refused(const QString &why);
    void helpWanted(const QString &title, const QString &help);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Subject {
        const contract::SchemaObject *object = nullptr;
        const contract::Property *property = nullptr;
        const contract::QualityRule *rule = nullptr;
    };
    void buildThreshold();
    void buildQuery();
    void buildArguments();
    Subject subject() const;
    void showThreshold(const contract::QualityRule &rule);
    void showMetric(const Subject &subject);
    void showArguments(const Subject &subject);
    void showLatest(const Subject &subject);
    void takeThreshold();
    void takeUnit();
    void tryQuery();
    QString measured(double value) const;
    QHash<QString, QString> sampleFiles() const;
    void request(const std::function<text::edit::Patches(const text::Tree &)> &edit, const QString &label, document::Gesture gesture = {});

    text::Path m_rule;
    QPointer<document::ContractDocument> m_document;
    sample::SampleStore *m_samples = nullptr;
    QLabel *m_sentence;
    ui::Segmented *m_kind;
    QComboBox *m_metric, *m_operator, *m_unit;
    QWidget *m_metricRow, *m_threshold, *m_queryRow;
    QLineEdit *m_value, *m_second;
    QLabel *m_and, *m_latest, *m_answer;
    QPushButton *m_try;
    QList<FieldEditor *> m_arguments;
    QTimer m_pause;
    document::Gesture m_gesture;
    SqlTry *m_sql;
};

} // namespace meshwright::designer
