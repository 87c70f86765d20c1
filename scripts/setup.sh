#!/usr/bin/env bash
# Makes a fresh Debian machine ready for the commands of the README: node modules, Chromium, Firefox, GNU parallel.
# Does nothing where all of it is there. Other systems bring their own browsers: CHROMIUM_PATH and FIREFOX_PATH name them;
# without GNU parallel only its test is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "setup: installing node modules" >&2
  npm ci --no-audit --no-fund --loglevel=error >&2
  touch node_modules/.package-lock.json
fi

missing=()
[ -n "${CHROMIUM_PATH:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
[ -n "${FIREFOX_PATH:-}" ] || command -v firefox-esr >/dev/null || missing+=(firefox-esr)
can_install() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }
can_install && ! command -v parallel >/dev/null && missing+=(parallel)
[ ${#missing[@]} -eq 0 ] && exit 0

if ! can_install; then
  echo "setup: ${missing[*]} not found. Install it, or name it with CHROMIUM_PATH and FIREFOX_PATH." >&2
  exit 1
fi
echo "setup: installing ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-liberation >/dev/null
