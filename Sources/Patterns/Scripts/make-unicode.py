#!/usr/bin/env python3
"""Writes the Unicode tables of this module: general categories, scripts, simple case folding.

    pip install regex==2026.11.19 && python3 Sources/Patterns/Scripts/make-unicode.py

The property values come from the PyPI package `regex`. Each table is a list of ranges as `gap` `length` pairs in
base 32 (most significant digit first; all digits but the last are upper case, so numbers need no separator).
"""
import pathlib
import textwrap

import regex

OUT = pathlib.Path(__file__).resolve().parent.parent / "Unicode"
ALL = "".join(chr(c) for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF)
HEAD = "// Made by Scripts/make-unicode.py from Unicode 17.0; do not edit.\n\n"

CATEGORIES = "Cc Cf Cn Co Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs".split()
SCRIPTS = """Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bassa_Vah Batak Bengali Beria_Erfe
Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid Canadian_Aboriginal Carian Caucasian_Albanian Chakma Cham Cherokee
Chorasmian Common Coptic Cuneiform Cypriot Cypro_Minoan Cyrillic Deseret Devanagari Dives_Akuru Dogra Duployan
Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Garay Georgian Glagolitic Gothic Grantha Greek Gujarati Gunjala_Gondi
Gurmukhi Gurung_Khema Han Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hiragana Imperial_Aramaic Inherited
Inscriptional_Pahlavi Inscriptional_Parthian Javanese Kaithi Kannada Katakana Kawi Kayah_Li Kharoshthi
Khitan_Small_Script Khmer Khojki Khudawadi Kirat_Rai Lao Latin Lepcha Limbu Linear_A Linear_B Lisu Lycian Lydian
Mahajani Makasar Malayalam Mandaic Manichaean Marchen Masaram_Gondi Medefaidrin Meetei_Mayek Mende_Kikakui
Meroitic_Cursive Meroitic_Hieroglyphs Miao Modi Mongolian Mro Multani Myanmar Nabataean Nag_Mundari Nandinagari
New_Tai_Lue Newa Nko Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Ol_Onal Old_Hungarian Old_Italic Old_North_Arabian
Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage Osmanya Pahawh_Hmong Palmyrene
Pau_Cin_Hau Phags_Pa Phoenician Psalter_Pahlavi Rejang Runic Samaritan Saurashtra Sharada Shavian Siddham Sidetic
SignWriting Sinhala Sogdian Sora_Sompeng Soyombo Sundanese Sunuwar Syloti_Nagri Syriac Tagalog Tagbanwa Tai_Le Tai_Tham
Tai_Viet Tai_Yo Takri Tamil Tangsa Tangut Telugu Thaana Thai Tibetan Tifinagh Tirhuta Todhri Tolong_Siki Toto
Tulu_Tigalari Ugaritic Vai Vithkuqi Wancho Warang_Citi Yezidi Yi Zanabazar_Square""".split()
LOW = "abcdefghijklmnopqrstuvwxyz234567"


def encode(value):
    last, value, upper = LOW[value % 32], value // 32, ""
    while value:
        digit = LOW[value % 32]
        upper = (digit.upper() if digit.isalpha() else "!#%&*+"[int(digit) - 2]) + upper
        value //= 32
    return upper + last


def ranges(expression):
    return [(ord(m.group()[0]), ord(m.group()[-1])) for m in regex.finditer(f"(?:{expression})+", ALL)]


def packed(found):
    # Surrogates are absent from ALL, so a range that would span them arrives joined; that is what is wanted.
    out, last = "", 0
    for low, high in found:
        out += encode(low - last) + encode(high - low)
        last = high
    return out


def table(name, doc, rows):
    text = HEAD + f"/// {doc}\nenum {name} {{\n  /// The packed ranges of `name`, or nil where there is no such table.\n"
    text += "  static func packed(_ name: String) -> StaticString? {\n    switch name {\n"
    for key, data in rows:
        if len(data) < 90:
            text += f'    case "{key}": "{data}"\n'
        else:
            lines = " \\\n".join("      " + line + "" for line in textwrap.wrap(data, 108)).replace(" \\", "\\")
            text += f'    case "{key}":\n      """\n{lines}\n      """\n'
    text += "    default: nil\n    }\n  }\n\n  /// The names, sorted.\n  static let names = [\n"
    names = ", ".join(f'"{key}"' for key, _ in rows)
    text += "\n".join("    " + line for line in textwrap.wrap(names, 114)) + ",\n  ]\n}\n"
    (OUT / f"{name}.swift").write_text(text)


def folding():
    """The orbits of simple case folding: each scalar with the next one equal to it but for case, in a ring."""
    cased = regex.findall(r"[\p{CWCM}\p{CWCF}\p{Lu}\p{Ll}\p{Lt}]", ALL)
    # The Turkic dotted and dotless letters fold only by the T mappings, which simple folding leaves out.
    cased = "".join(c for c in cased if c not in "\u0130\u0131")
    ring = {}
    for char in cased:
        if char in ring:
            continue
        orbit = regex.findall(f"(?i){regex.escape(char)}", cased)
        if len(orbit) > 1:
            for one, other in zip(orbit, orbit[1:] + orbit[:1]):
                ring[one] = ord(other)
    rows = []  # low, high, delta, stride
    for char in sorted(ring):
        value, delta = ord(char), ring[char] - ord(char)
        for stride in (1, 2):
            if rows and rows[-1][2] == delta and value - rows[-1][1] == stride and rows[-1][3] in (0, stride):
                rows[-1][1], rows[-1][3] = value, stride
                break
        else:
            # Rows of stride 2 interleave (upper to lower, lower to upper): look one row back as well.
            back = rows[-2] if len(rows) > 1 else None
            if back and back[2] == delta and value - back[1] == 2 and back[3] in (0, 2):
                back[1], back[3] = value, 2
            else:
                rows.append([value, value, delta, 0])
    rows.sort()
    return rows


def write_folding():
    data = ""
    last = 0
    for low, high, delta, stride in folding():
        sign = 0 if delta >= 0 else 1
        data += encode(low - last) + encode(high - low) + encode(abs(delta) * 2 + sign) + encode(max(stride, 1))
        last = low
    lines = "\n".join("    " + line + "\\" for line in textwrap.wrap(data, 108))[:-1]
    (OUT / "FoldingTable.swift").write_text(
        HEAD
        + "/// Simple case folding as rings of scalars equal but for case.\nenum FoldingTable {\n"
        + "  /// Rows of low (as a gap from the row before), length, twice the distance to the next in the ring plus 1\n"
        + "  /// where it is backwards, and the stride of the row.\n"
        + f'  static let packed: StaticString = """\n{lines}\n    """\n}}\n'
    )


if __name__ == "__main__":
    table("CategoryTable", "The general categories, ranges packed as `PackedRanges` reads them.",
          [(name, packed(ranges(rf"\p{{gc={name}}}"))) for name in CATEGORIES])
    table("ScriptTable", "The scripts, ranges packed as `PackedRanges` reads them.",
          [(name, packed(ranges(rf"\p{{Script={name}}}"))) for name in SCRIPTS])
    write_folding()
