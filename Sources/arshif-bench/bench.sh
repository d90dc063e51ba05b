#!/usr/bin/env bash
# Measures Arshif: beside other engines on the same articles, where their harness is at hand, else alone.
#
#   ROUNDS  how often each index is built (default: 1); harness.sh tells of the others
set -euo pipefail

source "$(dirname "${BASH_SOURCE[0]}")/harness.sh"
rounds=${ROUNDS:-1}
[[ $rounds =~ ^[1-9][0-9]*$ ]] || fail "ROUNDS=$rounds is no number of rounds" "give 1 or more"

say "Building arshif and arshif-bench for release."
build arshif arshif-bench

if ! find_harness; then
  say "No harness of other engines at $peers: measuring Arshif alone, on generated articles."
  for ((round = 0; round < rounds; round++)); do "$ARSHIF_BUILD/arshif-bench" import; done
  exit
fi

set_up_harness
cd "$work"
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
