// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sample/samplestore.h"
#include "widgets/workbench/page.h"

#include <QPointer>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace meshwright::ui {
class ElidedLabel;
class EmptyState;
class Segmented;
}

namespace meshwright::sample {

class SampleGrid;

/// The rows beside the contract that is worked on: profile, values, and which of them fail.
class SamplePage : public workbench::Page {
    Q_OBJECT

public:
    SamplePage(workbench::Workbench &workbench, SampleStore &store, QWidget *parent = nullptr);

    /// Follows the contract and object that are worked on; empty: none.
    void show(const QString &contractPath, const QString &object);
    /// Shows a failing row.
    void goToRow(qint64 row, const QString &column);
    SampleSession *session() const { return m_session; }
    void runChecks();

    QWidget *inspector() override;
    QString title() const override { return tr("Sample data"); }

Q_SIGNALS:
    void resultsChanged();
    void progress(const QString &what, qint64 done, qint64 total);

private:
    void buildToolbar(QBoxLayout *layout);
    void follow(SampleSession *session);
    void refresh();
    void refreshInspector();
    void chooseFile();
    QHash<QString, QString> contractTypes() const;

    workbench::Workbench &m_workbench;
    SampleStore &m_store;
    QPointer<SampleSession> m_session;
    QString m_contractPath, m_object;
    QComboBox *m_objects;
    ui::ElidedLabel *m_file;
    ui::Segmented *m_filter;
    QPushButton *m_run;
    QStackedLayout *m_stack;
    SampleGrid *m_grid;
    ui::EmptyState *m_empty;
    QScrollArea *m_inspector;
    std::shared_ptr<const sampling::TableFile> m_shown;
    const quality::Results *m_shownResults = nullptr;
    bool m_profileShown = false;
};

} // namespace meshwright::sample
