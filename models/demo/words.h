// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// What the samples are worded with. Names of people are made up from common first and last names;
/// e-mail addresses end in domains that RFC 2606 keeps for examples.
namespace meshwright::demo::words {

struct Name {
    std::string_view shown;
    std::string_view ascii; ///< for the e-mail address
};

inline constexpr std::array firstNames {
    Name{"Anna", "anna"}, Name{"Ben", "ben"}, Name{"Clara", "clara"}, Name{"David", "david"}, Name{"Elif", "elif"},
    Name{"Felix", "felix"}, Name{"Greta", "greta"}, Name{"Henrik", "henrik"}, Name{"Ida", "ida"}, Name{"Jürgen", "juergen"},
    Name{"Katrin", "katrin"}, Name{"Łukasz", "lukasz"}, Name{"Marie", "marie"}, Name{"Noah", "noah"}, Name{"Olga", "olga"},
    Name{"Pieter", "pieter"}, Name{"Renée", "renee"}, Name{"Søren", "soren"}, Name{"Théo", "theo"}, Name{"Ulrike", "ulrike"},
    Name{"Victor", "victor"}, Name{"Wiebke", "wiebke"}, Name{"Yara", "yara"}, Name{"Zoë", "zoe"}, Name{"Agnieszka", "agnieszka"},
    Name{"Björn", "bjoern"}, Name{"Camille", "camille"}, Name{"Daan", "daan"}, Name{"Emil", "emil"}, Name{"Freja", "freja"},
    Name{"Hannah", "hannah"}, Name{"Jonas", "jonas"}, Name{"Karim", "karim"}, Name{"Lena", "lena"}, Name{"Mateusz", "mateusz"},
    Name{"Nina", "nina"}, Name{"Oskar", "oskar"}, Name{"Paula", "paula"}, Name{"Sofie", "sofie"}, Name{"Tomasz", "tomasz"},
};

inline constexpr std::array lastNames {
    Name{"Andersen", "andersen"}, Name{"Bakker", "bakker"}, Name{"Bauer", "bauer"}, Name{"Bernard", "bernard"}, Name{"Björk", "bjoerk"},
    Name{"Brandt", "brandt"}, Name{"Christensen", "christensen"}, Name{"Dąbrowski", "dabrowski"}, Name{"De Vries", "devries"}, Name{"Dubois", "dubois"},
    Name{"Eriksson", "eriksson"}, Name{"Fischer", "fischer"}, Name{"Girard", "girard"}, Name{"Gruber", "gruber"}, Name{"Hansen", "hansen"},
    Name{"Hofer", "hofer"}, Name{"Huber", "huber"}, Name{"Jansen", "jansen"}, Name{"Johansson", "johansson"}, Name{"Kaya", "kaya"},
    Name{"Keller", "keller"}, Name{"Kowalska", "kowalska"}, Name{"Krüger", "krueger"}, Name{"Lambert", "lambert"}, Name{"Larsen", "larsen"},
    Name{"Lindberg", "lindberg"}, Name{"Meier", "meier"}, Name{"Moreau", "moreau"}, Name{"Müller", "mueller"}, Name{"Nguyen", "nguyen"},
    Name{"Nilsson", "nilsson"}, Name{"Nowak", "nowak"}, Name{"O'Brien", "obrien"}, Name{"Pedersen", "pedersen"}, Name{"Petit", "petit"},
    Name{"Richter", "richter"}, Name{"Schäfer", "schaefer"}, Name{"Schmidt", "schmidt"}, Name{"Smit", "smit"}, Name{"Sørensen", "sorensen"},
    Name{"Steiner", "steiner"}, Name{"Van Dijk", "vandijk"}, Name{"Visser", "visser"}, Name{"Weber", "weber"}, Name{"Widmer", "widmer"},
    Name{"Wiśniewski", "wisniewski"}, Name{"Yılmaz", "yilmaz"}, Name{"Zimmermann", "zimmermann"},
};

inline constexpr std::array<std::string_view, 3> mailDomains {"example.org", "example.com", "example.net"};

inline constexpr std::array<std::string_view, 8> countries {"DE", "AT", "CH", "NL", "FR", "DK", "SE", "PL"};
inline constexpr std::array<int, 8> countryWeights {420, 110, 80, 130, 120, 50, 60, 30};
inline constexpr std::array<std::string_view, 8> dialCodes {"+49", "+43", "+41", "+31", "+33", "+45", "+46", "+48"};

inline constexpr std::array<std::string_view, 6> categories {"tents", "backpacks", "footwear", "clothing", "cooking", "navigation"};
inline constexpr std::array<int, 6> categoryWeights {60, 150, 240, 330, 150, 70};
/// Lowest and highest list price in cents, by category.
inline constexpr std::array<std::array<int, 2>, 6> priceRange {{{8900, 64900}, {3900, 28900}, {4900, 23900}, {1900, 34900}, {690, 14900}, {990, 39900}}};

inline constexpr std::array<std::array<std::string_view, 5>, 6> articleKinds {{
    {"Dome Tent", "Tunnel Tent", "Ultralight Tent", "Tarp", "Family Tent"},
    {"Daypack", "Trekking Pack", "Climbing Pack", "Hip Bag", "Travel Pack"},
    {"Hiking Boot", "Trail Shoe", "Approach Shoe", "Sandal", "Winter Boot"},
    {"Rain Jacket", "Fleece", "Down Vest", "Trekking Trousers", "Base Layer"},
    {"Gas Stove", "Pot Set", "Mug", "Water Filter", "Folding Cutlery"},
    {"Compass", "Head Torch", "Map Case", "GPS Unit", "Altimeter Watch"},
}};
inline constexpr std::array<std::string_view, 20> articleLines {
    "Alder", "Birch", "Cirrus", "Dolomite", "Ember", "Fjord", "Gale", "Heron", "Ibex", "Juniper",
    "Kestrel", "Larch", "Moraine", "Nunatak", "Osprey", "Pika", "Quartz", "Rowan", "Sorrel", "Tarn"};
inline constexpr std::array<std::string_view, 6> articleEndings {"", " II", " Light", " Pro", " Kids", " 3-Season"};

inline constexpr std::array<std::string_view, 4> segments {"new", "occasional", "regular", "loyal"};
inline constexpr std::array<std::string_view, 3> channels {"web", "app", "store"};
inline constexpr std::array<std::string_view, 5> orderStates {"placed", "shipped", "delivered", "returned", "cancelled"};

inline constexpr std::array<std::string_view, 4> paymentMethods {"card", "paypal", "invoice", "gift_card"};

inline constexpr std::array<std::string_view, 6> topics {"delivery", "fit", "quality", "price", "app", "service"};
inline constexpr std::array<std::string_view, 4> feedbackChannels {"app", "web_form", "store", "phone"};
inline constexpr std::array<std::string_view, 6> appVersions {"4.8.0", "4.9.0", "4.9.1", "5.0.0", "5.1.0", "5.2.0"};
inline constexpr std::array<std::string_view, 3> devices {"ios", "android", "web"};
inline constexpr std::array<std::string_view, 8> features {
    "search", "size_adviser", "wish_list", "route_planner", "order_tracking", "live_chat", "store_finder", "repair_booking"};

/// Openings and endings of feedback by how happy it is: unhappy, so-so, happy.
inline constexpr std::array<std::array<std::string_view, 6>, 3> openings {{
    {"Not what I ordered", "Disappointed", "Second time this happens", "The zip broke on day two", "Nobody called back", "Too small, again"},
    {"It is alright", "Does the job", "Fine for the price", "Took a while", "Mixed feelings", "Good idea, rough edges"},
    {"Very happy", "Exactly as described", "Best one so far", "Came a day early", "Kept me dry in the Alps", "My kids love it"},
}};
inline constexpr std::array<std::array<std::string_view, 6>, 3> endings {{
    {"and I want my money back.", "so I sent it back.", "please fix this.", "the answer was \"wait and see\".", "never again.", "I expected more, honestly."},
    {"but the colour differs a bit.", "I might buy it again.", "size runs large, so order one down.", "could be lighter.", "shipping was slow, support friendly.", "ask me after the winter."},
    {"thank you!", "will order again.", "10/10, \"highly recommended\" as they say.", "great advice in the store, too.", "the app made it easy.", "worth every cent."},
}};

} // namespace meshwright::demo::words
