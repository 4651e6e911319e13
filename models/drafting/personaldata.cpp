// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/personaldata.h"

#include "drafting/names.h"

#include <QStringList>

#include <algorithm>

namespace meshwright::drafting {

namespace {

// Runs of words as they stand in a name: "first_name" fits "customer_first_name", not "first_order".
constexpr const char *const telling[] = {
    "email", "e_mail", "mail_address", "phone", "telephone", "mobile", "mobile_no", "mobile_nr", "mobile_number", "fax",
    "birth", "birthday", "birthdate", "birthplace", "birth_date", "date_of_birth", "dob", "iban", "bic", "account_holder", "account_owner", "credit_card", "card_no",
    "card_number", "card_holder", "passport", "social_security", "ssn", "tax_id", "tax_no", "tax_number", "national_id", "first_name",
    "firstname", "last_name", "lastname", "full_name", "fullname", "given_name", "family_name", "middle_name", "maiden_name", "surname",
    "customer_name", "client_name", "patient_name", "employee_name", "person_name", "contact_name", "address", "street",
    "postcode", "post_code", "postal_code", "zip", "zip_code", "zipcode", "license_plate", "licence_plate", "gender", "sex", "religion",
    "nationality", "latitude", "longitude", "ip", "salary", "diagnosis"};

} // namespace

QString personalDataHint(const QString &columnName, sampling::Likeness likeness)
{
    using sampling::Likeness;
    if (likeness == Likeness::Email)
        return QStringLiteral("these are e-mail addresses");
    if (likeness == Likeness::Phone)
        return QStringLiteral("these look like phone numbers");
    if (likeness == Likeness::Iban)
        return QStringLiteral("these are account numbers");
    const QString framed = QLatin1Char('_') + columnNameFrom(columnName) + QLatin1Char('_');
    const bool tells = std::any_of(std::begin(telling), std::end(telling), [&](const char *words) { return framed.contains(QLatin1Char('_') + QLatin1String(words) + QLatin1Char('_')); });
    return tells ? QStringLiteral("its name says so") : QString();
}

} // namespace meshwright::drafting
