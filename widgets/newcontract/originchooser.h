// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newcontract/draftmaker.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace meshwright::ui {
class Segmented;
}

namespace meshwright::newcontract {

/// From what a new contract is made: a data file, a template, another contract, nothing.
class OriginChooser : public QWidget {
    Q_OBJECT

public:
    OriginChooser(workbench::Workbench &workbench, DraftMaker &maker, QWidget *parent = nullptr);

    void setOrigin(DraftMaker::Origin origin);
    void setFile(const QString &path);
    void setContract(const QString &path);
    /// Fills in what the mesh has to offer.
    void refresh();
    bool copiesSample() const;
    /// Where a person who has nothing yet goes on: the place for a file's path. False where that is not asked for, or answered.
    bool focusMissing();

Q_SIGNALS:
    void fileEntered();
    void sampleCopyChanged();

private:
    QWidget *makeFilePart();
    QWidget *makeTemplatePart();
    QWidget *makeContractPart();
    void chooseFile();
    void readParts();
    void showFile();

    workbench::Workbench &m_workbench;
    DraftMaker &m_maker;
    ui::Segmented *m_segments;
    QStackedWidget *m_stack;
    QLineEdit *m_file;
    QCheckBox *m_copySample;
    QListWidget *m_templates;
    QComboBox *m_contracts;
    QList<QCheckBox *> m_parts;
};

} // namespace meshwright::newcontract
