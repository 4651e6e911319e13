// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "standard/description.h"
#include "text/path.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace meshwright::designer {

class FieldEditor;

/// A form for one mapping of a document, made from the standard's description of it: fields that are
/// there or usual are shown, all others are one click away. Parts and lists of parts become cards.
class BlockForm : public QWidget {
    Q_OBJECT

public:
    /// Which keys of the mapping are shown; empty: all but those of `hidden`.
    struct Selection {
        QByteArrayList only;
        QByteArrayList hidden;
        QByteArrayList usual; ///< shown even while they are not in the text
    };

    explicit BlockForm(QWidget *parent = nullptr);
    void show(document::ContractDocument *document, const text::Path &mapping, const Selection &selection);
    /// Gives the focus to the field at a JSON pointer, if it is shown.
    bool focusField(const QString &pointer);

Q_SIGNALS:
    void refused(const QString &why);

private:
    void refresh();
    void rebuild(text::Node node);
    QString shape(text::Node node) const;
    void addShape(text::Node node, QString &out) const;
    void fill(QBoxLayout *layout, const text::Path &path, text::Node node, bool isTop);
    void addSimple(QBoxLayout *layout, const standard::Field &field, const text::Path &path);
    void addBlock(QBoxLayout *layout, const standard::Field &field, const text::Path &path, text::Node node);
    void addList(QBoxLayout *layout, const standard::Field &field, const text::Path &path, text::Node node);
    QWidget *card(const QString &title, const std::function<void()> &remove);
    void addMoreMenu(QBoxLayout *layout, const std::vector<const standard::Field *> &fields, const text::Path &path);
    void showValues(const text::Tree &tree);
    void request(const std::function<text::edit::Patches(const text::Tree &)> &edit, const QString &label);
    bool isShown(const standard::Field &field, text::Node node, bool isTop) const;
    bool isOffered(const QByteArray &key) const;

    QPointer<document::ContractDocument> m_document;
    const standard::Description *m_description = nullptr;
    text::Path m_mapping;
    Selection m_selection;
    QString m_shape;
    QWidget *m_content = nullptr;
    QHash<QString, FieldEditor *> m_editors; ///< by JSON pointer
    QString m_focusNext;
};

} // namespace meshwright::designer
