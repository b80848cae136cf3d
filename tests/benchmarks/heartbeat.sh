#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   tests/benchmarks/heartbeat.sh FOLDER-OF-PROGRAMS [CUSTOMERS | FILE] [ARGUMENTS OF regulars…]
#
# Uses the window by keys and mouse, on a virtual screen, with a sample shop of 100,000 customers or a copy of FILE, and
# lists each time that it did not react for more than 16 milliseconds beside what was being done. A line without an
# exclamation mark is the machine's doing: other programs had the processor. Needs Xvfb, openbox and xdotool.
set -euo pipefail

programs=$1
shop=${2:-100000}
arguments=("${@:3}")
folder=$(mktemp -d)
screen= manager= program=

finish() {
  for process in $program $manager $screen; do
    kill "$process" 2>/dev/null || true
  done
  rm -rf "$folder"
}
trap finish EXIT

start_screen() {
  mkfifo "$folder/display"
  Xvfb -noreset -displayfd 3 -screen 0 1600x1000x24 -dpi 96 3>"$folder/display" >/dev/null 2>&1 </dev/null &
  screen=$!
  read -r -t 30 number <"$folder/display"
  export DISPLAY=":$number"
  openbox --startup "touch '$folder/managed'" >/dev/null 2>&1 &
  manager=$!
  until [ -e "$folder/managed" ]; do sleep 0.1; done
}

start_program() {
  export XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
  "$programs/regulars" --heartbeat "$folder/heartbeat" --page board "${arguments[@]}" "$folder/shop.regulars" &
  program=$!
  window=$(xdotool search --sync --onlyvisible --pid "$program" | tail -n 1)
  xdotool windowactivate --sync "$window" windowsize --sync "$window" 1500 900
}

# Names what happens until the next step.
step() { echo "$(date -u +%Y-%m-%dT%H:%M:%S.%3NZ) $*" >>"$folder/steps"; }
keys() {
  for key in "$@"; do
    xdotool key "$key"
    sleep 0.3
  done
}
type_slowly() { xdotool type --delay 120 "$1"; sleep 0.5; }
wheel() {
  for ((i = 0; i < $1; ++i)); do
    xdotool click "$2"
    sleep 0.03
  done
  sleep 0.3
}
at() { xdotool mousemove --window "$window" "$1" "$2"; sleep 0.2; }

use_board() {
  step board: first show
  sleep 4
  step idle
  sleep 4
  step board: scroll
  at 450 500
  wheel 40 5
  wheel 20 4
  step board: drag a card to the next column
  xdotool mousedown 1
  for ((x = 450; x <= 700; x += 10)); do
    xdotool mousemove --window "$window" "$x" 500
    sleep 0.02
  done
  xdotool mouseup 1
  sleep 2
  step board: move a card by key
  keys ctrl+shift+Right
  sleep 2
  step board: search
  keys ctrl+f
  type_slowly maria
  keys Escape
  sleep 2
}

use_customers() {
  step customers: first show
  keys ctrl+2
  sleep 3
  step customers: search
  for words in 'maria sch' '@example.org' '555 01'; do
    keys ctrl+f
    type_slowly "$words"
    keys Escape
    sleep 1
  done
  step customers: sort by columns
  for ((x = 250; x <= 1350; x += 220)); do
    at "$x" 150
    xdotool click 1
    sleep 1.5
  done
  step customers: scroll by wheel
  at 700 500
  wheel 100 5
  step customers: scroll by keys, to the end and back
  keys ctrl+f Down Next Next Next Next End Home End
  sleep 1
  step customers: drag the scroll bar
  at 1492 300
  xdotool mousedown 1
  for ((y = 200; y <= 850; y += 10)); do
    xdotool mousemove --window "$window" 1492 "$y"
    sleep 0.02
  done
  xdotool mouseup 1
  sleep 1
}

use_customer() {
  step customer: open
  keys ctrl+f Down Home Return
  sleep 2
  step customer: open another
  keys ctrl+2 Down Down Return
  sleep 2
  step log a call
  keys ctrl+l
  sleep 1
  step log a call: type and save
  type_slowly mar
  keys Return
  type_slowly 1
  keys ctrl+Return
  sleep 2
  keys Escape
  step undo
  keys ctrl+z
  sleep 2
}

use_others() {
  step feedback: first show
  keys ctrl+3
  sleep 2
  step feedback: search
  keys ctrl+f
  type_slowly late
  keys Escape
  sleep 1
  step dashboard: first show
  keys ctrl+4
  sleep 8
  step dashboard: scroll
  at 700 500
  wheel 20 5
  step history: first show
  keys ctrl+5
  sleep 2
  step palette
  keys ctrl+k
  type_slowly maria
  keys Escape
  step go through all pages again
  keys ctrl+1 ctrl+2 ctrl+3 ctrl+4 ctrl+5
  sleep 3
  step quit
  keys ctrl+q
}

report() {
  sort -s -k 1,1 "$folder/steps" "$folder/heartbeat" | awk '
    /^#/ { next }
    $2 ~ /^[0-9.]+$/ { printf "%s %6.1f ms late, %6.1f ms own, %6.1f ms running: %s, after %.2f s\n", ($3 > 16 ? "!" : " "), $2, $3, $4, doing, seconds($1) - begun; next }
    { begun = seconds($1); $1 = ""; doing = substr($0, 2) }
    function seconds(at, parts) { split(substr(at, 12), parts, ":"); return parts[1] * 3600 + parts[2] * 60 + parts[3] }'
  grep '^#' "$folder/heartbeat" || echo "the program did not end in an orderly way"
}

if [ -f "$shop" ]; then
  cp "$shop" "$folder/shop.regulars"
else
  "$programs/regulars-cli" sample "$folder/shop.regulars" --customers "$shop"
fi
start_screen
step start
start_program
use_board
use_customers
use_customer
use_others
wait "$program" || true
program=
report
