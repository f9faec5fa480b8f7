#!/usr/bin/env python3
"""Proves that the Spark job says what one process says: compare.py PROMOLINT INPUT [PARTITIONS]

INPUT is lines of JSON, as `check-benchmark --corpus jsonl 100000` writes them. Needs pip install pyspark, and Java 17.
"""
import collections
import json
import os
import subprocess
import sys
import tempfile

binary, source = os.path.abspath(sys.argv[1]), sys.argv[2]
partitions = (sys.argv[3:] or ["4"])[0]
alone = collections.Counter()
with open(source, "rb") as records:
    stream = subprocess.Popen(
        [binary, "stream", "--as-of", "2026-11-24"], stdin=records, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for line in stream.stdout:
        report = json.loads(line)["report"]
        alone[report["verdict"] if report else "with errors"] += 1
    if stream.wait() != 0:
        sys.exit("promolint stream failed")
alone.setdefault("with errors", 0)
expected = ", ".join(f"{name} {number}" for name, number in sorted(alone.items()))
with tempfile.TemporaryDirectory() as folder:
    job = subprocess.run(
        [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "screen.py"), source, folder,
         "--binary", binary, "--as-of", "2026-11-24", "--master", "local[2]", "--partitions", partitions],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYSPARK_PYTHON": sys.executable})
found = job.stdout.strip().splitlines()[-1] if job.stdout.strip() else "nothing"
print(f"one process: {expected}\nSpark:       {found}")
sys.exit(0 if job.returncode == 0 and found == expected else 1)
