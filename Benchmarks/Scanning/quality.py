#!/usr/bin/env python3
"""Prints how well the text rules find what labelled texts hold: precision, recall, F1 and alarm rates, per set and rule.

    swift build -c release
    python3 Benchmarks/Scanning/quality.py FILE.jsonl ... [--rules FOLDER] [--program PATH] [--pack PACK ...]
                                           [--show RULE|misses|alarms] [--top N]

Each FILE holds one JSON object a line with "text", and where it is known a "label": 1 for texts that a rule ought to
find, 0 for others. A set without labels gets its shares of texts with findings alone; one whose labels are all 1, its
recall. Nothing is read but the files named.

--pack counts the rules of these packs alone; --show prints the texts behind a figure, with the words that were found.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTY = ("required", "prohibited")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path, metavar="FILE.jsonl")
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/promolint")
    parser.add_argument("--rules", action="append", default=[], metavar="FOLDER")
    parser.add_argument("--pack", action="append", default=[])
    parser.add_argument("--show", metavar="RULE|misses|alarms")
    parser.add_argument("--top", type=int, default=15, help="how many rules to list")
    return parser.parse_args()


def read(path):
    """The labelled texts of a set by id, in order."""
    texts = {}
    for number, line in enumerate(path.open(encoding="utf-8"), 1):
        record = json.loads(line)
        texts[str(record.get("id", number))] = record
    return texts


def scan(path, options):
    """The hits of every text by id."""
    command = [str(options.program), "scan", "--lines", str(path), "--output", "json"]
    for folder in options.rules:
        command += ["--rules", folder]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    hits = {}
    for line in output.splitlines():
        record = json.loads(line)
        hits[record["id"]] = [h for h in record["hits"] if h["rule"]
                              and (not options.pack or h["rule"].split("/")[0] in options.pack)]
    return hits


def share(part, whole):
    return f"{100 * part / whole:.2f} %" if whole else "-"


def scores(texts, hits):
    """The figures of a set, as (name, value)."""
    found = {key for key in texts if hits[key]}
    weighty = {key for key in found if any(h["severity"] in WEIGHTY for h in hits[key])}
    yes = {key for key, text in texts.items() if text.get("label") == 1}
    no = {key for key, text in texts.items() if text.get("label") == 0}
    figures = [("texts", len(texts)), ("any finding", share(len(found), len(texts))),
               ("required or above", share(len(weighty), len(texts)))]
    if yes:
        figures.append(("recall", f"{len(found & yes) / len(yes):.3f}"))
    if yes and no and found:
        precision, recall = len(found & yes) / max(1, len(found)), len(found & yes) / len(yes)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
        figures += [("precision", f"{precision:.3f}"), ("F1", f"{f1:.3f}"),
                    ("alarms", share(len(found & no), len(no)))]
    return figures


def print_rules(texts, hits, top):
    """For each rule, the texts of either label that it is in, and those that no other rule finds."""
    true, false, alone = (collections.Counter() for _ in range(3))
    words = collections.defaultdict(collections.Counter)
    for key, text in texts.items():
        rules = {h["rule"] for h in hits[key]}
        for rule in rules:
            (false if text.get("label") == 0 else true)[rule] += 1
            alone[rule] += len(rules) == 1
        for hit in hits[key]:
            words[hit["rule"]][hit["text"].lower().replace("\n", " ")[:30]] += 1
    labelled = any("label" in text for text in texts.values())
    print(f"  {'rule':44}{'found':>7}{'wrong' if labelled else '':>7}{'alone':>7}  most often")
    for rule, _ in (true + false).most_common(top):
        often = ", ".join(word for word, _ in words[rule].most_common(3))
        print(f"  {rule:44}{true[rule]:7}{false[rule] if labelled else '':>7}{alone[rule]:7}  {often}")


def is_shown(what, text, hits):
    if what == "misses":
        return not hits and text.get("label", 1) == 1
    if what == "alarms":
        return bool(hits) and text.get("label") == 0
    return any(h["rule"] == what for h in hits)


def print_texts(what, texts, hits):
    for key, text in texts.items():
        if is_shown(what, text, hits[key]):
            found = "; ".join(f"{h['rule']}: {h['text']}" for h in hits[key])
            print(f"{key}\t{found}\t{text['text']!r}")


def main():
    options = arguments()
    if not options.program.exists():
        sys.exit(f"{options.program} is not there: build it with \"swift build -c release\" or name one with --program")
    for path in options.files:
        texts, hits = read(path), scan(path, options)
        if options.show:
            print_texts(options.show, texts, hits)
            continue
        print(f"{path.stem}: " + ", ".join(f"{name} {value}" for name, value in scores(texts, hits)))
        print_rules(texts, hits, options.top)


main()
