#!/bin/sh
# Whole processes on one promotion beside an empty Swift program: start.sh PROMOLINT [RUNS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=${1:?usage: start.sh PROMOLINT [RUNS]}
runs=${2:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo > "$work/empty.swift"
swiftc -O -static-stdlib "$work/empty.swift" -o "$work/empty"
promotion=$(ls "$here"/../Fixtures/promotions/*.promo.yaml | head -n 1)

# Taken in turns, so that what disturbs one disturbs both; medians in milliseconds, and the greatest memory.
python3 - "$runs" "$work/empty" "$binary" "$promotion" <<'PYTHON'
import os, statistics, subprocess, sys, time

runs, empty, binary, promotion = int(sys.argv[1]), *sys.argv[2:]
commands = {"empty program": [empty], "--version": [binary, "--version"], "check, one promotion": [binary, "check", promotion]}
times = {name: [] for name in commands}
peak = {name: 0 for name in commands}
for _ in range(runs):
    for name, command in commands.items():
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        times[name].append(time.perf_counter() - start)
        peak[name] = max(peak[name], usage.ru_maxrss)
floor = statistics.median(times["empty program"])
print("| process | ms | ratio | peak MiB |\n|---|--:|--:|--:|")
for name, seconds in times.items():
    middle = statistics.median(seconds)
    print(f"| {name} | {middle * 1000:.2f} | {middle / floor:.1f} | {peak[name] / 1024:.1f} |")
PYTHON
