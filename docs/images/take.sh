#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the manual anew: docs/images/take.sh [folder of the programs]
# optipng, where it is installed, makes them a third smaller without losing a dot.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
programs=$(cd "${1:-$here/../../build/release/bin}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
"$programs/meshwright" demo "$work/demo" >/dev/null
# Most of the demo is in order and can be published; what is refused is not there to be found.
"$programs/meshwright" publish "$work/demo" --to embedded --skip-refused >/dev/null || test $? -eq 1
"$programs/meshwright-desktop" --screenshots "$work/pictures" --size 1440x900 "$work/demo" >/dev/null
for name in mesh-light impact-dark contract-light contract-dark fundamentals-light diagram-light preview-light sample-light \
            compliance-light marketplace-light new-contract-light; do
    if command -v optipng >/dev/null; then
        optipng -quiet -o4 -strip all "$work/pictures/$name.png"
    fi
    cp "$work/pictures/$name.png" "$here/$name.png"
done
