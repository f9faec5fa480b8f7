#!/usr/bin/env python3
"""Files against a stream, one thread against two, memory, and going on after a kill: streams.py PROMOLINT CORPUS

CORPUS is the program check-benchmark, which writes the promotions. --count N sets how many (2,000), --long N the records
of the long stream (100,000).
"""
import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time

AS_OF = ["--as-of", "2026-11-24"]


def run(command, source=None, keep=False):
    """Seconds, processor seconds, peak KiB and, where asked for, the output of a command."""
    with open(source or os.devnull, "rb") as stdin, tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=stdin, stdout=output, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        output.seek(0)
        text = output.read() if keep else b""
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, text


def corpus(program, kind, count, path):
    with open(path, "wb") as file:
        subprocess.run([program, "--corpus", kind, str(count)], stdout=file, check=True)


def throughput(options, folder):
    """Rows of files and streams, in turns."""
    jsonl, yaml, files = (os.path.join(folder, name) for name in ("p.jsonl", "p.yaml", "files"))
    corpus(options.corpus, "jsonl", options.count, jsonl)
    corpus(options.corpus, "yaml", options.count, yaml)
    os.mkdir(files)
    with open(yaml, encoding="utf-8") as file:
        for number, text in enumerate(file.read().split("---\n")[: options.count]):
            with open(os.path.join(files, f"{number:06}.promo.yaml"), "w", encoding="utf-8") as promotion:
                promotion.write(text)
    check = [options.promolint, "check", *AS_OF, "--output", "jsonl", "--no-turns"]
    stream = [options.promolint, "stream", *AS_OF]
    lanes = {
        "YAML files": (check + [files], None), "YAML files, two threads": (check + ["--jobs", "2", files], None),
        "stream of YAML": (stream, yaml), "stream of JSON": (stream, jsonl),
        "stream of JSON, two threads": (stream + ["--jobs", "2"], jsonl),
    }
    results = {name: [] for name in lanes}
    for _ in range(5):
        for name, (command, source) in lanes.items():
            results[name].append(run(command, source))
    print(f"{options.count} promotions, medians of 5 rounds in turns\n")
    print("| what | promotions/s | ratio | processor time, ratio | peak MiB |\n|---|--:|--:|--:|--:|")
    wall = {name: statistics.median(row[0] for row in rows) for name, rows in results.items()}
    busy = {name: statistics.median(row[1] for row in rows) for name, rows in results.items()}
    for name, rows in results.items():
        print(
            f"| {name} | {options.count / wall[name]:,.0f} | {wall['YAML files'] / wall[name]:.2f} | "
            f"{busy[name] / busy['YAML files']:.2f} | {max(row[2] for row in rows) / 1024:.1f} |")


def long_stream(options, folder):
    """Peak memory at a tenth and at the whole, and whether an answer is lost when the stream is killed and resumed."""
    path = os.path.join(folder, "long.jsonl")
    corpus(options.corpus, "jsonl", options.long, path)
    short = os.path.join(folder, "short.jsonl")
    subprocess.run(f"head -n {options.long // 100} '{path}' > '{short}'", shell=True, check=True)
    stream = [options.promolint, "stream", *AS_OF]
    _, _, little, _ = run(stream, short)
    _, _, much, text = run(stream, path, keep=True)
    records = [json.loads(line)["record"] for line in text.splitlines()]
    in_order = records == list(range(1, options.long + 1))
    print(f"\n{options.long:,} records: peak {much / 1024:.1f} MiB, at {options.long // 100:,} {little / 1024:.1f} MiB;", end=" ")
    print("every record answered once and in order" if in_order else "records were lost or out of order")
    print("killed and resumed:", resumed(stream, short))


def resumed(stream, path):
    """Kills a stream on its way and goes on behind its last whole line."""
    whole = [json.loads(line)["report"]["promotion"] for line in run(stream, path, keep=True)[3].splitlines()]
    size = os.path.getsize(path)
    with open(path, "rb") as source, tempfile.TemporaryFile() as output:
        child = subprocess.Popen(stream, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.DEVNULL)
        child.stdin.write(source.read(size // 2))
        child.stdin.flush()
        time.sleep(0.5)
        child.kill()
        child.wait()
        output.seek(0)
        lines = output.read().split(b"\n")[:-1]
    answers = [json.loads(line) for line in lines]
    offset = answers[-1]["offset"] + answers[-1]["length"] if answers else 0
    with open(path, "rb") as source, tempfile.NamedTemporaryFile() as rest:
        source.seek(offset)
        rest.write(source.read())
        rest.flush()
        more = run(stream, rest.name, keep=True)[3].splitlines()
    found = [answer["report"]["promotion"] for answer in answers + [json.loads(line) for line in more]]
    return f"{len(answers)} + {len(more)} answers, " + ("the same as in one go" if found == whole else "not the same")


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("promolint")
parser.add_argument("corpus")
parser.add_argument("--count", type=int, default=2000)
parser.add_argument("--long", type=int, default=100_000)
with tempfile.TemporaryDirectory() as folder:
    arguments = parser.parse_args()
    throughput(arguments, folder)
    long_stream(arguments, folder)
