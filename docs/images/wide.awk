# SPDX-License-Identifier: GPL-3.0-or-later
# A table of 200 columns and 60 rows, for the pictures of a wide contract: awk -f wide.awk >customer_master.csv
BEGIN {
    split("billing delivery contact contract household loyalty consent credit channel campaign claim return visit device payment account address company person order", about, " ")
    split("letter phone branch", kind, " ")
    split("id name kind opened_on closed_on amount share count country note", what, " ")
    for (row = 0; row <= 60; ++row) {
        line = ""
        for (a = 1; a <= 20; ++a)
            for (w = 1; w <= 10; ++w) {
                value = about[a] "_" what[w]
                if (row) {
                    n = row * 7919 + a * 104729 + w * 1299709
                    if (w == 1) value = toupper(substr(about[a], 1, 2)) "-" sprintf("%06d", row * 17 + a)
                    else if (w == 2) value = about[a] " " n % 53
                    else if (w == 3) value = kind[1 + n % 3]
                    else if (w == 4) value = sprintf("2025-%02d-%02d", 1 + n % 12, 1 + n % 28)
                    else if (w == 5) value = n % 4 ? "" : sprintf("2026-%02d-%02d", 1 + n % 12, 1 + n % 28)
                    else if (w == 6) value = sprintf("%.2f", n % 100000 / 100)
                    else if (w == 7) value = sprintf("%.3f", n % 1000 / 1000)
                    else if (w == 8) value = n % 400
                    else if (w == 9) value = substr("DENLFRBE", 1 + n % 4 * 2, 2)
                    else value = n % 3 ? "" : "said on the phone"
                }
                line = line (line == "" ? "" : ",") value
            }
        print line
    }
}
