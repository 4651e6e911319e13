# SPDX-License-Identifier: GPL-3.0-or-later
"""against_duckdb.py MESHWRIGHT DATA.csv [RUNS] [DATACONTRACT]

The promises of orders.odcs.yaml over one file, by three programs in the same run, the best of RUNS each:
`meshwright test` (the whole process, with two threads and with one), the same checks fused by hand into
one DuckDB query (the query only), and, where its program is named, `datacontract test` (the whole
process, once). Prints seconds, peaks of memory and ratios; judges nothing. Needs the duckdb package.
"""
import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

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
FROM {reader}
"""


def reader(data):
    if ".json" in data or ".ndjson" in data:
        columns = "order_id customer_id email segment status country ordered_at quantity unit_price discount delivery_date note"
        types = ", ".join(f"{name}: 'VARCHAR'" for name in columns.split())
        return f"read_json('{data}', format='newline_delimited', columns={{{types}}})"
    return f"read_csv('{data}', header=true, all_varchar=true)"


def duckdb_child(data, runs, answers):
    import duckdb
    best = 1e9
    for _ in range(runs):
        begin = time.perf_counter()
        duckdb.connect().execute(QUERY.replace("{reader}", reader(data))).fetchall()
        best = min(best, time.perf_counter() - begin)
    answers.put((duckdb.__version__, best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def process(command, runs):
    """The best time, and the peak of memory of the process in MB."""
    best, peak = 1e9, 0
    for _ in range(runs):
        begin = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        best = min(best, time.perf_counter() - begin)
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak


def datacontract(program, contract, data):
    """Its contract needs a server; the promises are the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "orders.odcs.yaml")
        kind = "json" if ".json" in data else "csv"
        with open(contract, encoding="utf-8") as source, open(path, "w", encoding="utf-8") as made:
            made.write(source.read().replace("v3.2.0", "v3.1.0").replace("schema:\n", f"servers:\n  - {{server: local, type: local, path: {os.path.abspath(data)}, format: {kind}}}\nschema:\n", 1))
        return process([program, "test", path], 1)


def main():
    program, data = sys.argv[1], sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    other = shutil.which(sys.argv[4]) if len(sys.argv) > 4 else None
    contract = os.path.join(os.path.dirname(os.path.abspath(__file__)), "orders.odcs.yaml")
    size = os.path.getsize(data) / 1e6
    with open(data, "rb") as file:  # warm the cache for all
        while file.read(1 << 24):
            pass

    def line(name, seconds, peak, of):
        print(f"{name:26} {seconds:8.3f} s  {size / seconds:6.0f} MB/s  peak {peak:6.0f} MB  {of}", flush=True)

    ours, peak = process([program, "test", contract, "--data", data], runs)
    line("meshwright, all cores", ours, peak, "")
    alone, peak = process([program, "test", contract, "--data", data, "--threads", "1"], runs)
    line("meshwright, one thread", alone, peak, f"{alone / ours:.2f} times all cores")
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    child = context.Process(target=duckdb_child, args=(data, runs, answers))
    child.start()
    version, seconds, peak = answers.get()
    child.join()
    line(f"duckdb {version}, one query", seconds, peak, f"{seconds / ours:.2f} times meshwright")
    if other:
        seconds, peak = datacontract(other, contract, data)
        line("datacontract test", seconds, peak, f"{seconds / ours:.1f} times meshwright")


if __name__ == "__main__":
    main()
