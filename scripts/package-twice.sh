#!/usr/bin/env bash
# Packages the last commit in two clones on two paths and compares what is in the zips; exits with 1 where they differ.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v unzip >/dev/null || { echo "package:twice needs unzip" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for place in one another/place; do
  git clone --quiet . "$work/$place"
  (cd "$work/$place" && npm ci --no-audit --no-fund --loglevel=error && npm run --silent package) >"$work/log" 2>&1 || {
    cat "$work/log"
    exit 1
  }
  for zip in "$work/$place"/.output/*.zip; do
    mkdir -p "$work/$place/unzipped"
    unzip -q "$zip" -d "$work/$place/unzipped/$(basename "$zip" .zip)"
  done
done
diff -r "$work/one/unzipped" "$work/another/place/unzipped"
echo "the same: $(ls "$work/one/unzipped" | tr '\n' ' ')"
