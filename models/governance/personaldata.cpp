// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/personaldata.h"

#include "base/tr.h"
#include "sampling/values.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace meshwright::governance {

namespace {

struct Kind {
    PersonalKind kind;
    QLatin1String name;
    const char *description;
    int share;         ///< 0: values don't tell
    const char *words; ///< names, words of one joined by "_"; each stands for a run of words in a name
};

constexpr Kind allKinds[] = { // in the order of their bits
    {PersonalKind::Email, QLatin1String("email"), QT_TRANSLATE_NOOP("Free", "an e-mail address"), 5, "email e_mail mail_address"},
    {PersonalKind::Phone, QLatin1String("phone"), QT_TRANSLATE_NOOP("Free", "a phone number"), 80, "phone telephone mobile_no mobile_number mobile_nr cell_no fax msisdn phone_no"},
    {PersonalKind::Iban, QLatin1String("iban"), QT_TRANSLATE_NOOP("Free", "an IBAN"), 20, "iban"},
    {PersonalKind::CardNumber, QLatin1String("card"), QT_TRANSLATE_NOOP("Free", "a card number"), 80, "credit_card card_no card_number card_nr card_holder"},
    {PersonalKind::PersonName, QLatin1String("name"), QT_TRANSLATE_NOOP("Free", "a person's name"), 50,
     "first_name last_name full_name given_name family_name middle_name maiden_name surname sur_name forename customer_name client_name patient_name employee_name person_name contact_name holder_name"},
    {PersonalKind::BirthDate, QLatin1String("birthdate"), QT_TRANSLATE_NOOP("Free", "a date of birth"), 0, "birth_date birthdate birth_day birthday date_of_birth dob birth_place birth_year"},
    {PersonalKind::Address, QLatin1String("address"), QT_TRANSLATE_NOOP("Free", "a postal address"), 0,
     "home_address postal_address street_address mailing_address delivery_address shipping_address billing_address street street_name address_line postcode post_code postal_code zip_code zipcode latitude longitude"},
    {PersonalKind::IpAddress, QLatin1String("ip"), QT_TRANSLATE_NOOP("Free", "an IP address"), 80, "ip_address ip_addr client_ip remote_ip"},
    {PersonalKind::NationalId, QLatin1String("national-id"), QT_TRANSLATE_NOOP("Free", "a number of an identity card or register"), 0,
     "passport passport_no national_id social_security ssn tax_id tax_number tax_no license_plate licence_plate driver_license driving_licence"},
    {PersonalKind::Account, QLatin1String("account"), QT_TRANSLATE_NOOP("Free", "a bank account"), 0, "bic swift account_holder account_owner account_no account_number bank_account"},
    {PersonalKind::Trait, QLatin1String("trait"), QT_TRANSLATE_NOOP("Free", "a trait of a person"), 0, "gender sex religion nationality ethnicity marital_status diagnosis disability"},
};

/// "customerEMail_2" as "_customer_e_mail_2_": words between underscores.
QString worded(const QString &name)
{
    QString words(u'_');
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber()) {
            if (!words.endsWith(u'_'))
                words += u'_';
            continue;
        }
        const bool isHump = c.isUpper() && i > 0 && (name.at(i - 1).isLower() || (i + 1 < name.size() && name.at(i + 1).isLower() && name.at(i - 1).isUpper()));
        if ((isHump || (c.isDigit() && i > 0 && name.at(i - 1).isLetter())) && !words.endsWith(u'_'))
            words += u'_';
        words += c.toLower();
    }
    return words.endsWith(u'_') ? words : words + u'_';
}

bool isDigit(char c)
{
    return quint8(c - '0') <= 9;
}

bool isEmail(std::string_view text)
{
    const size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos || text.size() > 254)
        return false;
    const std::string_view host = text.substr(at + 1);
    const size_t dot = host.rfind('.');
    const bool isHost = dot != std::string_view::npos && dot > 0 && host.size() - dot > 2;
    return isHost && text.find_first_of(" \t<>,;\"()") == std::string_view::npos;
}

bool isPhone(std::string_view text)
{
    const size_t digits = size_t(std::count_if(text.begin(), text.end(), isDigit));
    const bool isFormed = std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || std::string_view("+-()/ ").find(c) != std::string_view::npos; });
    // a date such as 01/02/2024 begins with 0 as well
    const bool isInternational = text.starts_with('+') || text.starts_with("00") || text.starts_with('(');
    const bool isNational = text.starts_with('0') && digits >= 9;
    return isFormed && digits >= 7 && digits <= 15 && (isInternational || isNational);
}

bool isIban(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if (c != ' ')
            plain += c;
    }
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (plain.size() < 15 || plain.size() > 34 || !isUpper(plain[0]) || !isUpper(plain[1]) || !isDigit(plain[2]) || !isDigit(plain[3]))
        return false;
    std::rotate(plain.begin(), plain.begin() + 4, plain.end());
    int rest = 0;
    for (const char c : plain) {
        if (!isDigit(c) && !isUpper(c))
            return false;
        rest = isDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    }
    return rest == 1;
}

