// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <string_view>

/// What tells personal data by the name of a column and by its values. It can miss some and be wrong
/// about some; people decide.
namespace meshwright::governance {

enum class PersonalKind : quint16 {
    Email = 1,
    Phone = 2,
    Iban = 4,
    CardNumber = 8,
    PersonName = 16,
    BirthDate = 32,
    Address = 64,
    IpAddress = 128,
    NationalId = 256,
    Account = 512,
    Trait = 1024 ///< gender, religion, nationality, health
};
Q_DECLARE_FLAGS(PersonalKinds, PersonalKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonalKinds)

/// "email", "phone", "iban", "card", "name", "birthdate", "address", "ip", "national-id", "account", "trait".
QStringList personalKindNames();
PersonalKinds personalKindFrom(const QString &name); ///< none for an unknown name
/// "an e-mail address", "a phone number", …; the first where there are several.
QString described(PersonalKinds kinds);

/// By the words of a name in any style: "customerEmail", "E-MAIL", "home_phone_no".
PersonalKinds kindsOfName(const QString &name);
/// By one value: IBAN and card numbers by their check digits, the others by their form.
PersonalKinds kindsOfValue(std::string_view utf8);

/// Adds up what the values of one column look like.
class PersonalTally {
public:
    void add(std::string_view utf8);
    /// Those that enough of the values look like: one in twenty for e-mail addresses, one in five for IBANs,
    /// half for names of persons, four in five for the others.
    PersonalKinds kinds() const;

private:
    static constexpr int kindCount = 11;
    int m_filled = 0;
    int m_seen[kindCount] = {};
};

} // namespace meshwright::governance
