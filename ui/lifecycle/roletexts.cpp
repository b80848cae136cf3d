// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/roletexts.h"

#include <QCoreApplication>

QString roleTitle(PhaseRole role)
{
    switch (role) {
    case PhaseRole::Reach:
        return QCoreApplication::translate("RoleTexts", "Reach");
    case PhaseRole::Acquire:
        return QCoreApplication::translate("RoleTexts", "Acquire");
    case PhaseRole::Convert:
        return QCoreApplication::translate("RoleTexts", "Convert");
    case PhaseRole::Retain:
        return QCoreApplication::translate("RoleTexts", "Retain");
    case PhaseRole::Loyal:
        return QCoreApplication::translate("RoleTexts", "Loyal");
    case PhaseRole::Lapsed:
        return QCoreApplication::translate("RoleTexts", "Lapsed");
    case PhaseRole::Lost:
        return QCoreApplication::translate("RoleTexts", "Lost");
    }
    return {};
}

QString roleExplanation(PhaseRole role)
{
    switch (role) {
    case PhaseRole::Reach:
        return QCoreApplication::translate("RoleTexts", "They know of the business, no more.");
    case PhaseRole::Acquire:
        return QCoreApplication::translate("RoleTexts", "They are interested and have not bought yet.");
    case PhaseRole::Convert:
        return QCoreApplication::translate("RoleTexts", "They have bought for the first time.");
    case PhaseRole::Retain:
        return QCoreApplication::translate("RoleTexts", "They buy again.");
    case PhaseRole::Loyal:
        return QCoreApplication::translate("RoleTexts", "They stay, and recommend the business.");
    case PhaseRole::Lapsed:
        return QCoreApplication::translate("RoleTexts", "They have gone quiet and may come back.");
    case PhaseRole::Lost:
        return QCoreApplication::translate("RoleTexts", "They have left.");
    }
    return {};
}

QString colorTitle(int index)
{
    static const char *const titles[]{
        QT_TRANSLATE_NOOP("RoleTexts", "Blue"),   QT_TRANSLATE_NOOP("RoleTexts", "Dark blue"), QT_TRANSLATE_NOOP("RoleTexts", "Purple"),
        QT_TRANSLATE_NOOP("RoleTexts", "Green"),  QT_TRANSLATE_NOOP("RoleTexts", "Orange"),    QT_TRANSLATE_NOOP("RoleTexts", "Rust"),
        QT_TRANSLATE_NOOP("RoleTexts", "Grey"),   QT_TRANSLATE_NOOP("RoleTexts", "Ochre")};
    return QCoreApplication::translate("RoleTexts", titles[size_t(index) % std::size(titles)]);
}
