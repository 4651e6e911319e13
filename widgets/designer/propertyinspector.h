// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "document/contractdocument.h"
#include "widgets/sample/samplestore.h"

#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;

namespace meshwright::ui {
class ElidedLabel;
}

namespace meshwright::designer {

class BlockForm;
class HelpStrip;

/// The right side while a contract is open: what is selected, its fields, its checks in words, and what
/// the sample says about it.
class PropertyInspector : public QWidget {
    Q_OBJECT

public:
    PropertyInspector(document::ContractDocument *document, sample::SampleStore &samples, QWidget *parent = nullptr);
    /// What the mesh and the sample have to suggest.
    void setKnowledge(const std::function<const authoring::Knowledge &()> &knowledge);
    void setSelected(const QString &pointer);
    void focusField(const QString &pointer);

Q_SIGNALS:
    void refused(const QString &why);

private:
    void refresh();
    void showHead(const QString &title, const QString &subtitle);
    void fillChecks(const contract::Property &property);
    void fillSample(const contract::Property &property, const sampling::ColumnProfile &profile);
    void openLimits(QWidget *under);
    const contract::Property *selectedProperty() const;
    QString objectName() const;

    document::ContractDocument *m_document;
    sample::SampleStore &m_samples;
    text::Path m_mapping;
    QString m_pointer;
    ui::ElidedLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_area;
    BlockForm *m_form;
    QWidget *m_checks;
    QWidget *m_sample;
    HelpStrip *m_help;
    QString m_shown; ///< what the checks and the sample show, so that they are only made anew for another
};

} // namespace meshwright::designer
