// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <utility>
#include <variant>

namespace meshwright::base {

/// A value, or the Problem that kept us from having one. Asking for the side that is not there is
/// a programming error (assert).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_content(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    const T &value() const & { return *ok(); }
    T &value() & { return *const_cast<T *>(ok()); }
    T &&value() && { return std::move(*const_cast<T *>(ok())); }
    const T &operator*() const & { return *ok(); }
    T &operator*() & { return *const_cast<T *>(ok()); }
    T &&operator*() && { return std::move(*const_cast<T *>(ok())); }
    const T *operator->() const { return ok(); }
    T *operator->() { return const_cast<T *>(ok()); }

    const Problem &problem() const
    {
        const Problem *problem = std::get_if<1>(&m_content);
        Q_ASSERT(problem);
        return *problem;
    }

private:
    const T *ok() const
    {
        const T *value = std::get_if<0>(&m_content);
        Q_ASSERT(value);
        return value;
    }

    std::variant<T, Problem> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)), m_ok(false) {}

    explicit operator bool() const { return m_ok; }
    const Problem &problem() const
    {
        Q_ASSERT(!m_ok);
        return m_problem;
    }

private:
    Problem m_problem;
    bool m_ok = true;
};

} // namespace meshwright::base
