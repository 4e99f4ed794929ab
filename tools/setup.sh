# Sourced by quickstart and check: packages and the Release build. Everything it says
# goes to stderr. bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# To build and to compare with the libraries that users would call instead.
build_packages=(gcc libc6-dev cmake ninja-build pkg-config llvm-19-dev libmpfr-dev
    libsqlite3-dev libpopt-dev libjansson-dev librandom123-dev libxxhash-dev
    libsleef-dev libvdt-dev libxnnpack0)
# To test: unit tests, LLVM's APFloat (C++), exported C under a second compiler, formatting.
test_packages=(check g++ clang clang-format clang-tidy libclang-rt-14-dev
    libflint-arb-dev)

fail() {
    echo "${0##*/}: $*" >&2
    exit 1
}

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = 'ii ' ]
}

# Installs what is missing of the named Debian packages; asks for nothing.
need_packages() {
    local package missing=() as_root=() log
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        fail 'needs Debian 12 with apt, or the packages listed in tools/setup.sh'
    for package; do
        installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "needs root or sudo to install: ${missing[*]}"
        as_root=(sudo)
    fi
    echo "installing ${missing[*]}" >&2
    log=$(mktemp)
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120)
    { "${apt[@]}" update &&
        "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null || {
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail "apt-get could not install: ${missing[*]}"
    }
    rm -f "$log"
}

# Sources of the project, not those that it generated; NUL-separated.
sources() {
    find "$root" \( -name build -o -name results -o -name '.?*' \) -prune \
        -o -name "$1" -type f -print0
}

# build PRESET [OPTION...]: configures where needed and builds; quiet unless it fails.
build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    echo "building ($preset)" >&2
    (cd "$root" && cmake --preset "$preset" "$@" &&
        cmake --build --preset "$preset") >"$log" 2>&1 || {
        tail -n 40 "$log" >&2
        rm -f "$log"
        fail "the $preset build failed"
    }
    rm -f "$log"
}
