#!/usr/bin/env bash
# Measures Arshif: beside other engines on the same articles, where their harness is at hand, else alone.
#
#   ARSHIF_PEERS         the harness (default: shared/peers beside the checkout)
#   ARSHIF_DATA          its data (default: data beside the harness)
#   ARSHIF_BENCH_FOLDER  where the work is done (default: /tmp/arshif-bench)
#   ROUNDS               how often each index is built (default: 1)
set -euo pipefail

say() { printf '\n%s\n' "$*" >&2; }
fail() { printf 'error: %s\nhint: %s\n' "$1" "$2" >&2; exit 1; }

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
checkout=$PWD
rounds=${ROUNDS:-1}
[[ $rounds =~ ^[1-9][0-9]*$ ]] || fail "ROUNDS=$rounds is no number of rounds" "give 1 or more"

say "Building arshif and arshif-bench for release."
build=(swift build -c release --static-swift-stdlib -Xswiftc -static-stdlib)
"${build[@]}" --product arshif >&2
"${build[@]}" --product arshif-bench >&2
ARSHIF_BUILD=$("${build[@]}" --show-bin-path)
export ARSHIF_BUILD

if [[ -n ${ARSHIF_PEERS:-} ]]; then
  peers=$ARSHIF_PEERS
  [[ -f $peers/builds.py ]] || fail "ARSHIF_PEERS=$peers is no harness" "name the folder of builds.py"
else
  peers=$(dirname "$checkout")/shared/peers
fi
if [[ ! -f $peers/builds.py ]]; then
  say "No harness of other engines at $peers: measuring Arshif alone, on generated articles."
  for ((round = 0; round < rounds; round++)); do "$ARSHIF_BUILD/arshif-bench" import; done
  exit
fi

ARSHIF_DATA=$(cd "${ARSHIF_DATA:-$peers/../data}" && pwd)
export ARSHIF_DATA
work=${ARSHIF_BENCH_FOLDER:-/tmp/arshif-bench}/peers
mkdir -p "$work"
cp -r --no-preserve=mode,ownership "$peers/." "$work/"
chmod +x "$work"/*.sh
cd "$work"

if [[ ! -e .is-set-up ]]; then
  say "Installing the other engines in $work; this is done once."
  ./setup.sh >setup.log 2>&1 || fail "the other engines were not installed" "see $work/setup.log"
  touch .is-set-up
fi
python=venv/bin/python
if [[ ! -e corpus/info.json || ! -e queries.json ]]; then
  say "Making the corpus and the queries."
  $python make_corpus.py >&2
  $python make_queries.py >&2
fi

say "Building indexes, $rounds round(s)."
rm -f results/builds.json results/latency_cfull.json results/quality.json
$python builds.py corpus/cfull.jsonl "$rounds" \
  fts5_unicode61,tantivy_2t,lucene_2t,plain_fts5,arshif >&2
# The latency of Lucene and tantivy is taken on the indexes that were just built.
rm -rf idx/cfull_lucene idx/cfull_tantivy
ln -sfn cfull_lucene2t idx/cfull_lucene
ln -sfn cfull_tantivy2t idx/cfull_tantivy

say "Measuring queries."
$python latency.py cfull "$rounds" 3 \
  arshif,fts5_unicode61,fts5_raw_limit,tantivy,lucene >&2

say "Measuring the quality of search."
$python retrieve.py arcd belebele_q_arz_docs_arb news_title_dev \
  --engines arshif,fts5_unicode61,tantivy,lucene >&2

# The harness goes on where an engine fails; Arshif must not be missing.
for results in latency_cfull quality; do
  grep -q '"arshif"' "results/$results.json" ||
    fail "Arshif gave no results for $results" "its message stands above, beside FAILED"
done

$python summary.py
say "The tables are in $work/results/tables.md. Compare figures of one run only."
