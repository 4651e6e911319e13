// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/value.h"

#include <QHash>

#include <random>

/// Makes broken (and now and then still good) contracts out of good ones, the same from the same seed.
class Mutants {
public:
    Mutants(quint32 seed, const std::vector<meshwright::text::Value> &documents);

    /// One of the documents with `changes` random changes; what was done is told in `story`.
    meshwright::text::Value next(int changes, QString *story);

    static QByteArray json(const meshwright::text::Value &value);

private:
    using Value = meshwright::text::Value;
    void collect(const Value &value);
    void gather(Value &value, std::vector<Value *> &mappings, std::vector<Value *> &sequences, int depth);
    QString change(Value &document);
    QString changeMapping(Value &mapping);
    QString changeSequence(Value &sequence);
    QString clashOperators(Value &mapping);
    QString nest(Value &mapping);
    Value oddValue();
    int upTo(int end) { return int(m_random() % quint32(end)); }
    const QByteArray &anyKey() { return m_keys[size_t(upTo(int(m_keys.size())))]; }

    std::mt19937 m_random;
    const std::vector<Value> &m_documents;
    std::vector<QByteArray> m_keys;
    std::vector<QByteArray> m_words;               ///< all values of closed lists
    QHash<QByteArray, std::vector<Value>> m_samples; ///< values seen under a key
};
