# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The Debian 12 packages that Regulars needs, listed here and nowhere else. Sourced by run.sh and test.sh.

build_packages=(
  g++ cmake ninja-build ccache
  qt6-base-dev qt6-base-dev-tools qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlite3-dev libboost-math-dev libical-dev bootstrap-icons)

# Plugins and fonts that are loaded by name, so that no library depends on them.
program_packages=(libqt6sql6-sqlite libqt6svg6 fonts-dejavu-core fonts-droid-fallback tzdata)

screen_packages=(xvfb xauth)

test_packages=(postgresql-15 postgresql-client-15 libqt6sql6-psql dbus-daemon libphonenumber-dev)

# install_missing PACKAGE…  installs those that are not installed yet; asks apt for nothing if all are.
install_missing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian: make sure that the counterparts of these packages are installed: $*" >&2
    return 0
  fi
  local package missing=()
  for package in "$@"; do
    if [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing+=("$package")
    fi
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Packages are missing. As root, run:  apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]}" >&2
  "${as_root[@]}" apt-get update --quiet >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet --no-install-recommends "${missing[@]}" >&2
}
