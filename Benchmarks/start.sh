#!/bin/sh
# Whole processes on one promotion beside empty Swift programs and `ruff check` of an empty file: start.sh PROMOLINT [RUNS]
# ruff is taken from PATH (pip install ruff), and left out where it is not there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=${1:?usage: start.sh PROMOLINT [RUNS]}
runs=${2:-41}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo > "$work/empty.swift"
: > "$work/empty.py"
swiftc -O "$work/empty.swift" -o "$work/dynamic"
swiftc -O -static-stdlib "$work/empty.swift" -o "$work/static-stdlib"
swiftc -O -static-executable "$work/empty.swift" -o "$work/static-executable" 2>/dev/null || rm -f "$work/static-executable"

# Taken in turns, so that what disturbs one disturbs all; medians in milliseconds, and the greatest memory.
python3 - "$runs" "$work" "$binary" "$here/../Fixtures/promotions" <<'PYTHON'
import os, shutil, statistics, subprocess, sys, time

runs, work, binary, promotions = int(sys.argv[1]), *sys.argv[2:]
check = [binary, "check", "--as-of", "2026-11-24"]
commands = {
    "empty program, static library": [f"{work}/static-stdlib"],
    "empty program, static executable": [f"{work}/static-executable"],
    "empty program, shared libraries": [f"{work}/dynamic"],
    "ruff check, empty file": ["ruff", "check", "--no-cache", f"{work}/empty.py"],
    "ruff check, empty file, its cache warm": ["ruff", "check", "--cache-dir", f"{work}/ruff", f"{work}/empty.py"],
    "promolint --version": [binary, "--version"],
    "promolint check, clean promotion": [*check, f"{promotions}/clean-giveaway.promo.yaml"],
    "the same, turns not searched": [*check, "--no-turns", f"{promotions}/clean-giveaway.promo.yaml"],
    "promolint check, promotion in trouble": [*check, f"{promotions}/storm-hit.promo.yaml"],
}
commands = {name: command for name, command in commands.items() if shutil.which(command[0])}
times = {name: [] for name in commands}
busy = {name: [] for name in commands}
for _ in range(runs + 1):
    for name, command in commands.items():
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        times[name].append(time.perf_counter() - start)
        busy[name].append(usage.ru_utime + usage.ru_stime)


def peak(command):
    """KiB, by GNU time: to a child of this process the system counts what this process held when it started it."""
    if not shutil.which("/usr/bin/time"):
        return float("nan")
    run = lambda: subprocess.run(["/usr/bin/time", "-f", "%M", *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return max(int(run().stderr.split()[-1]) for _ in range(3))


floor = statistics.median(times["empty program, static library"][1:])
print(f"Medians of {runs} in turns\n\n| process | ms | ratio | processor ms | peak MiB |\n|---|--:|--:|--:|--:|")
for name, seconds in times.items():
    middle, work = statistics.median(seconds[1:]), statistics.median(busy[name][1:])
    print(f"| {name} | {middle * 1000:.2f} | {middle / floor:.1f} | {work * 1000:.1f} | {peak(commands[name]) / 1024:.1f} |")
PYTHON
