// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "contract/sentences.h"
#include "document/contractdocument.h"
#include "widgets/designer/formplan.h"
#include "widgets/designer/newchecks.h"
#include "widgets/sample/samplestore.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace meshwright::ui {
class ElidedLabel;
}

namespace meshwright::designer {

class BlockForm;
class CheckList;
class HelpStrip;

/// The right side while a contract is open: what is selected, what it means, what it promises, what the
/// sample says about it, and all its other fields one click away.
class PropertyInspector : public QWidget {
    Q_OBJECT

public:
    PropertyInspector(document::ContractDocument *document, sample::SampleStore &samples, QWidget *parent = nullptr);
    /// What the mesh and the sample have to suggest.
    void setKnowledge(const std::function<const authoring::Knowledge &()> &knowledge);
    void setSelected(const QString &pointer);
    /// Gives the focus to the field of a node; opens what hides it.
    void focusField(const QString &pointer);
    CheckList &checks() const { return *m_checks; }
    BlockForm &meaning() const { return *m_meaning; }
    BlockForm &others() const { return *m_others; }
    QPushButton &othersButton() const { return *m_othersButton; }

Q_SIGNALS:
    void refused(const QString &why);

private:
    void buildContent(QBoxLayout *layout);
    void refresh();
    void showHead(const QString &title, const QString &subtitle);
    void showChecks(const std::vector<contract::Check> *checks);
    void showSample(const contract::Property *property);
    void fillSample(const contract::Property &property, const sampling::ColumnProfile &profile);
    void showForms(const FormSelection &meaning, const QByteArrayList &hidden);
    void openOthers(bool open);
    const contract::Property *selectedProperty() const;
    const contract::SchemaObject *selectedObject() const;
    const sampling::ColumnProfile *profileOf(const contract::Property *property) const;
    std::vector<NewCheck> offers() const;

    document::ContractDocument *m_document;
    sample::SampleStore &m_samples;
    text::Path m_mapping;
    QString m_pointer;
    ui::ElidedLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_area;
    QLabel *m_meaningLabel;
    BlockForm *m_meaning;
    QWidget *m_promises; ///< the checks with their label
    CheckList *m_checks;
    QWidget *m_sample;
    QPushButton *m_othersButton;
    BlockForm *m_others;
    FormSelection m_otherFields;
    HelpStrip *m_help;
    QString m_shown; ///< what the sample's part shows, so that it is only made anew for another
};

} // namespace meshwright::designer
