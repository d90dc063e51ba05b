"""Asks engines whether queries find their documents, and prints a table of groups.

conformance.py [--harness FOLDER] ARSHIF_BENCH PAIRS...

PAIRS are files of JSON Lines (case, group, query, document, match), or folders of such files; each makes a table.
"""
import argparse
import json
import pathlib
import socket
import subprocess
import sys
import tempfile

NEVER = ("not", "must-not-match")  # the groups in which nothing may be found
WITH_SYNTAX = ("phrases", "exclusions")  # the groups whose queries hold more than words
ORDER = (
    "orthography", "clitics", "inflection", "plurals", "names", "aliases", "must", "morph", "hard",
    *WITH_SYNTAX, *NEVER)
HIGHLIGHT = {"doc": "مجلس الأمن", "phrase": ["مجلس", "الأمن"]}


def engines(arshif_bench, harness):
    """Returns a list of name, command and the groups of WITH_SYNTAX that the engine's interface can express."""
    found = [("Arshif", [arshif_bench, "cases"], WITH_SYNTAX)]
    if harness is None:
        return found
    python = harness / "venv/bin/python"
    jar = next(harness.glob("dist/anserini-*-fatjar.jar"), None)
    if jar and (harness / "java/cls/LuceneBench.class").exists():
        java = ["java", "-cp", f"{harness}/java/cls:{jar}", "LuceneBench", "cases"]
        found.append(("Lucene ArabicAnalyzer", java, ()))
    for name, script, tokenizer, modules, syntax in (
        ("tantivy Snowball Arabic", "tantivy_eng.py", [], "tantivy", ()),
        ("FTS5 unicode61", "sqlite_eng.py", ["unicode61"], "sqlite3", ()),
        ("FTS5 trigram", "sqlite_eng.py", ["trigram"], "sqlite3", ()),
        ("Xapian Arabic", "xapian_eng.py", [], "xapian", ("phrases",)),
        ("PostgreSQL arabic", "pg_eng.py", [], "psycopg", WITH_SYNTAX),
    ):
        imports = [python, "-c", f"import {modules}"]
        if not python.exists() or subprocess.run(imports, capture_output=True).returncode:
            continue
        if modules != "psycopg" or is_listening(54329):
            found.append((name, [python, harness / "engines" / script, "cases", *tokenizer], syntax))
    return found


def is_listening(port):
    with socket.socket() as connection:
        return connection.connect_ex(("127.0.0.1", port)) == 0


def answers(name, command, syntax, pairs):
    """Returns true or false by case; nothing for an engine that fails."""
    asked = [p for p in pairs if p["group"] not in WITH_SYNTAX or p["group"] in syntax]
    # Arabic quotes are Arshif's; the others know the straight ones.
    quotes = str.maketrans("" if name == "Arshif" else "«»“”", "" if name == "Arshif" else '""""')
    cases = [
        {"id": p["case"], "query": p["query"].translate(quotes), "doc": p["document"]} for p in asked
    ]
    with tempfile.TemporaryDirectory() as folder:
        question, answer = (pathlib.Path(folder, file) for file in ("in.json", "out.json"))
        question.write_text(json.dumps({"cases": cases, "highlight": HIGHLIGHT}))
        run = subprocess.run([*command, question, answer], capture_output=True, text=True)
        if run.returncode:
            said = run.stderr.strip().splitlines() or ["nothing"]
            print(f"{name} failed: {said[-1]}", file=sys.stderr)
            return {}
        return json.loads(answer.read_text())


def read(path):
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    return [json.loads(line) for file in files for line in file.read_text().splitlines() if line]


def row(pairs, groups, answered):
    """Returns the cells of an engine: passed of all, matches that are none, the groups of words together, all."""
    cells, words, everything = [], [0, 0], [0, 0]
    for group in groups:
        members = [p for p in pairs if p["group"] == group]
        known = [p for p in members if p["case"] in answered]
        passed = sum(answered[p["case"]] == p["match"] for p in known)
        everything = [everything[0] + passed, everything[1] + len(known)]
        if group not in WITH_SYNTAX:
            words = [words[0] + passed, words[1] + len(known)]
        shown = len(known) - passed if group in NEVER else passed
        cells.append(f"{shown}/{len(known)}" if known else "–")
    complete = everything[1] == len(pairs)
    cells.append(f"{words[0]}/{words[1]}" if words[1] else "–")
    cells.append(f"{everything[0]}/{everything[1]}" if complete else "–")
    return cells


def print_table(path, candidates):
    pairs = read(path)
    rank = {group: place for place, group in enumerate(ORDER)}
    groups = sorted({p["group"] for p in pairs}, key=lambda group: (rank.get(group, -1), group))
    has_syntax = any(group in WITH_SYNTAX for group in groups)
    heads = [f"false in {g}" if g in NEVER else g for g in groups] + ["words", "all"]
    table = [["", *heads]]
    for name, command, syntax in candidates:
        table.append([name, *row(pairs, groups, answers(name, command, syntax, pairs))])
    if not has_syntax:
        table = [line[:-2] + line[-1:] for line in table]
    widths = [max(len(line[i]) for line in table) for i in range(len(table[0]))]
    print(f"\n{len(pairs)} pairs of {path}\n")
    for number, line in enumerate(table):
        cells = [cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(line, widths))]
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("|" + "|".join("-" * (w + 1) + ("-" if i == 0 else ":") for i, w in enumerate(widths)) + "|")
    print("\nPassed of all; in the last group, documents found that must not be (fewer is better).")
    if has_syntax and len(candidates) > 1:
        print(
            "“words” sums all groups but phrases and exclusions, which each engine's interface here can ask;\n"
            "– is what it can't: it takes words, all of which must match. Xapian and PostgreSQL get the phrases in\n"
            "straight quotes, and stem them, which the pairs forbid: a phrase is as written, spelling folded.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--harness", type=pathlib.Path)
    parser.add_argument("arshif_bench")
    parser.add_argument("pairs", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    candidates = engines(arguments.arshif_bench, arguments.harness)
    for path in arguments.pairs:
        if path.exists():
            print_table(path, candidates)


main()
