# SPDX-License-Identifier: GPL-3.0-or-later
"""against_duckdb.py MESHWRIGHT DATA.csv [RUNS]

The same promises as orders.odcs.yaml, fused by hand into one DuckDB query, beside the whole process
`meshwright test` on the same file in the same run. Needs the duckdb package. Prints; judges nothing.
"""
import os
import subprocess
import sys
import time

import duckdb

QUERY = r"""
SELECT count(*),
 count(*) FILTER (WHERE order_id IS NULL), count(*) FILTER (WHERE NOT regexp_matches(order_id, '^O-[0-9]{10}$')),
 count(order_id) - count(DISTINCT order_id),
 count(*) FILTER (WHERE customer_id IS NULL), count(*) FILTER (WHERE TRY_CAST(customer_id AS BIGINT) IS NULL), count(*) FILTER (WHERE TRY_CAST(customer_id AS BIGINT) < 1),
 count(*) FILTER (WHERE email IS NULL), count(*) FILTER (WHERE NOT regexp_matches(email, '^[a-z0-9._-]+@[a-z0-9-]+\.[a-z]{2,}$')),
 count(*) FILTER (WHERE length(email) < 6), count(*) FILTER (WHERE length(email) > 80),
 count(*) FILTER (WHERE segment IS NULL), count(*) FILTER (WHERE segment NOT IN ('consumer','corporate','home','public')),
 count(*) FILTER (WHERE status IS NULL), count(*) FILTER (WHERE status NOT IN ('new','paid','packed','sent','returned')),
 count(*) FILTER (WHERE country IS NULL), count(*) FILTER (WHERE length(country) < 2), count(*) FILTER (WHERE length(country) > 2),
 count(*) FILTER (WHERE ordered_at IS NULL), count(*) FILTER (WHERE TRY_CAST(ordered_at AS TIMESTAMPTZ) IS NULL),
 count(*) FILTER (WHERE quantity IS NULL), count(*) FILTER (WHERE TRY_CAST(quantity AS BIGINT) IS NULL), count(*) FILTER (WHERE TRY_CAST(quantity AS BIGINT) < 1), count(*) FILTER (WHERE TRY_CAST(quantity AS BIGINT) > 1000),
 count(*) FILTER (WHERE unit_price IS NULL), count(*) FILTER (WHERE TRY_CAST(unit_price AS DOUBLE) IS NULL), count(*) FILTER (WHERE TRY_CAST(unit_price AS DOUBLE) < 0),
 count(*) FILTER (WHERE TRY_CAST(discount AS DOUBLE) IS NULL), count(*) FILTER (WHERE TRY_CAST(discount AS DOUBLE) < 0), count(*) FILTER (WHERE TRY_CAST(discount AS DOUBLE) > 1),
 count(*) FILTER (WHERE TRY_CAST(delivery_date AS DATE) IS NULL), count(*) FILTER (WHERE note IS NULL)
FROM read_csv(?, header=true, all_varchar=true)
"""


def best(runs, work):
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def main():
    program, data = sys.argv[1], sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    contract = os.path.join(os.path.dirname(os.path.abspath(__file__)), "orders.odcs.yaml")
    open(data, "rb").read()  # warm the cache for both
    ours = best(runs, lambda: subprocess.run([program, "test", contract, "--data", data], stdout=subprocess.DEVNULL))
    theirs = best(runs, lambda: duckdb.connect().execute(QUERY, [data]).fetchall())
    size = os.path.getsize(data) / 1e6
    print(f"meshwright test  {ours:7.3f} s  {size / ours:7.0f} MB/s  (whole process)")
    print(f"duckdb {duckdb.__version__:9} {theirs:7.3f} s  {size / theirs:7.0f} MB/s  (query only)")
    print(f"ratio {theirs / ours:.2f}")


main()
