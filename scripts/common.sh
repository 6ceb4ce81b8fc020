# shellcheck shell=bash
# What the scripts share: sentences for people, timed stages, and installing what is missing.
# Sourced, never run. Works with bash 3.2, which macOS has.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
on_mac() { [ "$(uname -s)" = Darwin ]; }
on_ubuntu() { grep -qs '^ID=ubuntu' "${OS_RELEASE:-/etc/os-release}"; }

# Leaves the settings of the Makefile behind: what has to hold for everybody depends on nobody's environment.
# GENERATOR_CACHE stays, since it changes no result.
forget_settings() { unset STRICT BASE_URL FORMAT PUBLISHED LINKS EDITORIAL PREVIEW_AT CHECK; }

# stage NAME COMMAND… runs the command between two lines that name it and its time; keeps its exit status.
stage() {
  local name=$1 start=$SECONDS status=0
  shift
  say "== $name"
  "$@" || status=$?
  if [ "$status" -eq 0 ]; then say "== $name: passed, $((SECONDS - start)) s"
  else say "== $name: FAILED (exit $status), $((SECONDS - start)) s"; fi
  return "$status"
}

# install_missing ITEM… installs what is not there. An item is a package, or COMMAND=PACKAGE when any
# provider of the command will do. Only the local package database is asked: no network when nothing is missing.
install_missing() {
  local item missing=()
  for item; do
    is_installed "$item" || missing+=("${item#*=}")
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

is_installed() {
  case $1 in
    *=*) have "${1%%=*}" ;;
    *)
      if on_mac; then have brew && brew list --versions "$1" >/dev/null 2>&1
      else dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; fi ;;
  esac
}

install_packages() {
  say "Installing $*"
  if on_mac; then
    have brew || fail "$* missing: install Homebrew (https://brew.sh), then run this again."
    brew install --quiet "$@" >&2 || fail "Homebrew could not install $*: check the network connection, then run this again."
  elif have apt-get; then
    apt_install "$@" || fail "apt-get could not install $*: check the network connection and the package sources, then run this again."
  else
    fail "$* missing, and this system has neither apt-get nor Homebrew: install the same libraries and tools with its own package manager, or use Debian 12 or Ubuntu 24.04."
  fi
}

apt_install() {
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    have sudo || fail "$* missing, and installing needs rights: install sudo, or have an administrator run: apt-get install $*"
    root=(sudo)
    [ -t 0 ] || root+=(-n)  # nobody is there to type a password
    "${root[@]}" true || fail "$* missing, and sudo refuses: have an administrator run: apt-get install $*"
  fi
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=2)
  ${root[@]+"${root[@]}"} "${apt[@]}" update >&2 &&
    ${root[@]+"${root[@]}"} "${apt[@]}" install --no-install-recommends "$@" >&2
}

# The C libraries that the program is linked with.
install_libraries() {
  if on_mac; then install_missing cmark-gfm libyaml libdeflate pkg-config=pkg-config
  else install_missing libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libdeflate-dev libcurl4-openssl-dev pkg-config=pkg-config; fi
}

require_swift() {
  local version
  have swift || fail "Swift 6.3 is missing: install it from https://www.swift.org/install/, then run this again."
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086 # two words, meant to be split
  set -- ${version:-0 0}
  [ "$1" -gt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -ge 3 ]; } ||
    fail "Swift $1.$2 is too old: install 6.3 or later from https://www.swift.org/install/, then run this again."
}

# Fetches the Swift packages once, so that a missing network is told from a mistake in the code.
resolve_swift_packages() {
  local state=.build/workspace-state.json
  if [ ! -f "$state" ] || [ Package.swift -nt "$state" ]; then
    swift package resolve >&2 ||
      fail "The Swift packages named in Package.swift could not be fetched: check the network connection, then run this again."
    touch "$state"
  fi
}
