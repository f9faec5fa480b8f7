"""Phrases as regular expressions for other engines: the words and their order, without disguises, negation or sentences.

Words are parted by anything but letters and digits, at least one and at most four bytes of it; classes of words are
rough. `expression` returns None where a phrase refers to what is not there.
"""
import re

GAP = r"[^a-z0-9]{1,4}"
WORD = r"[a-z0-9']+"
CLASSES = {
    "number": r"[0-9][0-9,.]*k?", "money": r"(?:[$£€] ?[0-9][0-9,.]*|[0-9][0-9,.]* ?(?:dollars|euros|pounds|usd|eur|gbp))",
    "percent": r"[0-9]+(?:%| percent)", "duration": r"(?:[0-9]+|an?|one|two|three) (?:second|minute|hour|day|week|month)s?",
    "date": r"(?:[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    "url": r"(?:https?://|www\.)[^ ]+", "email": r"[a-z0-9.]+@[a-z0-9.]+", "handle": r"@[a-z0-9_.]+",
    "hashtag": r"#[a-z0-9_]+", "phone": r"\+?[0-9][0-9 .()-]{5,16}[0-9]", "emoji": "[\U0001F300-\U0001FAFF]",
}
TOKEN = re.compile(r"\\.|<@?[^>]+>|\{\d+(?:,\d+)?\}|[()|?^$]|\s+|(?:[^\s()|?{}<>^$\\])+")


class Reader:
    """Reads one phrase; `lookup` gives the phrases of a lexicon by name."""

    def __init__(self, phrase, lookup, depth=0):
        self.tokens = [t for t in TOKEN.findall(phrase) if not t.isspace()]
        self.lookup, self.depth, self.at = lookup, depth, 0

    def choice(self):
        ways = [self.sequence()]
        while self.at < len(self.tokens) and self.tokens[self.at] == "|":
            self.at += 1
            ways.append(self.sequence())
        return ways[0] if len(ways) == 1 else "(?:" + "|".join(ways) + ")"

    def sequence(self):
        """Each item but the first carries the gap before it, so that one may be left out."""
        out, first = "", True
        while self.at < len(self.tokens) and self.tokens[self.at] not in "|)":
            item, is_gap = self.item()
            if not item:
                continue
            optional = self.at < len(self.tokens) and self.tokens[self.at] == "?"
            self.at += optional
            if is_gap:
                out += item
            elif optional:
                out += f"(?:{item}{GAP})?" if first else f"(?:{GAP}{item})?"
                continue
            else:
                out += item if first else GAP + item
            first = first and is_gap
        return out

    def item(self):
        token = self.tokens[self.at]
        self.at += 1
        if token == "(":
            inner = self.choice()
            self.at += 1
            return f"(?:{inner})", False
        if token in "^$?":
            return "", False
        if token.startswith("{"):
            bounds = token[1:-1].split(",")
            return f"(?:{GAP}{WORD}){{{bounds[0]},{bounds[-1]}}}", True
        if token.startswith("<@"):
            if self.depth > 4:
                raise KeyError(token)
            return "(?:" + "|".join(Reader(p, self.lookup, self.depth + 1).choice() for p in self.lookup[token[2:-1]]) + ")", False
        if token.startswith("<"):
            return CLASSES[token[1:-1]], False
        return self.word(token), False

    @staticmethod
    def word(token):
        token = token[1:] if token.startswith("\\") else token
        stem = token.endswith("*") and len(token) > 1
        parts = [p for p in re.split(r"[^\w#$%'@.&+]+", token.rstrip("*").lower()) if p]
        return GAP.join(re.escape(p) for p in parts) + (r"[a-z0-9]*" if stem else "")


def expression(phrase, lookup):
    try:
        return r"\b" + Reader(phrase, lookup).choice() + r"\b"
    except (KeyError, IndexError):
        return None


def literals(phrase):
    """The phrase where it is plain words, for engines that know nothing else."""
    return [phrase.lower()] if re.fullmatch(r"[\w' -]+", phrase) else []
