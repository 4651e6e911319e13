// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newcontract/draftjudge.h"
#include "widgets/newcontract/draftmaker.h"
#include "widgets/newcontract/placement.h"
#include "widgets/workbench/page.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meshwright::newcontract {

class DraftPreview;
class OriginChooser;
class Standing;

/// One page to make a contract: from what, its name and owner, and beside it at every moment what will be written.
class NewContractPage : public workbench::Page {
    Q_OBJECT

public:
    explicit NewContractPage(workbench::Workbench &workbench, QWidget *parent = nullptr);

    QString title() const override { return tr("New contract"); }
    /// Begins with a data file, as when one was dropped on the window.
    void startFromFile(const QString &path);
    void startFromTemplate();
    void startFromContract(const QString &path);
    void startBlank();
    /// Writes the file, copies the sample, and says where; nothing where the draft is not ready.
    void create();
    bool isReady() const;

Q_SIGNALS:
    /// `mesh` is the folder to open where none is; `data` the sample that belongs to the object, empty where there is none.
    void created(const QString &mesh, const QString &contract, const QString &object, const QString &data);
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFields(QBoxLayout *layout);
    void connectFields();
    QWidget *makeFoot();
    void refresh();
    void refreshSuggestions();
    void originChanged();
    void judge(const base::Result<QByteArray> &text);
    void showJudged(const Judged &result);
    drafting::Wishes wishes() const;
    QString meshFolder() const;
    void written(const base::Result<void> &result, const SamplePlan &sample);

    workbench::Workbench &m_workbench;
    DraftMaker m_maker;
    OriginChooser *m_origin;
    QLineEdit *m_name;
    QComboBox *m_domain;
    QComboBox *m_owner;
    QLineEdit *m_purpose;
    QComboBox *m_kept;
    QComboBox *m_readers;
    Standing *m_standing;
    QLabel *m_where;
    QLabel *m_problem;
    QPushButton *m_create;
    DraftPreview *m_preview;
    QTimer m_settle;
    DraftJudge m_judge;
    std::vector<ChosenFix> m_fixes;
    bool m_isNamed = false; ///< somebody typed the name
    Place m_place;
    bool m_writing = false;
};

} // namespace meshwright::newcontract
