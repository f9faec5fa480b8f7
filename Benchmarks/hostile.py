#!/usr/bin/env python3
"""Searches for the promotion of one size that costs most, beside an ordinary one of that size: hostile.py PROMOLINT

A candidate is one to three repeated units (words of the rules' own phrases, sentences of terms, odd characters, YAML),
each put somewhere in a promotion and repeated until the promotion is full. Seeded mutation keeps the dearest; the
processor time decides, so that only the seed and the machine together give the same search. Fails where the dearest
costs more than LIMIT times the ordinary one.

    --size BYTES     of a promotion (1,000,000)          --seed N       (1)
    --seconds N      how long is searched (300)          --keep FILE    where the dearest is written
    --turns          let turns be searched (only files of 256 KiB and less have them)
"""
import argparse
import dataclasses
import json
import math
import os
import pathlib
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 20
POOL = 8
ROOT = pathlib.Path(__file__).resolve().parent.parent

ODD = [
    "a", "A", "1", "0", " ", "  ", "\u00a0", "\u200b", "\u200d", "\u0301", "ｆ", "ﬁ", "𝐰𝐢𝐧", "і", "İ", "ß", "…", "\u202e", "🎁", "👩‍👩‍👧",
    "🇺🇸", "#", "@", "#ad", "@a", "$", "€", "%", "100%", "$5", "5 €", "1.", "1)", "(a)", "§ 4", "1.2.3", "12/31", "31 December 2026",
    "2026-12-31", "https://a.example/", "a@b.example", "+1 555 0100", ".", ",", "!", "?", ";", ":", "-", "–", "'", "\"", "(", ")", "[", "{",
    "<", "&", "*", "\\", "\n", "\n\n", "\t", "\r", "f r e e", "w-i-n", "fr33", "l1ke", "not", "no", "never", "n't", "without", "and", "or",
    "if", "unless", "may", "cancel", "the", "to", "of", "winner", "prize", "Sponsor", "TikTok", "sponsor may cancel", "in its sole discretion",
]
RAW = [
    "# note", "# promolint: allow tiktok/abnormal-price", "# promolint: allow", "-", "- ", "? a", "&a a", "*a", "!!str a", "|", ">-", "'", "\"a\"",
    "<<: *a", "[", "{", "{a: [", "]", "a: b", "  a: b", "%YAML 1.2", "#", "\t", "\\", "~", "0x1F", "1e9", "2026-12-31",
]
GLUE = ["", " ", " ", " ", "\n", ". ", ", ", "-", "\u00a0", "\n\n", "\t", "#"]

BASE = {
    "promotion": "hostile", "title": "The yoga mat sweepstakes", "platform": "tiktok", "channel": "organic", "kind": "sweepstakes",
    "status": "running", "sponsor": {"name": "Northwind", "country": "US", "kind": "company"},
    "schedule": {"start": "2026-11-04", "end": "2026-12-26", "draw": "2026-12-29"}, "audience": {"regions": ["US", "DE"], "minimum_age": 18},
    "entry": {"selection": "random", "purchase_required": False, "fee": 0, "actions": ["comment"], "free_method": "comment"},
    "prizes": [{"name": "mat", "quantity": 1, "value": 20}], "currency": "USD", "budget": {"total": 12000, "spent": 100, "committed": 900},
    "content": [{"id": "post-0", "type": "video", "text": "We give away a mat.", "disclosure": {"setting": True, "label": "#ad"}}],
    "terms": "1. Changes\nThe sponsor may cancel the promotion.\n",
}
WORDS = ["promotion", "title", "kind", "status", "platform", "channel", "currency"]


@dataclasses.dataclass(frozen=True)
class Gene:
    """One unit and where it is repeated."""

    place: str
    unit: tuple[str, ...]
    glue: str
    #: Whether each copy ends in a number of its own, so that no two are the same.
    counted: bool
    #: How many copies make one item, where the place holds a list.
    bundle: int


