#!/usr/bin/env python3
"""Files against a stream, one thread against two, memory, and going on after a kill: streams.py PROMOLINT CORPUS

CORPUS is the program check-benchmark, which writes the promotions. --count N sets how many (2,000), --long N the records
of the long stream (100,000; 1,000,000 take about 25 minutes), --records FILE takes these instead of making them, --jobs 1
reads it with one thread only.
"""
import argparse
import hashlib
import itertools
import os
import re
import statistics
import subprocess
import tempfile
import time

AS_OF = ["--as-of", "2026-11-24"]


def run(command, source=None):
    """Seconds, processor seconds and peak KiB of a command."""
    with open(source or os.devnull, "rb") as stdin:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def corpus(program, kind, count, path):
    with open(path, "wb") as file:
        subprocess.run([program, "--corpus", kind, str(count)], stdout=file, check=True)


def split(yaml, folder):
    """Writes each document as a file of its own.

    Line by line: what this process holds when it starts another counts towards the peak that the system tells of that.
    """
    os.mkdir(folder)
    promotion, number = [], 0
    with open(yaml, "rb") as file:
        for line in itertools.chain(file, [b"---\n"]):
            if line != b"---\n":
                promotion.append(line)
            elif promotion:
                with open(os.path.join(folder, f"{number:06}.promo.yaml"), "wb") as single:
                    single.writelines(promotion)
                promotion, number = [], number + 1


def throughput(options, folder):
    """Rows of files and streams, in turns."""
    jsonl, yaml, files = (os.path.join(folder, name) for name in ("p.jsonl", "p.yaml", "files"))
    corpus(options.corpus, "jsonl", options.count, jsonl)
    corpus(options.corpus, "yaml", options.count, yaml)
    split(yaml, files)
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


class Answers:
    """What a stream said, line by line: checked for numbers, places and order as it comes, and kept as a digest only."""

    PREFIX = re.compile(rb'\{"record":(\d+),"offset":(\d+),"length":(\d+),')
    NAME = re.compile(rb'"promotion":"campaign-(\d+)"')

    def __init__(self):
        self.digest, self.count, self.end, self.wrong = hashlib.blake2b(), 0, 0, 0
        self.start, self.first = 0, 0

    def resume(self):
        """Numbers and offsets of the next run begin anew, behind the last answer."""
        self.start, self.first = self.end, self.count

    def take(self, line):
        prefix, name = self.PREFIX.match(line), self.NAME.search(line, 0, 400)
        record, offset, length = (int(group) for group in prefix.groups())
        in_order = record == self.count - self.first + 1 and offset + self.start == self.end
        self.wrong += not (in_order and name and int(name[1]) == self.count)
        self.end += length
        self.count += 1
        self.digest.update(line[prefix.end():])

    def read(self, command, path, until=None):
        """Runs a stream behind the last answer and takes its lines; kills it when `until` answers are there.

        The peak in KiB and the seconds.
        """
        begun = time.perf_counter()
        with open(path, "rb") as source:
            source.seek(self.end)
            child = subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in child.stdout:
            # What was cut off by the kill is no answer.
            if line.endswith(b"\n"):
                self.take(line)
            if self.count == until:
                child.kill()
        _, _, usage = os.wait4(child.pid, 0)
        return usage.ru_maxrss, time.perf_counter() - begun

    def __str__(self):
        return f"{self.count:,} answers, " + (f"{self.wrong:,} out of order" if self.wrong else "each once and in order")


def long_stream(options, folder):
    """Peak memory at a hundredth and at the whole, order, and whether killing and resuming loses an answer."""
    path = options.records or os.path.join(folder, "long.jsonl")
    if not options.records:
        corpus(options.corpus, "jsonl", options.long, path)
    short = os.path.join(folder, "short.jsonl")
    subprocess.run(["head", "-n", str(options.long // 100), path], stdout=open(short, "wb"), check=True)
    print("\n| stream | answers | seconds | peak MiB | beside the short one |\n|---|--:|--:|--:|--:|", flush=True)
    whole = {}
    for jobs in options.jobs:
        stream = [options.promolint, "stream", *AS_OF, "--jobs", str(jobs)]
        little, _ = Answers().read(stream, short)
        whole[jobs] = Answers()
        much, seconds = whole[jobs].read(stream, path)
        print(f"| {jobs} thread(s) | {whole[jobs]} | {seconds:.0f} | {much / 1024:.1f} | {(much / little - 1) * 100:+.1f} % |", flush=True)
        broken = Answers()
        broken.read(stream, path, until=options.long * 2 // 5)
        at = broken.count
        broken.resume()
        broken.read(stream, path)
        same = broken.digest.digest() == whole[options.jobs[0]].digest.digest()
        print(
            f"| {jobs} thread(s), killed after {at:,} and resumed | {broken}, "
            f"{'the same as in one go' if same else 'NOT the same'} | | | |", flush=True)


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("promolint")
parser.add_argument("corpus")
parser.add_argument("--count", type=int, default=2000)
parser.add_argument("--long", type=int, default=100_000)
parser.add_argument("--records")
parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
arguments = parser.parse_args()
with tempfile.TemporaryDirectory() as folder:
    throughput(arguments, folder)
    long_stream(arguments, folder)
