#!/usr/bin/env python3
"""Writes every lexicon of a rules folder, and every rule's own phrases, as JSON lines for the scanning benchmark.

    python3 Benchmarks/Scanning/lexicons.py [RULES] > lexicons.jsonl

Needs PyYAML. References to lexicons of the same pack are written with the pack, as the loader does.
"""
import json
import pathlib
import re
import sys

import yaml

STEPS = {"questions", "quotes"}


def qualified(phrase, pack):
    return re.sub(r"<@([^>/]+)>", rf"<@{pack}/\1>", phrase)


def line(pack, name, lexicon):
    """One lexicon, or None where it holds nothing to find."""
    phrases = [qualified(str(p), pack) for p in lexicon.get("phrases") or []]
    patterns = lexicon.get("patterns") or []
    if not phrases and not patterns:
        return None
    off = lexicon.get("off") or []
    return json.dumps({"id": f"{pack}/{name}", "language": lexicon.get("language", "en"), "phrases": phrases,
                       "unless": [qualified(str(p), pack) for p in lexicon.get("unless") or []], "patterns": patterns,
                       "off": [o for o in off if o not in STEPS], "skip": [o for o in off if o in STEPS]})


def lexicons(rules):
    """All lexicons: those of the packs first."""
    packs = sorted(rules.glob("*/pack.yaml"))
    for path in packs:
        pack = yaml.safe_load(path.read_text(encoding="utf-8"))
        for name, lexicon in (pack.get("lexicons") or {}).items():
            yield line(path.parent.name, name, lexicon)
    for path in packs:
        for rule in sorted(path.parent.glob("*.yaml")):
            forbid = (yaml.safe_load(rule.read_text(encoding="utf-8")) or {}).get("forbid")
            if rule.name != "pack.yaml" and isinstance(forbid, dict):
                yield line(path.parent.name, rule.stem, forbid)


def main():
    root = pathlib.Path(__file__).resolve().parents[2] / "Rules"
    for text in lexicons(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else root):
        if text:
            print(text)


if __name__ == "__main__":
    main()
