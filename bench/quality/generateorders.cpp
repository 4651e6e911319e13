// SPDX-License-Identifier: GPL-3.0-or-later
// bench_orders ROWS [FAULTS] [csv|json] > orders.csv: 12 columns, about 119 bytes a row (json: 280, an object
// a line), the same for every run. FAULTS: one row in so many breaks some promise of orders.odcs.yaml; 0
// (default) for none.
#include <array>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

class Random {
public:
    std::uint64_t below(std::uint64_t bound)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return (m_state >> 11) % bound;
    }

private:
    std::uint64_t m_state = 0x2545F4914F6CDD1D;
};

constexpr std::array<const char *, 4> segments = {"consumer", "corporate", "home", "public"};
constexpr std::array<const char *, 5> states = {"new", "paid", "packed", "sent", "returned"};
constexpr std::array<const char *, 8> countries = {"DE", "FR", "NO", "SE", "IT", "ES", "PL", "NL"};
constexpr std::array<const char *, 6> notes = {"", "", "gift", "call before delivery", "leave at the door", "\"fragile, handle with care\""};

constexpr std::array<const char *, 6> jsonNotes = {"null", "null", "\"gift\"", "\"call before delivery\"", "\"leave at the door\"", "\"fragile, handle with care\""};

} // namespace

int main(int argc, char **argv)
{
    const long long rows = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const long long faults = argc > 2 ? std::atoll(argv[2]) : 0;
    const bool json = argc > 3 && std::string(argv[3]) == "json";
    Random random;
    if (!json)
        std::puts("order_id,customer_id,email,segment,status,country,ordered_at,quantity,unit_price,discount,delivery_date,note");
    // A step that shares no factor with the modulus visits every number once, in no order.
    const std::uint64_t modulus = 9'999'999'967;
    std::uint64_t number = 1;
    for (long long row = 0; row < rows; ++row) {
        number = (number + 7'654'321'987) % modulus;
        const bool faulty = faults > 0 && row % faults == faults - 1;
        const int day = int(random.below(28)) + 1, month = int(random.below(12)) + 1;
        const char *const form = json
            ? "{\"order_id\":\"O-%010" PRIu64 "\",\"customer_id\":%" PRIu64 ",\"email\":\"customer%" PRIu64
              "@example.org\",\"segment\":\"%s\",\"status\":\"%s\",\"country\":\"%s\",\"ordered_at\":\"2024-%02d-%02dT%02d:%02d:%02dZ\",\"quantity\":%s,"
              "\"unit_price\":%d.%02d,\"discount\":0.%02d,\"delivery_date\":\"2025-%02d-%02d\",\"note\":%s}\n"
            : "O-%010" PRIu64 ",%" PRIu64 ",customer%" PRIu64 "@example.org,%s,%s,%s,2024-%02d-%02dT%02d:%02d:%02dZ,%s,%d.%02d,0.%02d,2025-%02d-%02d,%s\n";
        std::printf(form, faulty && row % 2 ? std::uint64_t(1) : number, random.below(2'000'000) + 1, random.below(2'000'000), segments[random.below(segments.size())],
                    states[random.below(states.size())], countries[random.below(countries.size())], month, day, int(random.below(24)), int(random.below(60)), int(random.below(60)),
                    faulty ? json ? "\"many\"" : "many" : std::to_string(random.below(1000) + 1).c_str(), int(random.below(1000)), int(random.below(100)), int(random.below(100)),
                    month, day, (json ? jsonNotes : notes)[random.below(notes.size())]);
    }
    return 0;
}
