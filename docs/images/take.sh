#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the manual anew: docs/images/take.sh [folder of the programs]
# pngquant, where it is installed, makes them a good deal smaller.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
programs=$(cd "${1:-$here/../../build/release/bin}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

# keep FROM TO NAME...: both looks of those views
keep() {
    from=$1 to=$2
    shift 2
    mkdir -p "$to"
    for name; do
        for look in light dark; do
            if command -v pngquant >/dev/null; then
                pngquant --force --quality 90-100 --speed 1 --output "$to/$name-$look.png" "$from/$name-$look.png"
            else
                cp "$from/$name-$look.png" "$to/$name-$look.png"
            fi
        done
    done
}

"$programs/meshwright" demo "$work/demo" >/dev/null
# Most of the demo is in order and can be published; what is refused is not there to be found.
"$programs/meshwright" publish "$work/demo" --to embedded --skip-refused >/dev/null || test $? -eq 1
"$programs/meshwright-desktop" --screenshots "$work/pictures" --size 1280x800 "$work/demo" >/dev/null
keep "$work/pictures" "$here" welcome mesh impact contract fundamentals diagram preview sample compliance marketplace \
    new-contract new-template settings

# 200 properties, on a screen of 2560 by 1600 at scale 2
mkdir "$work/wide"
awk -f "$here/wide.awk" >"$work/wide/customer_master.csv"
"$programs/meshwright" infer --domain Customer --owner customer-data@fernwick.example --purpose 'All that is known of a customer, for the service desk' \
    --output "$work/wide/customer-master.odcs.yaml" "$work/wide/customer_master.csv" >/dev/null
QT_SCALE_FACTOR=2 "$programs/meshwright-desktop" --screenshots "$work/large" --size 1280x800 --contract "$work/wide/customer-master.odcs.yaml" "$work/wide" >/dev/null
keep "$work/large" "$here/wide" form-fundamentals form-schema-0 form-schema-0-properties diagram yaml preview