/// Thirteen to nineteen digits of the known issuers whose check digit (Luhn) is right.
bool isCardNumber(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '-')
            return false;
    }
    if (digits.size() < 13 || digits.size() > 19 || std::string_view("23456").find(digits[0]) == std::string_view::npos)
        return false;
    int sum = 0;
    for (size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isIpAddress(std::string_view text)
{
    int parts = 0;
    while (!text.empty() && parts < 5) {
        const size_t dot = text.find('.');
        const std::string_view part = text.substr(0, dot);
        if (part.empty() || part.size() > 3 || !std::all_of(part.begin(), part.end(), isDigit))
            return false;
        int value = 0;
        for (const char c : part)
            value = value * 10 + (c - '0');
        if (value > 255)
            return false;
        ++parts;
        text = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    }
    return parts == 4 && text.empty();
}

const QSet<QString> &givenNames()
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral("anna anne maria marie mary sarah sara laura julia emma olivia sophia sophie lena lisa lea nina eva ida ella mia clara klara hanna hannah johanna "
                                           "katharina catherine kate katie elizabeth elisabeth susan susanne linda barbara jennifer jessica ashley emily amy claire alice charlotte camille "
                                           "isabel isabella carmen lucia elena paula andrea giulia francesca chiara valentina ingrid astrid karin birgit monika petra sabine ursula fatima aisha "
                                           "leila yasmin priya mei yuki ana ines helena zofia agnieszka olga natalia irina john james robert michael william david richard joseph thomas charles "
                                           "daniel matthew mark paul steven andrew george kevin brian peter pierre jean jacques luc louis antoine nicolas hans klaus jan jens lars sven erik "
                                           "jonas lukas luca leon felix max maximilian alexander sebastian tobias stefan stephan martin markus matthias christian florian simon philipp oliver "
                                           "patrick marco matteo lorenzo giovanni giuseppe antonio francisco jose juan carlos miguel pedro luis diego javier ahmed mohamed mohammed ali omar "
                                           "hassan ibrahim yusuf raj arjun wei chen hiroshi kenji ivan dmitri sergei pavel piotr tomasz henry harry jack oscar noah liam ethan benjamin samuel");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

/// Two to four capitalised words, the first of them a given name that is common somewhere.
bool isPersonName(std::string_view utf8)
{
    if (utf8.size() < 5 || utf8.size() > 60 || std::any_of(utf8.begin(), utf8.end(), isDigit))
        return false;
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).trimmed();
    const qsizetype comma = text.indexOf(QLatin1String(", "));
    if (comma > 0)
        text = text.mid(comma + 2) + u' ' + text.left(comma);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 4)
        return false;
    const bool isCapital = words.first().at(0).isUpper() && words.last().at(0).isUpper();
    return isCapital && givenNames().contains(words.first().toLower());
}

} // namespace

QStringList personalKindNames()
{
    QStringList names;
    for (const Kind &kind : allKinds)
        names.append(kind.name);
    return names;
}

PersonalKinds personalKindFrom(const QString &name)
{
    for (const Kind &kind : allKinds) {
        if (name == kind.name)
            return kind.kind;
    }
    return {};
}

QString described(PersonalKinds wanted)
{
    for (const Kind &kind : allKinds) {
        if (wanted.testFlag(kind.kind))
            return base::tr(kind.description);
    }
    return {};
}

PersonalKinds kindsOfName(const QString &name)
{
    const QString words = worded(name.left(200));
    PersonalKinds found;
    for (const Kind &kind : allKinds) {
        const QString all = QLatin1String(kind.words);
        for (const QString &one : all.split(u' ')) {
            if (words.contains(u'_' + one + u'_') || words.contains(u'_' + one + QLatin1String("s_")))
                found |= kind.kind;
        }
    }
    return found;
}

PersonalKinds kindsOfValue(std::string_view utf8)
{
    const std::string_view text = sampling::values::trimmed(utf8);
    PersonalKinds found;
    found.setFlag(PersonalKind::Email, isEmail(text));
    found.setFlag(PersonalKind::Phone, isPhone(text));
    found.setFlag(PersonalKind::Iban, isIban(text));
    found.setFlag(PersonalKind::CardNumber, isCardNumber(text));
    found.setFlag(PersonalKind::IpAddress, isIpAddress(text));
    found.setFlag(PersonalKind::PersonName, isPersonName(text));
    return found;
}

void PersonalTally::add(std::string_view utf8)
{
    ++m_filled;
    const auto found = int(kindsOfValue(utf8.substr(0, 300)));
    for (int i = 0; i < kindCount; ++i)
        m_seen[i] += found >> i & 1;
}

PersonalKinds PersonalTally::kinds() const
{
    PersonalKinds found;
    for (int i = 0; i < kindCount; ++i) {
        const int share = allKinds[i].share;
        found.setFlag(allKinds[i].kind, share > 0 && m_seen[i] > 0 && m_seen[i] * 100 >= m_filled * share);
    }
    return found;
}

} // namespace meshwright::governance
