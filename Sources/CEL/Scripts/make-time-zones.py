#!/usr/bin/env python3
"""Writes Functions/TimeZoneTable.swift from the compiled time zones of this machine.

Usage: Sources/CEL/Scripts/make-time-zones.py [/usr/share/zoneinfo] > Sources/CEL/Functions/TimeZoneTable.swift

One line a zone: names | offsets in seconds | changes | rule for what follows the last change.
A change is the seconds since the one before, as digits of 32 with the sixth bit set on all but the last, and the
index of the new offset. The first offset holds before the first change.
"""
import datetime
import os
import re
import struct
import sys
import zoneinfo

ROOT = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/zoneinfo"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def read(data):
    """The changes [(time, offset)], the offset before them and the footer of a TZif file."""
    def header(at):
        return struct.unpack(">6l", data[at + 20:at + 44])

    isutc, isstd, leap, times, types, chars = header(0)
    at = 44 + times * 5 + types * 6 + chars + leap * 8 + isstd + isutc
    isutc, isstd, leap, times, types, chars = header(at)
    at += 44
    when = struct.unpack(f">{times}q", data[at:at + 8 * times])
    at += 8 * times
    kinds = data[at:at + times]
    at += times
    infos = [struct.unpack(">lbb", data[at + 6 * i:at + 6 * i + 6]) for i in range(types)]
    at += 6 * types + chars + 12 * leap + isstd + isutc
    footer = data[at:].strip(b"\n").decode()
    first = next((i for i in infos if not i[1]), infos[0])[0]
    return [(t, infos[k][0]) for t, k in zip(when, kinds)], first, footer


def seconds(text):
    sign = -1 if text.startswith("-") else 1
    parts = [int(p) for p in text.lstrip("+-").split(":")] + [0, 0]
    return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])


def rule(footer):
    """(standard, summer, start, end) of a POSIX rule; summer is None where there is none."""
    name = r"(?:<[^>]+>|[A-Za-z]+)"
    m = re.fullmatch(rf"{name}([-+:\d]+)(?:{name}([-+:\d]+)?,([^,]+),([^,]+))?", footer)
    standard = -seconds(m[1])
    if m[3] is None:
        return standard, None, None, None
    summer = -seconds(m[2]) if m[2] else standard + 3600

    def day(text):
        n = re.fullmatch(r"M(\d+)\.(\d)\.(\d)(?:/([-+:\d]+))?", text)
        return int(n[1]), int(n[2]), int(n[3]), seconds(n[4]) if n[4] else 7200

    return standard, summer, day(m[3]), day(m[4])


def instant(year, day, offset):
    month, week, weekday, time = day
    first = datetime.date(year, month, 1)
    shift = (weekday - first.isoweekday() % 7) % 7
    date = first + datetime.timedelta(days=shift + 7 * (week - 1))
    while date.month != month:
        date -= datetime.timedelta(days=7)
    return (date - datetime.date(1970, 1, 1)).days * 86400 + time - offset


def at(parsed, t):
    standard, summer, start, end = parsed
    if summer is None:
        return standard
    year = (datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=t + standard)).year
    a, b = instant(year, start, standard), instant(year, end, summer)
    return summer if (a <= t < b if a < b else not b <= t < a) else standard


def shorten(changes, first, footer):
    """Leaves out the changes that the footer's rule gives too."""
    merged, offset = [], first
    for t, o in changes:
        if o != offset and t > -(1 << 55):
            merged.append((t, o))
        elif t <= -(1 << 55):
            first = o
        offset = o
    parsed = rule(footer)
    if parsed[1] is not None:
        while len(merged) > 2:
            (t0, o0), (t, o) = merged[-2], merged[-1]
            if at(parsed, t) == o and at(parsed, t - 1) == o0 and t - t0 < 300 * 86400 and at(parsed, t0) == o0:
                merged.pop()
            else:
                break
    return merged, first, parsed


def number(value):
    digits = []
    while True:
        digits.append(value & 31)
        value >>= 5
        if not value:
            break
    return "".join(DIGITS[d | (32 if i + 1 < len(digits) else 0)] for i, d in enumerate(digits))


def line(names, changes, first, parsed):
    offsets = [first]
    text, before = "", -(1 << 40)
    for t, o in changes:
        if o not in offsets:
            offsets.append(o)
        text += number(t - before) + DIGITS[offsets.index(o)]
        before = t
    standard, summer, start, end = parsed
    tail = str(standard)
    if summer is not None:
        tail += "," + str(summer) + "," + ",".join(str(n) for n in start + end)
    return " ".join(names) + "|" + ",".join(map(str, offsets)) + "|" + text + "|" + tail


def verify(name, changes, first, parsed):
    zone = zoneinfo.ZoneInfo(name)
    for t in range(-3000000000, 2500000000, 400009):
        moment = datetime.datetime.fromtimestamp(t, datetime.timezone.utc)
        expected = zone.utcoffset(moment.astimezone(zone)).total_seconds()
        offset, last = first, None
        for when, o in changes:
            if when > t:
                break
            offset, last = o, when
        if not changes or t >= changes[-1][0]:
            offset = at(parsed, t)
        assert offset == expected, (name, t, offset, expected)


zones = {}
for folder, folders, files in os.walk(ROOT):
    folders[:] = [f for f in folders if f not in ("posix", "right")]
    for file in files:
        path = os.path.join(folder, file)
        with open(path, "rb") as handle:
            data = handle.read()
        name = os.path.relpath(path, ROOT)
        if data[:4] == b"TZif" and name not in ("localtime", "posixrules", "Factory"):
            zones.setdefault(data, []).append(name)
rows = {}
for data, names in zones.items():
    changes, first, footer = read(data)
    changes, first, parsed = shorten(changes, first, footer)
    if "--verify" in sys.argv:
        verify(sorted(names)[0], changes, first, parsed)
    rows.setdefault(line([], changes, first, parsed), []).extend(names)
print("// Made by Scripts/make-time-zones.py from the time zone data of the IANA, which is in the public domain.")
print()
print("/// The time zones, one a line: see the script.")
print("enum TimeZoneTable {")
print("  // swift-format-ignore")
print('  static let text: StaticString = """')
for row, names in sorted(rows.items(), key=lambda r: sorted(r[1])):
    print(" ".join(sorted(names)) + row)
print('"""')
print("}")
