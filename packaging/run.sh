#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/run.sh [OPTIONS OF THE PROGRAM]
#   packaging/run.sh --screenshot FILE [--page NAME] [--theme dark|light]
#
# Installs what is missing, builds Regulars and starts its window; every argument goes to the program. Without a screen
# the window opens on a virtual one.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/packaging/linux/packages.sh"

needs_virtual_screen() { [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; }

build() {
  cd "$root"
  cmake --preset program >"$log" && cmake --build --preset program
}

# Starts Xvfb on a free display that only we may use, and sets DISPLAY and XAUTHORITY.
start_virtual_screen() {
  local cookie
  cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  xauth -q -f "$folder/server" add :0 . "$cookie" 2>/dev/null
  mkfifo "$folder/display"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -dpi 96 -nolisten tcp -auth "$folder/server" \
    3>"$folder/display" >"$folder/xvfb.log" 2>&1 </dev/null &
  screen=$!
  local number=
  read -r -t 30 number <"$folder/display" || true
  if [ -z "$number" ]; then
    echo "The virtual screen did not start:" >&2
    cat "$folder/xvfb.log" >&2
    return 1
  fi
  export DISPLAY=":$number" XAUTHORITY="$folder/client"
  xauth -q -f "$XAUTHORITY" add "$DISPLAY" . "$cookie" 2>/dev/null
}

hint() {
  cat >&2 <<HINT
There is no screen here, so the window is on the virtual screen $DISPLAY. To see it, share that screen with a VNC viewer:
  x11vnc -localhost -display $DISPLAY -auth $XAUTHORITY
or take a picture instead:
  packaging/run.sh --screenshot regulars.png
Ctrl+C ends the program.
HINT
}

finish() {
  [ -z "$program" ] || kill "$program" 2>/dev/null || true
  [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
  rm -rf "$folder"
}

packages=("${build_packages[@]}" "${program_packages[@]}")
if needs_virtual_screen; then
  packages+=("${screen_packages[@]}")
elif [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
  packages+=(qt6-wayland)
fi
install_missing "${packages[@]}"

screen=
program=
folder=$(mktemp -d "${TMPDIR:-/tmp}/regulars-run.XXXXXX")
log=$folder/configure.log
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if ! (build) >&2; then
  cat "$log" >&2
  exit 1
fi

if needs_virtual_screen; then
  start_virtual_screen
  case " $* " in
    *" --screenshot"*) ;;
    *) hint ;;
  esac
fi
"$root/build/program/bin/regulars" "$@" &
program=$!
status=0
wait "$program" || status=$?
program=
exit "$status"
