#!/usr/bin/env python3
"""Where the time of one check goes, from loading the program to its end: split.py PROMOLINT [PROMOTION]

Samples the process with Linux's perf, again and again, and gives each sample to the first part that is found among its
callers. What the allocator does is told apart where its frames hide who called it. The binary must have its symbols.
"""
import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile

RUNS = 41
FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "promotions"
#: Part and what one of the callers looks like; the first that fits counts.
PARTS = [
    ("the command line", r"parseAsRoot"),
    ("rules taken from the image", r"CompiledPolicy\.init\(image:|PolicySource"),
    ("the checker made ready", r"PromotionChecker\.init"),
    ("reading: file, YAML, facts", r"YAMLReader|FactLoader|InputReading|Files\.read"),
    ("scanning copy", r"HitIndex|TextScanner"),
    ("rules", r"RuleRunner"),
    ("verdict, clauses, findings", r"PromotionChecker\.(check|report)"),
    ("turns", r"TurnMaking|TurnFinder"),
    ("the report's text", r"TextReport|OutputSet"),
    ("the rest of the command", r"promolint_main"),
    ("the allocator, for callers unknown", r"malloc|calloc|_int_free|\bfree\b|cfree|realloc"),
    ("the process: loaded, linked, ended", r""),
]


def stacks(binary, promotion):
    """The callers of every sample, outermost last, over all runs."""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        check = [binary, "check", "--as-of", "2026-11-24", promotion]
        loop = f'for i in $(seq {RUNS}); do "$@" > /dev/null; done; true'
        subprocess.run(
            ["perf", "record", "-q", "-F", "15000", "-g", "-o", data, "--", "sh", "-c", loop, "sh", *check],
            stderr=subprocess.DEVNULL, check=True)
        name = os.path.basename(binary)[:15]
        script = subprocess.run(
            ["perf", "script", "-i", data, "--comms", name, "-F", "ip,sym"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    text = subprocess.run(["swift", "demangle", "--simplified"], input=script.stdout, stdout=subprocess.PIPE, check=True)
    return [stack for stack in text.stdout.decode(errors="replace").split("\n\n") if stack.strip()]


def main():
    binary = sys.argv[1]
    promotion = (sys.argv[2:] or [str(FIXTURES / "clean-giveaway.promo.yaml")])[0]
    counts = collections.Counter()
    for stack in stacks(binary, promotion):
        counts[next(part for part, pattern in PARTS if re.search(pattern, stack))] += 1
    total = sum(counts.values())
    print(f"{RUNS} runs, {total:,} samples\n\n| part | share |\n|---|--:|")
    for part, _ in PARTS:
        print(f"| {part} | {counts[part] / total * 100:.1f} % |")


main()
