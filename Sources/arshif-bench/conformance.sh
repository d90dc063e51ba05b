#!/usr/bin/env bash
# Asks Arshif the conformance pairs of Arabic search, and the other engines too where their harness is at hand.
# harness.sh tells which variables are heeded.
set -euo pipefail

source "$(dirname "${BASH_SOURCE[0]}")/harness.sh"
command -v python3 >/dev/null || fail "python3 is missing" "sudo apt-get install python3-minimal"

say "Building arshif-bench for release."
build arshif-bench

harness=()
if find_harness; then
  set_up_harness
  harness=(--harness "$work")
else
  say "No harness of other engines at $peers: asking Arshif alone."
fi
shared=${ARSHIF_DATA:-$checkout/../shared/data}/analysis/conformance.jsonl
python3 Sources/arshif-bench/conformance.py "${harness[@]}" \
  "$ARSHIF_BUILD/arshif-bench" Tests/SearchTests/Conformance "$shared"
