#!/usr/bin/env bash
# Fuzzes the lexer, the parser, the checker and the evaluator of CEL with libFuzzer.
# Usage: fuzz.sh [SECONDS] [CORPUS FOLDER]; each file of the corpus holds one expression. Linux, x86-64.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-600}
corpus=${2:-.build/corpus}
swift build -c release -Xswiftc -sanitize=fuzzer --target CELFuzz
products=$(swift build -c release --show-bin-path)
mkdir -p "$corpus"
swiftc -sanitize=fuzzer -o .build/celfuzz \
  $(find "$products"/{SourceText,Patterns,CEL,CELFuzz}.build -name '*.o')
exec .build/celfuzz -max_total_time="$seconds" -max_len=400 -timeout=10 -rss_limit_mb=3000 "$corpus"
