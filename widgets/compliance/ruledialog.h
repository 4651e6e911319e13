// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/ruletrial.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace meshwright::compliance {

/// Where a rule is written, or begun with one that there is, and tried on the open mesh while it is typed. Nothing is stored
/// until that is asked for.
class RuleDialog : public QDialog {
    Q_OBJECT

public:
    enum Column { StateColumn, FileColumn, WhyColumn };

    explicit RuleDialog(workspace::SnapshotPointer mesh, QWidget *parent = nullptr);
    ~RuleDialog() override;

    /// False while the text has not been tried yet.
    bool isTried() const { return m_isTried; }

Q_SIGNALS:
    void chosen(const QString &path, quint32 offset, const QString &pointer);
    void stored(const QString &path);

private:
    void fillLibrary();
    void fillHomes();
    void edited();
    void begin();
    void tell(const workspace::RuleTrial &trial);
    void showFiles(const workspace::RuleTrial &trial);
    void save();
    void open(const QModelIndex &index);

    workspace::SnapshotPointer m_mesh;
    std::vector<std::shared_ptr<const governance::Rule>> m_rules; ///< of the library, in its order
    QComboBox *m_library, *m_home;
    QPlainTextEdit *m_text;
    QLabel *m_verdict;
    QStandardItemModel *m_files;
    QTableView *m_table;
    QPushButton *m_save;
    QTimer m_later;
    QThreadPool m_thread;
    base::Cancel m_cancel; ///< of the trial that runs
    int m_number = 0;      ///< of the newest text
    bool m_isTried = false;
};

} // namespace meshwright::compliance