def text_of(gene, size):
    """The copies of a gene, about `size` bytes of them as JSON writes them."""
    unit = gene.glue.join(gene.unit) + gene.glue
    each = max(1, len(json.dumps(unit, ensure_ascii=False).encode()) - 2) + (7 if gene.counted else 0)
    count = max(1, size // each)
    return [f"{unit}{number:06} " if gene.counted else unit for number in range(count)]


def bundled(gene, size, overhead):
    """The copies as items of a list, each of which costs `overhead` bytes more."""
    unit = len(json.dumps(gene.glue.join(gene.unit), ensure_ascii=False).encode()) * gene.bundle
    copies = text_of(gene, max(1, size * unit // (unit + overhead)))
    return ["".join(copies[at:at + gene.bundle]) for at in range(0, len(copies), gene.bundle)]


def extended(key, make, overhead):
    """A place that adds items to a list of the promotion."""

    def put(promotion, gene, size):
        items = bundled(gene, size, overhead)
        promotion[key] = promotion.get(key, []) + [make(number, item) for number, item in enumerate(items)]

    return put


def joined(*path):
    """A place that holds one long text."""

    def put(promotion, gene, size):
        for step in path[:-1]:
            promotion = promotion[step]
        promotion[path[-1]] = f"{promotion.get(path[-1], '')}{''.join(text_of(gene, size))}"

    return put


def listed(*path):
    """A place that holds a list of texts."""

    def put(promotion, gene, size):
        for step in path[:-1]:
            promotion = promotion[step]
        promotion[path[-1]] = promotion.get(path[-1], []) + bundled(gene, size, 4)

    return put


def keyed(promotion, gene, size):
    """Texts as keys that no promotion has."""
    promotion.update((f"{item[:200]}{number}", 1) for number, item in enumerate(bundled(gene, size, 12)))


PLACES = {
    "title": joined("title"), "terms": joined("terms"), "text": joined("content", 0, "text"), "spoken": joined("content", 0, "spoken"),
    "identifier": joined("promotion"), "sponsor": joined("sponsor", "name"), "label": joined("content", 0, "disclosure", "label"),
    "free method": joined("entry", "free_method"), "country": joined("sponsor", "country"), "start": joined("schedule", "start"),
    "regions": listed("audience", "regions"), "actions": listed("entry", "actions"), "hashtags": listed("content", 0, "hashtags"),
    "posts": extended("content", lambda n, text: {"id": f"p{n}", "type": "video", "text": text}, 42),
    "spoken posts": extended("content", lambda n, text: {"id": "p", "spoken": text, "disclosure": {"setting": False}}, 60),
    "prizes": extended("prizes", lambda n, text: {"name": text, "quantity": n, "value": n}, 45),
    "creators": extended("creators", lambda n, text: {"handle": text, "followers": n}, 36),
    "circumstances": extended("circumstances", lambda n, text: {"kind": "unforeseen_event", "event": "hurricane", "note": text}, 66),
    "filings": extended("filings", lambda n, text: {"region": "US-FL", "reference": text}, 44),
    "keys": keyed,
}
#: Places outside the promotion's values: lines of YAML before, after and among its keys.
RAW_PLACES = ["lines before", "lines after", "flow value", "block value"]


def write(genes, size):
    """The promotion of some genes, of `size` bytes at most, as JSON or (where a gene asks for it) YAML."""
    promotion = json.loads(json.dumps(BASE))
    share = (size - 1500) // len(genes)
    raw = [gene for gene in genes if gene.place in RAW_PLACES]
    for gene in genes:
        if gene.place in PLACES:
            PLACES[gene.place](promotion, gene, share)
    if not raw:
        return json.dumps(promotion, ensure_ascii=False).encode()[:size], ".promo.json"
    before = after = ""
    for gene in raw:
        lines = "".join(text_of(gene, share))
        if gene.place == "lines before":
            before += lines + "\n"
        elif gene.place == "lines after":
            after += lines + "\n"
        elif gene.place == "flow value":
            after += f"notes: [{lines}]\n"
        else:
            after += "notes: |\n  " + lines.replace("\n", "\n  ") + "\n"
    values = "".join(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in promotion.items())
    return (before + values + after).encode()[:size], ".promo.yaml"


def phrases():
    """What the rules look for, as they write it and word by word, and sentences of terms."""
    found = set()
    for path in sorted((ROOT / "Rules").rglob("*.yaml")):
        for line in re.findall(r"(?:phrases|patterns|unless): \[(.*)\]", path.read_text()):
            found.update(re.sub(r"[\\<>@{}|()?*^$\"]", " ", part).strip() for part in line.split(", "))
    for path in sorted((ROOT / "Fixtures").rglob("*.yaml")):
        found.update(sentence.strip() for sentence in re.findall(r"[A-Z][^.\n:]{30,150}\.", path.read_text()))
    return sorted(found - {""})


def new_gene(random, pool):
    place = random.choice(list(PLACES) + ["posts", "text", "terms"] * 3 + RAW_PLACES)
    return Gene(
        place, tuple(fragment(random, pool, place) for _ in range(random.choice([1, 1, 2, 3, 5, 8]))), random.choice(GLUE),
        random.random() < 0.3, random.choice([1, 1, 2, 10, 100, 1000]))


def fragment(random, pool, place):
    if place in RAW_PLACES and random.random() < 0.8:
        return random.choice(RAW) + random.choice(["", "\n"])
    text = random.choice(pool if random.random() < 0.6 else ODD)
    return random.choice(text.split() or [text]) if random.random() < 0.3 else text


def mutated(random, pool, genes):
    """The genes with one thing changed."""
    at = random.randrange(len(genes))
    gene, unit = genes[at], list(genes[at].unit)
    choice = random.randrange(8)
    if choice == 0:
        gene = dataclasses.replace(gene, place=random.choice(list(PLACES) + RAW_PLACES))
    elif choice == 1:
        gene = dataclasses.replace(gene, glue=random.choice(GLUE))
    elif choice == 2:
        gene = dataclasses.replace(gene, counted=not gene.counted, bundle=random.choice([1, 2, 5, 20, 100, 1000, 10_000]))
    elif choice == 3 and len(genes) < 3:
        return genes + (new_gene(random, pool),)
    elif choice == 4 and len(genes) > 1:
        return genes[:at] + genes[at + 1:]
    elif choice == 5 and len(unit) > 1:
        del unit[random.randrange(len(unit))]
    elif choice == 6 and len(unit) < 40:
        unit.insert(random.randrange(len(unit) + 1), fragment(random, pool, gene.place))
    else:
        unit[random.randrange(len(unit))] = fragment(random, pool, gene.place)
    gene = dataclasses.replace(gene, unit=tuple(unit)) if choice >= 4 else gene
    return genes[:at] + (gene,) + genes[at + 1:]


def cost(binary, turns, longest, document, suffix):
    """Processor seconds and peak KiB of a check of one document, which is stopped after `longest` seconds."""
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(document)
        file.flush()
        command = [binary, "check", "--as-of", "2026-11-24", "--output", "jsonl", "--turns" if turns else "--no-turns", file.name]
        limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (longest, longest + 1))
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limit)
        _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def ordinary(size):
    """An ordinary promotion of that size: its posts, prizes and sections of terms are all different and innocent."""
    promotion, number = json.loads(json.dumps(BASE)), 0
    while number % 50 != 0 or len(json.dumps(promotion)) < size - 25_000:
        promotion["content"].append({
            "id": f"post-{number + 1}", "type": "video", "posted": "2026-12-03",
            "text": f"We are giving away yoga mat {number}. Tell us in the comments what you would use it for, follow along, and look out "
            "for the draw. A small thank-you to everyone who has been with us this year.",
            "spoken": "Hi, it is us again, and today it is all about the yoga mat.", "hashtags": ["#yoga", f"#day{number}"],
            "disclosure": {"setting": True, "label": "#ad", "placement": "start"}})
        promotion["terms"] += (
            f"{number + 2}. Prize {number}\nThe winner of day {number} receives the yoga mat described above, which cannot be exchanged for "
            "cash. Employees of the sponsor and their households may not take part.\n")
        number += 1
    return json.dumps(promotion).encode(), ".promo.json"


def describe(genes):
    return " + ".join(
        f"{gene.place}: {gene.glue.join(gene.unit)[:120]!r}{' with numbers' if gene.counted else ''} x {gene.bundle}" for gene in genes)


def search(options, run):
    """The dearest genes found within the time, and how many were tried."""
    generator, pool, tried = random.Random(options.seed), phrases(), 0
    best, end = [], time.monotonic() + options.seconds
    while time.monotonic() < end:
        if len(best) < POOL or generator.random() < 0.25:
            genes = tuple(new_gene(generator, pool) for _ in range(generator.choice([1, 1, 2])))
        else:
            genes = mutated(generator, pool, best[min(int(generator.expovariate(0.5)), len(best) - 1)][1])
        seconds, _ = run(*write(genes, options.size))
        tried += 1
        if not best or seconds > best[0][0]:
            print(f"{seconds:8.3f} s after {tried}: {describe(genes)}", file=sys.stderr, flush=True)
        if all(genes != other for _, other in best):
            best = sorted(best + [(seconds, genes)], key=lambda row: -row[0])[:POOL]
    return best, tried


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("promolint")
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    parser.add_argument("--turns", action="store_true")
    options = parser.parse_args()
    plain = ordinary(options.size)
    floors = [cost(options.promolint, options.turns, 600, *plain) for _ in range(5)]
    floor = statistics.median(row[0] for row in floors)
    longest = math.ceil(2 * LIMIT * floor)
    run = lambda document, suffix: cost(options.promolint, options.turns, longest, document, suffix)
    best, tried = search(options, run)
    print(f"{tried} promotions of {options.size:,} bytes tried, seed {options.seed}\n")
    print(f"| promotion | processor ms | ratio | peak MiB |\n|---|--:|--:|--:|")
    print(f"| ordinary, {len(plain[0]):,} bytes | {floor * 1000:.0f} | 1.0 | {max(row[1] for row in floors) / 1024:.0f} |")
    for _, genes in best[:3]:
        rows = [run(*write(genes, options.size)) for _ in range(3)]
        seconds = statistics.median(row[0] for row in rows)
        print(f"| {describe(genes).replace('|', '/')} | {seconds * 1000:.0f} | {seconds / floor:.1f} | {max(row[1] for row in rows) / 1024:.0f} |")
    if options.keep:
        document, suffix = write(best[0][1], options.size)
        pathlib.Path(options.keep + suffix).write_bytes(document)
    sys.exit(1 if best[0][0] > LIMIT * floor else 0)


main()
