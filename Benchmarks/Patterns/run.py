#!/usr/bin/env python3
"""Measures Patterns beside google-re2 and hyperscan on the same patterns and text, in one run.

    pip install google-re2 hyperscan
    python3 Benchmarks/Patterns/run.py [TEXT]

Without TEXT, copy is made of a small vocabulary with a fixed seed. Prints MB/s over the whole text, the best of five
scans after warm-up, by processor time; engines that are not installed are left out. Hyperscan reports ends of all matches without their
starts, and google-re2's Set only which patterns match at all: both do less than is asked of Patterns.
"""
import pathlib
import random
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

WORDS = """the a new your our summer glow kit serum skin care soft shop now link bio today only this week love it best ever try
free shipping on all orders over off code sale save get more less feel good day night morning routine clean fresh natural made
with for and or you we they she he in at from to by up down out back first look style fit color size comfort home kitchen garden
dog cat kids family friends follow like comment tag share win giveaway winner rules apply ends soon while stocks last limited time
offer guaranteed results money return easy simple quick delivery review stars customers trusted since quality craft cotton leather
""".split()

PATTERNS = [
    r"[Nn]o purchase (is )?necessary", r"(?i)\bguarante(e|ed|es)\b", r"(?i)only \d+ left", r"(?i)risk[- ]free",
    r"(?i)(win|earn|make) (big|cash|money)", r"(?i)limited (time|offer)", r"(?i)act (now|fast)", r"(?i)miracle (cure|pill)",
    r"(?i)double your (money|income)", r"(?i)tag \w+ friends", r"(?i)follow (for|4) follow", r"(?i)while (stocks|supplies) last",
]
NOUNS = """returns income winnings prize cash gift cure pill loan crypto casino lottery jackpot voucher refund vape tobacco alcohol
beer wine weapon knife betting poker slots detox slimming botox filler tan whitening""".split()
VERBS = ["claim your", "unlock", "instant", "secret", "proven", "unlimited"]


def patterns(count):
    made = list(PATTERNS)
    for verb in VERBS:
        for noun in NOUNS:
            made.append(rf"(?i)\b{verb} (free )?{noun}")
    return made[:count]


def sets():
    yield "1 literal-ish", [PATTERNS[0]]
    yield "1 without literal", [r"\b\d{1,3}%"]
    yield "1 word class", [r"\b[A-Z]\w+ing\b"]
    for count in (10, 100):
        yield f"{count}", patterns(count)
    yield "100, some without literal", patterns(97) + [r"\b\d{1,3}%", r"#\w+", r"@[\w.]+"]


def made_text():
    rng = random.Random(7)
    out = []
    size = 0
    while size < 4_000_000:
        words = [rng.choice(WORDS) for _ in range(rng.randint(6, 20))]
        words[0] = words[0].capitalize()
        line = " ".join(words) + rng.choice([". ", "! ", ".\n", " ✨ ", " #" + rng.choice(WORDS) + " "])
        out.append(line)
        size += len(line.encode())
    return "".join(out)


def best(body):
    times = []
    for _ in range(5):
        start = time.process_time()
        body()
        times.append(time.process_time() - start)
    return min(times)


def re2_rate(sources, text):
    try:
        import re2
    except ImportError:
        return "-"
    lines = text.split("\n")
    options = re2.Options()
    options.max_mem = 64 << 20
    options.log_errors = False
    machine = re2.Set.SearchSet(options)
    for source in sources:
        machine.Add(source)
    machine.Compile()
    seconds = best(lambda: [machine.Match(line) for line in lines])
    return f"{len(text.encode()) / seconds / 1e6:.0f}"


def hyperscan_rate(sources, text):
    try:
        import hyperscan
    except ImportError:
        return "-"
    data = text.encode()
    flags = hyperscan.HS_FLAG_UTF8
    database = hyperscan.Database()
    database.compile(
        expressions=[s.encode() for s in sources], ids=list(range(len(sources))), elements=len(sources),
        flags=[flags] * len(sources))
    count = 0

    def hit(*_):
        nonlocal count
        count += 1

    seconds = best(lambda: database.scan(data, match_event_handler=hit))
    return f"{len(data) / seconds / 1e6:.0f}"


def main():
    text = pathlib.Path(sys.argv[1]).read_text() if len(sys.argv) > 1 else made_text()
    scratch = HERE / ".build-release"
    build = ["swift", "build", "-c", "release", "--package-path", str(HERE), "--scratch-path", str(scratch)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    program = scratch / "release" / "PatternsBenchmark"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "text").write_text(text)
        named = list(sets())
        files = []
        for index, (_, sources) in enumerate(named):
            files.append(folder / f"{index}")
            files[-1].write_text("\n".join(sources))
        output = subprocess.run([program, folder / "text", *files], check=True, capture_output=True, text=True).stdout
        rows = [line.split("\t") for line in output.splitlines()]
    print(f"{len(text.encode()) / 1e6:.1f} MB of copy; MB/s\n")
    print(f"| patterns | matches | compile | PatternSet | Pattern | google-re2 Set | hyperscan |\n|---|---|---|---|---|---|---|")
    for index, (name, sources) in enumerate(named):
        whole = next(r for r in rows if r[0] == "set" and r[1] == str(files[index]))
        one = next((r[2] for r in rows if r[0] == "one" and r[1] == str(files[index])), "-")
        print(f"| {name} | {whole[3]} | {whole[4]} | {whole[2]} | {one} | {re2_rate(sources, text)} | {hyperscan_rate(sources, text)} |")
    for row in rows:
        if row[0] == "caption":
            print(f"\n`[Nn]o purchase (is )?necessary`, {row[1]}: {row[2]}")


if __name__ == "__main__":
    main()
