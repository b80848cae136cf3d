// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <typeindex>
#include <unordered_map>

/** What is kept as long as a connection, by its type; each has to notice itself when it is outdated. */
class Caches
{
public:
    /** Made when first asked for. */
    template<typename Cache>
    Cache &get()
    {
        std::shared_ptr<void> &kept = m_kept[typeid(Cache)];
        if (!kept)
            kept = std::make_shared<Cache>();
        return *static_cast<Cache *>(kept.get());
    }

private:
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_kept;
};
