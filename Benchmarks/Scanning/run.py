#!/usr/bin/env python3
"""Measures TextScanning beside hyperscan, google-re2 and ahocorasick-rs on the same lexicons and text, in one run.

    pip install hyperscan google-re2 ahocorasick-rs pyyaml
    python3 Benchmarks/Scanning/run.py TEXT [--program PATH]

TEXT is a file of ordinary copy, some hundred kilobytes at least. Prints MB of it a second of processor time, the best
of several scans after warm-up; engines that are not installed are said to be missing. The program is built where none
is named.

The others are given every phrase of the rules as a regular expression over words (expressions.py): no disguises, no
negation, no sentences, no `unless`, rough classes. hyperscan reports ends alone, google-re2's Set which expressions
match at all, ahocorasick-rs knows only the phrases that are plain words.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import expressions
import lexicons

HERE = pathlib.Path(__file__).resolve().parent


def best(run):
    """The fewest seconds of processor time of several runs after one that warms up."""
    times = []
    for _ in range(6):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times[1:])


def row(name, count, seconds, compiled, size, note=""):
    print(f"{name:32}{count:12}{'':12}{size / seconds / 1e6:12.0f}{'':12}{compiled * 1e3:12.1f}  {note}", flush=True)


def measure_re2(text, patterns, literals):
    import re2
    options = re2.Options()
    options.case_sensitive, options.max_mem, options.log_errors = False, 1 << 30, False
    start = time.process_time()
    matcher = re2.Set.SearchSet(options)
    taken = sum(add(matcher, pattern) for pattern in patterns)
    matcher.Compile()
    compiled = time.process_time() - start
    found = matcher.Match(text)
    row("google-re2 Set", taken, best(lambda: matcher.Match(text)), compiled, len(text), f"{len(found)} of them match")


def add(matcher, pattern):
    try:
        matcher.Add(pattern)
        return 1
    except Exception:
        return 0


def measure_hyperscan(text, patterns, literals):
    import hyperscan
    flags = hyperscan.HS_FLAG_CASELESS
    taken = [pattern for pattern in patterns if is_taken(hyperscan, pattern, flags)]
    start = time.process_time()
    database = hyperscan.Database()
    database.compile(expressions=[p.encode() for p in taken], ids=list(range(len(taken))), elements=len(taken),
                     flags=[flags] * len(taken))
    compiled = time.process_time() - start
    count = [0]

    def found(*_):
        count[0] += 1
    database.scan(text, match_event_handler=found)
    seconds = best(lambda: database.scan(text, match_event_handler=lambda *_: None))
    row("hyperscan", len(taken), seconds, compiled, len(text), f"{count[0]} ends of matches")


def is_taken(hyperscan, pattern, flags):
    try:
        hyperscan.Database().compile(expressions=[pattern.encode()], ids=[0], elements=1, flags=[flags])
        return True
    except hyperscan.error:
        return False


def measure_ahocorasick(text, patterns, literals):
    import ahocorasick_rs
    start = time.process_time()
    automaton = ahocorasick_rs.BytesAhoCorasick([l.encode() for l in literals])
    compiled = time.process_time() - start
    seconds = best(lambda: automaton.find_matches_as_indexes(text.lower(), overlapping=False))
    found = len(automaton.find_matches_as_indexes(text.lower(), overlapping=False))
    row("ahocorasick-rs", len(literals), seconds, compiled, len(text), f"plain words alone, {found} matches")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", type=pathlib.Path)
    parser.add_argument("--program", type=pathlib.Path)
    options = parser.parse_args()
    if not options.program:
        subprocess.run(["swift", "build", "-c", "release", "--package-path", str(HERE)], check=True)
        options.program = HERE / ".build/release/ScanningBenchmark"
    lines = [line for line in lexicons.lexicons(HERE.parents[1] / "Rules") if line]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join(lines))
        file.flush()
        subprocess.run([str(options.program), str(options.text), file.name], check=True)
    text = options.text.read_bytes()
    all_lexicons = [json.loads(line) for line in lines]
    lookup = {lexicon["id"]: lexicon["phrases"] for lexicon in all_lexicons}
    phrases = [p for lexicon in all_lexicons for p in lexicon["phrases"] + lexicon["unless"]]
    patterns = [e for e in (expressions.expression(p, lookup) for p in phrases) if e]
    patterns += [p for lexicon in all_lexicons for p in lexicon["patterns"]]
    literals = sorted({l for p in phrases for l in expressions.literals(p)})
    print(f"{'the same text':32}{'expressions':>12}{'':12}{'MB/s':>12}{'':12}{'compile ms':>12}")
    for name, measure in (("google-re2", measure_re2), ("hyperscan", measure_hyperscan),
                          ("ahocorasick-rs", measure_ahocorasick)):
        try:
            measure(text, patterns, literals)
        except ImportError:
            print(f"{name}: not installed")


main()
