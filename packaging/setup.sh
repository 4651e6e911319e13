# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by ./run and ./test: puts in place what a build needs. To be sourced by bash.
# "a|b" means: a, or b where this release of the system has no a.

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev "libqt6svg6-dev|qt6-svg-dev" libqscintilla2-qt6-dev
    qt6-tools-dev qt6-l10n-tools  # translations
    libsqlite3-dev libpcre2-dev libre2-dev libfast-float-dev libsimdjson-dev zlib1g-dev libzstd-dev libgit2-dev
    libcmark-gfm-dev libcmark-gfm-extensions-dev
    ccache mold              # a second build takes seconds, a link less than one
    fonts-dejavu-core        # text in the screenshots of a machine without fonts
)
test_packages=(
    python3                  # tests/architecture
    xvfb xauth dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0  # tests/widgets: the window as screen readers see it
    cmark-gfm                # tests/exchange: the examples of its specification
    strace                   # tests/cli: what the program opens and connects to
)

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }
[ -t 1 ] || say() { printf '==> %s\n' "$*"; }
fail() { printf 'meshwright: %s\n' "$*" >&2; exit 1; }

package_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The name among "a|b" that apt can install here; the first where it knows none, so that apt says so.
package_choice() {
    local name
    for name in ${1//|/ }; do
        if apt-cache policy "$name" 2>/dev/null | grep -q '^  Candidate: [^(]'; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

missing_packages() {
    local wanted name
    for wanted in "$@"; do
        for name in ${wanted//|/ }; do
            package_installed "$name" && continue 2
        done
        echo "$wanted"
    done
}

# Packages other systems need have other names: say what is needed, not how it is called there.
explain_other_system() {
    cat >&2 <<'TEXT'
meshwright: this script can install packages on Debian 12 and 13 and on Ubuntu 24.04 only (by apt).
On another system install these with their development files, then run the script again:

  a C++20 compiler (GCC 12 or Clang 16 or newer), CMake 3.25 or newer, Ninja, pkg-config
  Qt 6.4 or newer: Base, Svg and Linguist tools;  QScintilla 2.13 or newer for Qt 6
  SQLite 3, PCRE2, RE2, fast_float, simdjson, zlib, zstd, libgit2, cmark-gfm with its extensions
  for ./test also Python 3 and strace;  helpful: ccache, mold

With --no-install the script takes them for granted and goes on.
TEXT
}

# setup_packages NAME...: installs what is missing, by apt, saying what.
setup_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        explain_other_system
        exit 1
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "these packages are missing and need root to install: ${missing[*]}
Install them as root, or install sudo, and run this again."
        as_root=(sudo)
    fi
    say "Reading the package lists (apt-get update)"
    "${as_root[@]}" apt-get update -qq || fail "apt could not read its package lists; see above."
    local wanted names=()
    for wanted in "${missing[@]}"; do
        names+=("$(package_choice "$wanted")")
    done
    say "Installing by apt: ${names[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" \
        || fail "apt could not install all of: ${names[*]}"
}

# build PRESET [CMAKE OPTION...]
build() {
    local preset=$1 begin=$SECONDS
    shift
    say "Configuring the $preset build"
    mkdir -p build
    if ! cmake --preset "$preset" "$@" >"build/$preset-configure.log" 2>&1; then
        cat "build/$preset-configure.log" >&2
        fail "CMake could not configure the build; see above."
    fi
    say "Building $preset"
    cmake --build --preset "$preset" || fail "the build failed; see above."
    say "Built $preset in $((SECONDS - begin)) s"
}
