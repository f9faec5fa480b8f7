#!/usr/bin/env python3
"""Measures TextScanning beside google-re2, hyperscan and ahocorasick-rs on the same words and text, in one run.

    pip install google-re2 hyperscan ahocorasick-rs
    python3 Benchmarks/Scanning/run.py [TEXT]

Prints MB of ordinary copy a second of processor time, the best of five scans after warm-up; engines that are not
installed are left out. The others look for plain phrases of the bytes as written: no disguises, negation, sentences,
classes or gaps. What hyperscan and google-re2's Set report is less, too: ends alone, or which patterns match at all.
"""
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent


def best(run):
    times = []
    for _ in range(6):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times[1:])


def phrases(count):
    """The two-word phrases among those that the benchmark scans for."""
    source = (HERE / "Sources/ScanningBenchmark/Phrases.swift").read_text()
    words = [block.split() for block in re.findall(r'"""\n(.*?)"""', source, re.S)]
    qualities, things = [w for w in words[1] if w != "\\"], [w for w in words[2] if w != "\\"]
    return [f"{a} {b}" for a in qualities for b in things][:count]


def measure_re2(text, words):
    import re2
    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = 1 << 30
    matcher = re2.Set.SearchSet(options)
    for word in words:
        matcher.Add(re2.escape(word))
    matcher.Compile()
    return best(lambda: matcher.Match(text))


def measure_hyperscan(text, words):
    import hyperscan
    database = hyperscan.Database()
    flags = hyperscan.HS_FLAG_CASELESS
    database.compile(expressions=[re.escape(w).encode() for w in words], ids=list(range(len(words))),
                     elements=len(words), flags=[flags] * len(words))
    return best(lambda: database.scan(text, match_event_handler=lambda *_: None))


def measure_ahocorasick(text, words):
    import ahocorasick_rs
    automaton = ahocorasick_rs.BytesAhoCorasick([w.encode() for w in words])
    lowered = text.lower()
    return best(lambda: automaton.find_matches_as_indexes(lowered, overlapping=False))


def main():
    subprocess.run(["swift", "build", "-c", "release", "--package-path", str(HERE)], check=True)
    program = HERE / ".build/release/ScanningBenchmark"
    subprocess.run([str(program), *sys.argv[1:2]], check=True)
    if len(sys.argv) < 2:
        return
    text = pathlib.Path(sys.argv[1]).read_bytes()
    for name, measure in (("google-re2 Set", measure_re2), ("hyperscan", measure_hyperscan),
                          ("ahocorasick-rs", measure_ahocorasick)):
        for count in (30, 300, 3000):
            try:
                print(f"{name:32}{count:12}{len(text) / measure(text, phrases(count)) / 1e6:12.0f} MB/s", flush=True)
            except ImportError:
                print(f"{name}: not installed")
                break


main()
