# What bench.sh and conformance.sh share: the checkout, its programs, and the harness of other engines.
#
#   ARSHIF_PEERS         the harness (default: shared/peers beside the checkout)
#   ARSHIF_DATA          its data (default: data beside the harness)
#   ARSHIF_BENCH_FOLDER  where the work is done (default: /tmp/arshif-bench)

say() { printf '\n%s\n' "$*" >&2; }
fail() { printf 'error: %s\nhint: %s\n' "$1" "$2" >&2; exit 1; }

# Builds programs for release, and tells where they lie.
build() {
  local release=(swift build -c release --static-swift-stdlib -Xswiftc -static-stdlib -Xlinker -no-pie)
  local product
  for product; do "${release[@]}" --product "$product" >&2; done
  ARSHIF_BUILD=$("${release[@]}" --show-bin-path)
  export ARSHIF_BUILD
}

# Says whether the harness is at hand, and where.
find_harness() {
  if [[ -n ${ARSHIF_PEERS:-} ]]; then
    peers=$ARSHIF_PEERS
    [[ -f $peers/builds.py ]] || fail "ARSHIF_PEERS=$peers is no harness" "name the folder of builds.py"
  else
    peers=$(dirname "$checkout")/shared/peers
  fi
  [[ -f $peers/builds.py ]]
}

# Copies the harness to where the work is done, and installs its engines once.
set_up_harness() {
  ARSHIF_DATA=$(cd "${ARSHIF_DATA:-$peers/../data}" && pwd)
  export ARSHIF_DATA
  work=${ARSHIF_BENCH_FOLDER:-/tmp/arshif-bench}/peers
  mkdir -p "$work"
  cp -r --no-preserve=mode,ownership "$peers/." "$work/"
  chmod +x "$work"/*.sh
  [[ ! -e $work/.is-set-up ]] || return 0
  say "Installing the other engines in $work; this is done once."
  "$work/setup.sh" >"$work/setup.log" 2>&1 ||
    fail "the other engines were not installed" "see $work/setup.log"
  touch "$work/.is-set-up"
}

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$checkout"
