// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "contract/sentences.h"
#include "document/contractdocument.h"
#include "widgets/designer/newchecks.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace meshwright::sample {
class SampleStore;
}

namespace meshwright::designer {

class BlockForm;
class FieldPicker;
class SentenceButton;

/// What a property or an object promises, a sentence a promise. A sentence opens to the fields it is
/// made of, one at a time; a new one is added from a list.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);
    ~CheckList() override;
    void setSamples(sample::SampleStore *samples) { m_samples = samples; }
    void setKnowledge(std::function<const authoring::Knowledge &()> knowledge) { m_knowledge = std::move(knowledge); }
    /// What could be added; asked for when a person wants to.
    void setOffers(std::function<std::vector<NewCheck>()> offers) { m_offers = std::move(offers); }

    void show(document::ContractDocument *document, const text::Path &owner, const std::vector<contract::Check> &checks);
    /// Opens the sentence that the node at a JSON pointer belongs to and gives the focus to its field.
    bool focusField(const QString &pointer);
    FieldPicker *openPicker();
    int count() const { return int(m_lines.size()); }
    SentenceButton *sentence(int number) const { return m_lines[size_t(number)].sentence; }
    /// The fields of the sentence that is open; null where none is.
    BlockForm *openForm() const { return m_form; }

Q_SIGNALS:
    void refused(const QString &why);
    void helpWanted(const QString &title, const QString &help);

private:
    struct Line {
        QString pointer;
        SentenceButton *sentence = nullptr;
    };
    Line makeLine(const QString &pointer);
    void toggle(const QString &pointer);
    void shut();
    void open(const QString &pointer);
    void remove(const QString &pointer);
    void add(const NewCheck &check);

    QPointer<document::ContractDocument> m_document;
    sample::SampleStore *m_samples = nullptr;
    std::function<const authoring::Knowledge &()> m_knowledge;
    std::function<std::vector<NewCheck>()> m_offers;
    text::Path m_owner;
    std::vector<Line> m_lines;
    QString m_open;
    QString m_openNext; ///< was asked for, and is not there yet
    QBoxLayout *m_layout;
    QLabel *m_nothing;
    QPushButton *m_add;
    QWidget *m_editor = nullptr; ///< under the open sentence
    BlockForm *m_form = nullptr;
};

} // namespace meshwright::designer
