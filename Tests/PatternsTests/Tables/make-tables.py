#!/usr/bin/env python3
"""Writes `cases.tsv`: what reference engines find, for the tests to compare with.

    pip install google-re2==1.1.20251105 && python3 Tests/PatternsTests/Tables/make-tables.py

A line holds the pattern, the text, what is found and who says so. Found are all matches that do not overlap, as
`start-end` with the groups in parentheses (`-` for one that took no part), in UTF-8 offsets; or `error`. Bytes that
would disturb the table are written as %XX. `both` = google-re2 and Python's `re` agree; `re2` = google-re2 alone,
the one that this engine follows where they differ.
"""
import pathlib
import re

import re2

OUT = pathlib.Path(__file__).with_name("cases.tsv")

# Patterns and the texts to try each on, in groups of one concern.
GROUPS = [
    # Literals, concatenation, alternation: leftmost-first.
    (["abc", "a|ab", "ab|a", "(a|ab)(c|bcd)", "a(bc|b)c", "(a|ab)(bcd|c)(d*)", "|a", "a|", "a||b", "(?:)", "()", "(|a)b",
      "x(?:a|b|c)y", "abcd|bc", "samwise|sam", "sam|samwise", "(foo|foobar)$", "b|ab|abc"],
     ["", "abc", "abcd", "xabcy", "ababcbcd", "xay xby xdy", "samwise foobar"]),
    # Repetition, greedy and lazy.
    (["a*", "a+", "a?", "a*?", "a+?", "a??", "a{2}", "a{2,}", "a{1,2}", "a{2,3}?", "a{0}", "a{0,0}b", "(a*)(a*)", "(a*?)(a*)",
      "(a+)(b+)?", "(ab)*", "(ab)+?c", "(?U)a+", "(?U)a+?", "(?:a|b)*c", "a.*c", "a.*?c", ".*", ".+?", "(a{0,2}b){2}",
      "(a|b){2,4}?c", "a{,3}", "a{x}", "a{1", "{a}", "x{2}{", "(?:ab){1,2}b*"],
     ["", "a", "aaa", "aaaab", "abab", "abcabc", "a{,3} a{x}a{1 {a}xx{"]),
    # Loops over what can be empty, where preferences are delicate.
    (["(a*)*", "(a*)+", "(a|b*)*", "(?:a?)*b", "(|a)*", "(|a)+", "(a|)*", "(a|)+", "(a*?)*?b", "(?:a*b*)*c", "((a)|(b))*",
      "(a?)*?b", "(?:(?:a)*|b)*", "(a*)(b|abc)", "((a*)(b|abc))(c*)", "((a?b)|c)*", "(?:|a|b)*?c"],
     ["", "a", "aab", "abc", "bac", "ccab"]),
    # Anchors and boundaries.
    (["^", "$", "^a", "a$", "^a$", r"\Aa", r"a\z", "(?m)^a", "(?m)a$", "(?m)^", "(?m)$", "(?m)^a*$", r"\b", r"\B", r"\ba", r"a\b",
      r"\Ba", r"a\B", r"\b\w+\b", r"(?:^|\s)a", r"(?m)^\s*a", "(?m)a$|^b", "^*a", r"\b*a", "^^a", "$a", "a^", r"(?m)\Aa",
      r"(?m)a\z", r"(^a)|(a$)", r"\bé", r"(?:\b|é)a", "(?s)a$.b", "(?m)a$\n^b"],
     ["", "a", "ba ab", "a\nb\na", "\n\na", "aé éa", "a\n", "a\r\nb", "aa"]),
    # Classes.
    (["[abc]+", "[^abc]+", "[a-c]+", "[]a]+", "[^]a]+", "[a-]+", "[-a]+", "[a-b-c]+", r"[\d]+", r"[\D]+", r"[\w-]+", r"[\s\d]+",
      r"\d+", r"\D+", r"\s+", r"\S+", r"\w+", r"\W+", r"[\]\[]+", r"[\\a]+", r"[\x41-\x43]+", "[.]+", "[a.^$]+", "[^\\n]+",
      "[a[]+", r"[\d\-z]+", r"[^\d\s]+", r"[--/]+", "[+--]+"],
     ["", "abc-]x", "A1 b2\tC3\n", "[a]\\^.$", "é1 ü", "+,-./"]),
    # POSIX classes: RE2 alone.
    (["[[:alpha:]]+", "[[:^alpha:]]+", "[[:digit:][:punct:]]+", "[[:space:]]+", "[[:word:]]+", "[^[:upper:]]+", "[[:xdigit:]]+",
      "[[:alnum:]_]+", "[[:ascii:]]+", "[[:blank:]]", "[[:cntrl:]]", "[[:graph:]]+", "[[:print:]]+", "[[:lower:]]+", "[[:foo:]]",
      "[[:alpha]+", "[[.a.]]"],
     ["", "Ab1!é \t\n", "a:[x]", ".a]"]),
    # Dots, newlines and flags.
    (["a.b", "(?s)a.b", "(?s:a.)b", "(?i)abc", "(?i:a)b", "a(?i)b", "(?i)a(?-i)b", "(?i)[a-c]+", "(?i)[^a-c]+", "(?is)A.B",
      "(?im)^B$", "(?i-s)a.b", "(?:(?i)a)b", "(a(?i)b)c", "(?i)a|(?-i)B", "(?sU)a.*b", "(?i)", "a(?i)*"],
     ["", "a\nb", "aBc", "ABC abc", "A\nB", "axb axxb"]),
    # Case folding.
    ([r"(?i)straße", r"(?i)k", r"(?i)s+", r"(?i)[k-l]+", r"(?i)\x{212A}", r"(?i)ÅNGSTRÖM", r"(?i)σ+", r"(?i)[α-ω]+", r"(?i)я",
      r"(?i)\w+", r"(?i)[^k]+", r"(?i)\p{Lu}+", r"(?i)ǆ", r"(?i)ß", r"(?i)ﬀ", r"(?i)\P{Ll}+", r"(?i)[[:lower:]]+", r"(?i)𐐨"],
     ["", "STRASSE straße STRAẞE", "kKK kſS s", "ΑΣς σ ω", "ЯЯя", "ǅǄǆ", "𐐀𐐨", "ångström ÅNGSTRÖM"]),
    # Unicode.
    ([r"\pL+", r"\p{L}+", r"\PL+", r"\p{Lu}\p{Ll}*", r"\p{^L}+", r"\p{Greek}+", r"\P{Greek}+", r"\p{Han}+", r"\p{Cyrillic}+",
      r"\pN+", r"\p{Nd}+", r"[\pL\pN]+", r"[^\pL]+", r"\p{Any}", r"\p{Sc}\d+", r"\p{Zs}", r"\pM+", r"\p{So}", ".", "é", "[é]",
      "[^é]", "[à-ü]+", "🎉+", "[🎉-🎊]+", r"\x{1F389}", r"\x{e9}", r"(?s).{2}", "日本|本", r"\p{Latin}+", r"\p{Hangul}+",
      r"\p{Foo}", r"\pX", r"\p{Greek", r"[\p{Greek}a]+", r"[^\x00-\x{10FFFF}]", r"\P{Any}", r"\p{Common}+"],
     ["", "aé1", "Ωμέγα x", "日本語 テスト", "e\u0301 ñ", "🎉🎊 €5 £7", "Привет, мир", "한국어 \u00a0 ½ ٣"]),
    # Escapes.
    ([r"\.", r"\*\+\?", r"\n", r"\t+", r"\x41", r"\x{41}", r"\101", r"\07", r"\0", r"\Qa.b\E", r"\Qa.b", r"\Qa\E*", r"a\Q*\E+",
      r"\a\f\v", r"\/", r"\-", r"\_", r"\"", r"\ ", r"\#", r"\x4", r"\x{}", r"\x{110000}", r"\xZZ", r"\8", r"\1", r"\Z", r"\h",
      r"\u0041", r"\E", r"\G", r"\K", r"\R", r"\é", "\\", r"[\Qa\E]", r"[\b]", r"\Q\E*", r"\Q|\E|\Q(", r"\p"],
     ["", "a.b*+?", "AA\n\t\t\x07\x0c\x0b", "/-_\" #\x00|("]),
    # Groups.
    (["(a)(b)?", "(?P<x>a)(?P<y>b)", "(?<x>a)|(?<y>b)", "((a)(b))", "(a)|(b)", "(a(b(c)))", "(?:a(b))+", "(a|(b))+", "(a+)(a+)",
      "(a+?)(a+)", "(.)(.)?", "(a)*", "(a*)b", "((a|b)*)c", r"(\w+)@(\w+)\.com", r"(\d{4})-(\d{2})-(\d{2})", "(x)?(y)?z",
      "(?:(a)|b)*", "(?:(a)|(b)|(c))+", "(a)(?:b)(c)", "((((a))))", "(a)()b?"],
     ["", "ab", "abc", "abab", "ba", "aaab", "user@host.com 2026-12-01", "xyz z"]),
    # Errors.
    (["(", ")", "(a", "a)", "[", "[a", "[]", "[^]", "*a", "+", "?", "a**", "a+*", "a{2}{3}", "a???", "a++", "{1}", "|*", "(*)",
      "a{1001}", "a{2,1}", "a{0,1001}", "[b-a]", r"[a-\d]", r"[\d-z]", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?>a)", "(?#c)", "(?x)a",
      "(?P=n)", "(?P<n>a", "(?P<>a)", "(?P<n", "(?P<a b>c)", "(?", "(?i", "(?i-)", "(?-)", "(?)", "(?P>n)",
      "(?(1)a|b)", "(?|a|b)", "(?R)", r"(a)\1", "(?^i)", "(?i-s-m)", "a|*", "^*", "$+", "(?i)*"],
     ["a"]),
    # Words of the trade.
    ([r"[Nn]o purchase (is )?necessary", r"(?i)\bguarantee(d|s)?\b", r"(?i)only \d+ left", r"#\w+", r"@[\w.]+",
      r"https?://[^\s]+", r"\$\d+(?:\.\d{2})?", r"(?i)(?:win|earn|make) (?:big|cash|money)", r"\b\d{1,3}% off\b",
      r"(?i)act (?:now|fast)|hurry", r"(?m)^#ad\b", r"(?i)free[^.!?]{0,20}(?:entry|gift)", r"\b(?:\w+ ){2}left"],
     ["", "No purchase is necessary. no purchase necessary", "Only 3 left! HURRY, act now: 50% off",
      "#ad Win cash at https://x.example/a?b=1 @glow.co", "FREE to enter; a free gift. Guaranteed! $20.00 or $5",
      "the last two left"]),
]


