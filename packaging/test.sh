#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   packaging/test.sh          every test on SQLite, the database tests on PostgreSQL, the window in the pseudo-language
#   packaging/test.sh --asan   every test on SQLite under AddressSanitizer and UndefinedBehaviorSanitizer
#
# Installs what is missing and builds first. PostgreSQL runs as a private cluster in a temporary folder, on a free
# loopback port; clusters of the system are left alone. The last line is "N passed, M failed", counted in test programs.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/packaging/linux/packages.sh"

preset=dev
case "${1:-}" in
  '') ;;
  --asan) preset=asan ;;
  *)
    sed -n 's/^#   //p' "${BASH_SOURCE[0]}"
    [ "$1" = --help ] && exit 0 || exit 2
    ;;
esac

folder=
server_running=
passed=0
failed=0

fail() {
  echo "$1" >&2
  exit 1
}

finish() {
  [ -z "$server_running" ] || as_server "$bin/pg_ctl" stop -D "$folder/server/cluster" -m immediate -s || true
  [ -z "$folder" ] || rm -rf "$folder"
}

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then
    (cd "$folder/server" && runuser -u postgres -- "$@")
  else
    (cd "$folder/server" && "$@")
  fi
}

make_cluster() {
  mkdir -m 700 "$folder/server"
  (umask 077 && printf '%s\n' "$PGPASSWORD" >"$folder/server/password")
  if [ "$(id -u)" -eq 0 ]; then
    chmod 711 "$folder"
    chown -R postgres: "$folder/server"
  fi
  as_server "$bin/initdb" -D "$folder/server/cluster" -U regulars -A scram-sha-256 --pwfile="$folder/server/password" \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1 || fail "$(cat "$folder/initdb.log")"
}

# Nothing in the cluster outlives the tests, so it need not survive a power cut.
start_server() {
  local options
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + RANDOM % 12000))
    options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100"
    options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    if as_server "$bin/pg_ctl" start -D "$folder/server/cluster" -l "$folder/server/log" -w -t 60 -s -o "$options" \
      </dev/null >/dev/null 2>&1; then
      server_running=yes
      return
    fi
    grep -q 'Address already in use' "$folder/server/log" || break
    : >"$folder/server/log"
  done
  fail "PostgreSQL did not start: $(cat "$folder/server/log")"
}

query() { "$bin/psql" -X -q -A -t -h 127.0.0.1 -p "$port" -U regulars -d "$1" -c "$2"; }

start_postgresql() {
  bin=/usr/lib/postgresql/15/bin
  [ -x "$bin/initdb" ] || bin=$(dirname "$(readlink -f "$(command -v initdb)")")
  [ -e "$(qtpaths6 --query QT_INSTALL_PLUGINS)/sqldrivers/libqsqlpsql.so" ] \
    || fail "Qt's driver for PostgreSQL is missing (Debian: libqt6sql6-psql)."
  unset "${!PG@}"
  PGPASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  export PGPASSWORD
  make_cluster
  start_server
  query postgres "CREATE DATABASE regulars TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
}

# run_tests TITLE [CTEST OPTIONS]…  counts what passed and failed; a run without a single test has failed.
run_tests() {
  local title=$1 log=$folder/ctest.log run_failed run_total
  shift
  printf '\n== %s\n' "$title"
  ctest --preset "$preset" --no-tests=error "$@" </dev/null 2>&1 | tee "$log" || true
  if read -r run_failed run_total < <(
    sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests failed out of \([0-9]*\).*/\1 \2/p' "$log"); then
    failed=$((failed + run_failed))
    passed=$((passed + run_total - run_failed))
  else
    failed=$((failed + 1))
  fi
}

# What the tests may read from the person's own session: nothing.
leave_the_session() {
  export LC_ALL=C.UTF-8
  unset LANGUAGE DISPLAY WAYLAND_DISPLAY REGULARS_TEST_DB REGULARS_TEST_PSEUDO_LOCALE
  export XDG_CONFIG_HOME=$folder/home/config XDG_DATA_HOME=$folder/home/data XDG_STATE_HOME=$folder/home/state
  export XDG_CACHE_HOME=$folder/home/cache XDG_RUNTIME_DIR=$folder/home/runtime
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/home/runtime/no-bus
  mkdir -m 700 "$folder/home" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" \
    "$XDG_RUNTIME_DIR"
}

packages=("${build_packages[@]}" "${program_packages[@]}")
[ "$preset" = asan ] || packages+=("${test_packages[@]}")
install_missing "${packages[@]}"

cd "$root"
cmake --preset "$preset"
cmake --build --preset "$preset"

trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
folder=$(mktemp -d /tmp/regulars-test.XXXXXX)
leave_the_session

run_tests "On SQLite"
if [ "$preset" = dev ]; then
  start_postgresql
  REGULARS_TEST_DB=postgresql://regulars@127.0.0.1:$port/regulars run_tests "On PostgreSQL" -L '^models$'
  if [ "$(query postgres "SELECT sessions FROM pg_stat_database WHERE datname = 'regulars'")" -eq 0 ]; then
    echo "No test of this run has used PostgreSQL." >&2
    failed=$((failed + 1))
  fi
  REGULARS_TEST_PSEUDO_LOCALE=1 run_tests "In the pseudo-language" -L '^ui$'
fi

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
