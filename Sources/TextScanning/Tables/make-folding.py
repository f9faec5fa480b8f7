#!/usr/bin/env python3
"""Writes FoldingData.swift: what the scanner knows of the scalars beyond ASCII.

Usage: python3 make-folding.py > ../FoldingData.swift

Two tables come out. The kinds are runs "start kind": every scalar from start up to the next run is of that kind.
The mappings are lines "scalar step target...": with that step allowed, the scalar is read as the targets, each of
which may be mapped again (capital to small, small with accent to plain, Cyrillic to Latin).
"""

import sys
import unicodedata

# One letter a kind, as FoldingTable.Kind reads them.
LETTER, IDEOGRAPH, MARK, INVISIBLE, SPACE, LINE, EMOJI, CURRENCY = "l", "i", "m", "z", "s", "n", "e", "c"
OPEN, CLOSE, STOP, QUESTION, DASH, BULLET, APOSTROPHE, DIGIT, OTHER, HYPHEN, ELLIPSIS = (
    "o", "q", "x", "y", "d", "b", "a", "g", "p", "h", "t")

# One letter a step, as FoldingTable reads them.
CASE, ACCENTS, WIDTH, LIGATURES, LOOKALIKES = "C", "A", "W", "L", "K"

# Scalars that are drawn as a Latin letter, by the letter; chosen by eye from the scripts' charts.
LOOKALIKE = {
    "a": "аɑαꭺᴀ⍺Ꭺ", "b": "ЬвʙᏏᏴ", "c": "сϲᴄⅽꮯᏟⲥꓚ", "d": "ԁⅾᴅᏧꓒᎠ", "e": "еҽℯєεᴇꓰᎬ",
    "f": "ϝꜰꓝғ", "g": "ɡցɢᏀꓖԍ", "h": "һհʜᎻнꓧⲏ", "i": "іιɩıɪꙇӏᎥ", "j": "јϳᴊꓙᎫ", "k": "кκᴋᏦꓗⲕ", "l": "ⅼʟᏞꓡⳑ",
    "m": "мⅿᴍᎷꓟⲙ", "n": "ոռɴпηꓠⲛ", "o": "оοօᴏσꓳⲟסഠ०௦๐໐", "p": "рρᴘᏢꓑⲣ", "q": "ԛգզ", "r": "гᴦʀᏒꭱꓣⲅ", "s": "ѕꜱᏚꓢʂ",
    "t": "тτᴛᎢꓔⲧ", "u": "υսᴜцꓴʋ", "v": "ѵνᴠⅴᏙꓦ∨", "w": "ԝωᴡաᏔꓪшѡ", "x": "хχⅹꓫⲭ×", "y": "уүγʏᎩꓬⲩ", "z": "ᴢᏃꓜʐⲍ",
}
# Letters with a stroke or a hook that have no decomposition.
STROKED = {"ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ł": "l", "ŧ": "t", "ɨ": "i", "ƀ": "b", "ɓ": "b", "ƈ": "c", "ɗ": "d",
           "ɠ": "g", "ƙ": "k", "ɱ": "m", "ɲ": "n", "ƞ": "n", "ƥ": "p", "ɍ": "r", "ʉ": "u", "ʋ": "v", "ɏ": "y", "ƴ": "y",
           "ƶ": "z", "ȥ": "z", "ȼ": "c", "ɇ": "e", "ɉ": "j", "ⱡ": "l", "ⱥ": "a", "ⱦ": "t", "ŀ": "l", "ĸ": "k"}
LIGATURE = {"æ": "ae", "œ": "oe", "ĳ": "ij", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ǳ": "dz", "ȸ": "db", "ꜳ": "aa"}

# Marks that stand on letters and may be dropped; those that spell vowels in Indic scripts are kept.
MARKS = [(0x300, 0x36F), (0x483, 0x489), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x610, 0x61A),
         (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E4), (0x6E7, 0x6E8), (0x6EA, 0x6ED),
         (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)]
INVISIBLES = [(0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
              (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F),
              (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF9, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A)]
IDEOGRAPHS = [(0xE01, 0xE30), (0xE32, 0xE33), (0xE40, 0xE46), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3041, 0x3096),
              (0x309D, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
              (0xFF66, 0xFF9F), (0x1B000, 0x1B16F)]
EMOJIS = [(0x203C, 0x203C), (0x2049, 0x2049), (0x2139, 0x2139), (0x2190, 0x21FF), (0x2300, 0x23FF), (0x25A0, 0x27BF),
          (0x2900, 0x297F), (0x2B00, 0x2BFF), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299),
          (0x1F000, 0x1F0FF), (0x1F18E, 0x1F1FF), (0x1F200, 0x1FAFF)]
BULLETS = {0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25AA, 0x25AB, 0x25B6, 0x25CF, 0x25E6, 0x2981, 0x30FB}
STOPS = {0x3002, 0xFF01, 0xFF0E, 0xFF61, 0x0964, 0x0965, 0x06D4, 0x203C}
QUESTIONS = {0xFF1F, 0x061F, 0x2047, 0x2048, 0x2049, 0x037E, 0xBF}
OPENS = {0xAB, 0x201C, 0x201E, 0x201F, 0x2039, 0x300C, 0x300E, 0x301D}
CLOSES = {0xBB, 0x201D, 0x203A, 0x300D, 0x300F, 0x301E, 0x301F}
# Symbols made of letters that stand beside words, not in them.
SYMBOLS = {0x2100, 0x2101, 0x2103, 0x2105, 0x2106, 0x2109, 0x2116, 0x2117, 0x2120, 0x2121, 0x2122, 0x213B}
LIMIT = 0x20000


