#!/usr/bin/env python3
"""Counts instructions and allocations of whole runs and compares them with what is committed: a gate without noise.

    cost.py PROMOLINT [--record] [--quick]

Counts are valgrind's (callgrind for instructions, memcheck's heap summary for allocations), so that a slow or busy
machine gives the same numbers. A run fails where a count is more than TOLERANCE above the committed one; --record
writes the counts to thresholds.json, --quick leaves out the largest run. Needs valgrind.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "..", "..", "Fixtures", "promotions")
THRESHOLDS = os.path.join(HERE, "thresholds.json")
TOLERANCE = 0.03
LARGEST = 2000


def lay_out(folder, count):
    """`count` copies of the fixtures in turns, with the terms files that they name."""
    names = sorted(name for name in os.listdir(FIXTURES) if name.endswith(".promo.yaml"))
    for name in os.listdir(FIXTURES):
        if not name.endswith(".promo.yaml"):
            shutil.copy(os.path.join(FIXTURES, name), folder)
    for number in range(count):
        shutil.copy(os.path.join(FIXTURES, names[number % len(names)]), os.path.join(folder, f"{number:05}.promo.yaml"))


def count(tool, pattern, command):
    """A number that a tool of valgrind prints about a command."""
    # Swift seeds its hash tables anew for each process unless told not to.
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1", "NO_COLOR": "1"}
    result = subprocess.run(
        ["valgrind", *tool, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
    if result.returncode > 3:
        sys.exit(f"{' '.join(command)} failed:\n{result.stderr}")
    found = re.search(pattern, result.stderr)
    if not found:
        sys.exit(f"valgrind says nothing of {pattern}:\n{result.stderr}")
    return int(found.group(1).replace(",", ""))


def instructions(command):
    return count(["--tool=callgrind", "--callgrind-out-file=/dev/null"], r"Collected : (\d+)", command)


def allocations(command):
    return count(["--leak-check=no", "--undef-value-errors=no"], r"total heap usage: ([\d,]+) allocs", command)


def runs(binary, quick):
    """Name and counts of each run."""
    check = [binary, "check", "--as-of", "2026-11-24", "--output", "jsonl", "--jobs", "1"]
    turned = check + [os.path.join(FIXTURES, "glow-sweepstakes.promo.yaml")]
    yield "one file, turns searched", {"instructions": instructions(turned), "allocations": allocations(turned)}
    for size in (1, 100) if quick else (1, 100, LARGEST):
        with tempfile.TemporaryDirectory() as folder:
            lay_out(folder, size)
            command = check + ["--no-turns", folder]
            counts = {"instructions": instructions(command)}
            if size < LARGEST:
                counts["allocations"] = allocations(command)
            yield f"{size} files" if size > 1 else "one file", counts


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    binary = os.path.abspath(arguments[0])
    counted = dict(runs(binary, "--quick" in sys.argv))
    allowed = {}
    if os.path.exists(THRESHOLDS):
        with open(THRESHOLDS) as file:
            allowed = json.load(file)
    print("| run | what | counted | committed | change |\n|---|---|--:|--:|--:|")
    worse = []
    for run, counts in counted.items():
        for what, number in counts.items():
            before = allowed.get(run, {}).get(what)
            change = f"{(number / before - 1) * 100:+.1f} %" if before else ""
            print(f"| {run} | {what} | {number:,} | {f'{before:,}' if before else ''} | {change} |")
            if before and number > before * (1 + TOLERANCE):
                worse.append(f"{run}: {what}")
    if "--record" in sys.argv:
        with open(THRESHOLDS, "w") as file:
            json.dump({**allowed, **counted}, file, indent=2)
            file.write("\n")
    elif worse:
        sys.exit(f"more than {TOLERANCE:.0%} above what is committed: {', '.join(worse)}")


main()