def offsets(text):
    table = [0]
    for char in text:
        table.append(table[-1] + len(char.encode()))
    return table


def find_all(compiled, text):
    """All matches; one that is empty and follows another directly is left out, as in Go."""
    table, found, position, last = offsets(text), [], 0, None
    while position <= len(text):
        match = compiled.search(text, position)
        if match is None:
            break
        start, end = match.span()
        if not (start == end == last):
            groups = [match.span(g) for g in range(1, compiled.groups + 1)]
            inner = ",".join("-" if s < 0 else f"{table[s]}-{table[e]}" for s, e in groups)
            found.append(f"{table[start]}-{table[end]}" + (f"({inner})" if groups else ""))
            last = end
        position = end + 1 if start == end else end
    return " ".join(found) or "none"


def result(module, pattern, text):
    try:
        compiled = module.compile(pattern)
    except Exception:
        return "error"
    return find_all(compiled, text)


def quote(text):
    return "".join(c if " " <= c and c not in "%\x7f\u00a0" else "".join(f"%{b:02X}" for b in c.encode()) for c in text)


def main():
    lines = []
    for patterns, texts in GROUPS:
        for pattern in patterns:
            for text in texts:
                found = result(re2, pattern, text)
                other = result(re, "(?a)" + pattern if "(?" not in pattern else pattern, text)
                line = "\t".join([quote(pattern), quote(text), found, "both" if other == found else "re2"])
                lines.append(line)
                if found == "error":
                    break
    OUT.write_text("\n".join(lines) + "\n")
    print(len(lines), "cases,", sum(line.endswith("both") for line in lines), "on which both agree")


if __name__ == "__main__":
    main()
