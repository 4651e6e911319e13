// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace meshwright::base {

/// A flag that one thread raises and another looks at. Copies share the flag.
class Cancel {
public:
    Cancel() : m_flag(std::make_shared<std::atomic_bool>(false)) {}
    void request() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isRequested() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

/// What long work reports: units done of units in all (bytes, files, rows; the caller knows which).
/// `total` is 0 while it is not known. May be called from any thread; may be empty.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace meshwright::base
