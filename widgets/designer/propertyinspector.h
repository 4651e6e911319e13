// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "widgets/sample/samplestore.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace meshwright::designer {

class BlockForm;

/// The right side while a contract is open: what is selected, its fields, its checks in words, and what
/// the sample says about it.
class PropertyInspector : public QScrollArea {
    Q_OBJECT

public:
    PropertyInspector(document::ContractDocument *document, sample::SampleStore &samples, QWidget *parent = nullptr);
    void setSelected(const QString &pointer);
    void focusField(const QString &pointer);

Q_SIGNALS:
    void refused(const QString &why);

private:
    void refresh();
    void showHead(const QString &title, const QString &subtitle);
    void fillChecks(const contract::Property &property);
    void fillSample(const contract::Property &property);
    void addCheckMenu(const text::Path &property);
    const contract::Property *selectedProperty() const;
    QString objectName() const;

    document::ContractDocument *m_document;
    sample::SampleStore &m_samples;
    text::Path m_mapping;
    QString m_pointer;
    QLabel *m_title;
    QLabel *m_subtitle;
    BlockForm *m_form;
    QWidget *m_checks;
    QWidget *m_sample;
};

} // namespace meshwright::designer
