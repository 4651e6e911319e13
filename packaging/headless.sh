#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# headless.sh BIN OUT: the demo mesh checked, published and pictured without a display. Five defects
# are seeded in it (its README.md), so some steps must fail; the exit code is 0 only if exactly
# those do, each in the way it should.
set -uo pipefail

bin=$1 out=$2
work=$out/headless
mesh=$work/demo
logs=$work/logs
report=$out/report.txt
# A registry of its own, empty at each start: not that of the person who runs this.
export XDG_DATA_HOME=$PWD/$work/data XDG_CONFIG_HOME=$PWD/$work/config XDG_CACHE_HOME=$PWD/$work/cache
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

rm -rf "$work"
mkdir -p "$logs" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
steps=0 surprises=0
: >"$report"
tell() { printf '%s\n' "$*" | tee -a "$report"; }

# expect CODE WHY TITLE COMMAND...: runs the command; any other exit code is a surprise.
expect() {
    local code=$1 why=$2 title=$3 got=0 log
    shift 3
    steps=$((steps + 1))
    log=$logs/$(printf '%03d' "$steps").txt
    "$@" >"$log" 2>&1 || got=$?
    if [ "$got" -ne "$code" ]; then
        surprises=$((surprises + 1))
        tell "  UNEXPECTED  $title: exit $got in place of $code"
        tail -n 15 "$log" | sed 's/^/                /' | tee -a "$report"
    elif [ "$code" -ne 0 ]; then
        tell "  as seeded   $title: exit $code ($why)"
        grep -E 'error|FAILED|refused|Refused' "$log" | head -n 6 | sed 's/^ */                /' | tee -a "$report"
    else
        tell "  fine        $title"
    fi
}

# defect VERB FILE: why that verb must find an error in that file; nothing where it must not.
defect() {
    case $1:$2 in
    lint:*/feature-usage.odcs.yaml) echo "defect 1: a type that does not exist" ;;
    publish:*/feature-usage.odcs.yaml) echo "defect 1: a type that does not exist" ;;
    govern:*/audience.odcs.yaml | publish:*/audience.odcs.yaml) echo "defect 2: personal data that nobody classified" ;;
    test:*/transactions.odcs.yaml) echo "defect 3: rows that break the contract" ;;
    govern:*/monthly-revenue.odcs.yaml | publish:*/monthly-revenue.odcs.yaml | \
        govern:*/revenue-reports.odps.yaml | publish:*/revenue-reports.odps.yaml) echo "defect 5: nobody owns it, it promises nothing" ;;
    esac
}

each() { # each VERB FILES -- COMMAND...: the command for every file
    local verb=$1 file why files=()
    shift
    while [ "$1" != -- ]; do
        files+=("$1")
        shift
    done
    shift
    for file in "${files[@]}"; do
        why=$(defect "$verb" "$file")
        expect "$([ -n "$why" ] && echo 1 || echo 0)" "$why" "$verb ${file#"$mesh"/}" "$@" "$file"
    done
}

tell "Meshwright without a display: $("$bin/meshwright" --version)"
tell ""
tell "The demo mesh holds five defects for lessons; steps that must find them are marked “as seeded”."
expect 0 "" "demo $mesh" "$bin/meshwright" demo "$mesh"
mapfile -t contracts < <(find "$mesh" -name '*.odcs.yaml' | sort)
mapfile -t products < <(find "$mesh" -name '*.odps.yaml' | sort)

tell ""; tell "The standard"
each lint "${contracts[@]}" "${products[@]}" -- "$bin/meshwright" lint
expect 1 "defect 1" "lint the whole folder" "$bin/meshwright" lint "$mesh"
if grep -q product-development-visits "$logs/$(printf '%03d' "$steps").txt"; then
    tell "  as seeded   the input port that leads nowhere is found (defect 4)"
else
    tell "  UNEXPECTED  the input port that leads nowhere was not found (defect 4)"
    surprises=$((surprises + 1))
fi
tell ""; tell "The samples (checks that can't be made on a file, such as service levels, are listed in $logs)"
each test "${contracts[@]}" -- "$bin/meshwright" test --allow-unevaluated --record
tell ""; tell "The rules"
each govern "${contracts[@]}" "${products[@]}" -- "$bin/meshwright" govern --allow-unevaluated
tell ""; tell "Publishing to the embedded registry"
each publish "${contracts[@]}" "${products[@]}" -- "$bin/meshwright" publish --to embedded
expect 0 "" "search \"purchase history\"" "$bin/meshwright" search "purchase history"
head -n 12 "$logs/$(printf '%03d' "$steps").txt" | sed 's/^/                /' | tee -a "$report"

tell ""; tell "Pictures of the window"
rm -f "$out"/*.png
expect 0 "" "meshwright-desktop --screenshots $out" timeout 300 "$bin/meshwright-desktop" --screenshots "$out" "$mesh"
pictures=$(find "$out" -maxdepth 1 -name '*.png' -size +2k | wc -l)
if [ "$pictures" -eq 0 ]; then
    surprises=$((surprises + 1))
    tell "  UNEXPECTED  there is no picture in $out"
else
    tell "  fine        $pictures pictures in $out"
fi

tell ""
if [ "$surprises" -ne 0 ]; then
    tell "$steps steps, $surprises of them not as expected. What each printed is in $logs."
    exit 1
fi
tell "$steps steps, all as expected: the seeded defects were found where they are, and nothing else. The report is $report."