def within(ranges, scalar):
    return any(low <= scalar <= high for low, high in ranges)


def kind(scalar):
    category = unicodedata.category(chr(scalar))
    if scalar in BULLETS: return BULLET
    if scalar in QUESTIONS - {0xBF}: return QUESTION
    if scalar in STOPS: return STOP
    if scalar in OPENS: return OPEN
    if scalar in CLOSES: return CLOSE
    if scalar == 0x2026: return ELLIPSIS
    if scalar in (0x2018, 0x2019, 0x02BC, 0x2032, 0xB4, 0xFF07, 0x201B): return APOSTROPHE
    if within(INVISIBLES, scalar) or category == "Cf": return INVISIBLE
    if scalar in (0x85, 0x2028, 0x2029): return LINE
    if category == "Zs" or scalar == 0x2800: return SPACE
    if within(IDEOGRAPHS, scalar): return IDEOGRAPH
    if scalar in MAPPED: return LETTER if MAPPED[scalar][1] and not chr(MAPPED[scalar][1][0]).isdigit() else DIGIT
    if within(EMOJIS, scalar): return EMOJI
    if within(MARKS, scalar): return MARK
    if category == "Sc": return CURRENCY
    if category == "Nd": return DIGIT
    if scalar in (0x2010, 0x2011, 0x2012): return HYPHEN
    if category == "Pd": return DASH
    if category[0] in "LM" or category in ("Nl", "Cn") and scalar not in (0xFFFE, 0xFFFF): return LETTER
    return OTHER


def folded(text):
    return [ord(c) for c in text]


def mapping(scalar, lookalikes):
    """The step that comes first for a scalar, and what it gives, or None."""
    char = chr(scalar)
    if scalar in SYMBOLS or 0x2E80 <= scalar <= 0xA000 or 0xF900 <= scalar <= 0xFAFF: return None
    compatible = unicodedata.normalize("NFKD", char)
    canonical = unicodedata.normalize("NFD", char)
    if scalar in lookalikes and char.casefold() == char: return LOOKALIKES, [ord(lookalikes[scalar])]
    if 0xFF01 <= scalar <= 0xFF5E: return WIDTH, [scalar - 0xFEE0]
    if 0xFB00 <= scalar <= 0xFB06: return LIGATURES, folded(compatible)
    if char in LIGATURE: return LIGATURES, folded(LIGATURE[char])
    if 0xFF61 <= scalar <= 0xFFDC and compatible != char: return WIDTH, folded(compatible)
    squared = squared_letter(scalar)
    if squared: return LOOKALIKES, [ord(squared)]
    if compatible != canonical and compatible.isalnum() and compatible.isascii(): return LOOKALIKES, folded(compatible)
    if compatible != canonical and len(compatible) == 3 and compatible[0] == "(" and compatible[1].isalpha():
        return LOOKALIKES, [ord(compatible[1])]
    if unicodedata.category(char) == "Nd" and scalar > 127: return WIDTH, [0x30 + unicodedata.digit(char)]
    if char.casefold() != char: return CASE, folded(char.casefold())
    plain = [c for c in canonical if not within(MARKS, ord(c))]
    if canonical != char and plain and "".join(plain) != char: return ACCENTS, [ord(c) for c in plain]
    if char in STROKED: return ACCENTS, [ord(STROKED[char])]
    if scalar in lookalikes: return LOOKALIKES, [ord(lookalikes[scalar])]
    if compatible != canonical and len(compatible) == 1 and compatible.isalpha(): return LOOKALIKES, folded(compatible)
    return None


def squared_letter(scalar):
    for first in (0x1F130, 0x1F150, 0x1F170):
        if first <= scalar < first + 26: return chr(0x41 + scalar - first)
    return None


def build():
    lookalikes = {}
    for letter, chars in LOOKALIKE.items():
        for char in chars: lookalikes.setdefault(ord(char), letter)
    mapped = {}
    for scalar in range(0x80, LIMIT):
        if 0xD800 <= scalar <= 0xDFFF or 0xAC00 <= scalar <= 0xD7A3: continue
        found = mapping(scalar, lookalikes)
        if found and 0 < len(found[1]) <= 8 and found[1] != [scalar]: mapped[scalar] = found
    return mapped


def runs():
    previous, out = None, []
    for scalar in range(0x80, LIMIT):
        if 0xD800 <= scalar <= 0xDFFF: continue
        if unicodedata.category(chr(scalar)) == "Cn" and previous == LETTER: continue
        current = kind(scalar)
        if current != previous: out.append(f"{scalar:x} {current}")
        previous = current
    return out


def literal(name, comment, lines):
    print(f"  /// {comment}")
    print(f'  static let {name}: StaticString = """')
    row = ""
    for line in lines:
        if len(row) + len(line) > 110:
            print(f"    {row}\\")
            row = ""
        row += line + ";"
    print(f'    {row}\n    """')


MAPPED = build()
entries = [f"{scalar:x} {step} {' '.join(f'{t:x}' for t in targets)}" for scalar, (step, targets) in sorted(MAPPED.items())]
print(f"""/// What the scanner knows of the scalars beyond ASCII, from the Unicode character database {unicodedata.unidata_version}.
///
/// Made by Tables/make-folding.py; not edited by hand.
enum FoldingData {{""")
literal("kinds", "Runs of one kind: the first scalar and the kind.", runs())
print()
literal("mappings", "A scalar, the step that maps it, and what it is mapped to.", entries)
print("}")
print(f"{len(runs())} runs, {len(entries)} mappings", file=sys.stderr)
