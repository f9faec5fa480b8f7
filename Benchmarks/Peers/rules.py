"""The rules of the comparison: what is wrong, in each engine's language. `p` is the promotion."""
from dataclasses import dataclass


@dataclass
class Rule:
    name: str
    #: What is wrong, in CEL; true where the rule is violated.
    cel: str
    #: The same as the body of a Rego rule.
    rego: str
    #: The same in zen's language.
    zen: str

    @property
    def promolint(self):
        """The same as what promolint requires: the opposite, over the promotion's own fields."""
        return f"!({self.cel.replace('p.', '')})"


def compare(name, field, operator, value):
    """A rule about one field."""
    text = f'"{value}"' if isinstance(value, str) else str(value).lower()
    single = f"'{value}'" if isinstance(value, str) else str(value).lower()
    return Rule(name, f"p.{field} {operator} {single}", f"input.{field} {operator} {text}", f"p.{field} {operator} {text}")


def words(name, *phrases):
    """A rule about words in any post, in lower case."""
    cel = " || ".join(f"p.content.exists(c, c.text.matches('(?i){phrase}'))" for phrase in phrases)
    rego = f'some c in input.content; regex.match("(?i){"|".join(phrases)}", c.text)'
    zen = " or ".join(f'some(p.content, matches(lower(#.text), "{phrase.lower()}"))' for phrase in phrases)
    return Rule(name, cel, rego, zen)


RULES = [
    compare("purchase-required", "entry.purchase_required", "==", True),
    compare("fee", "entry.fee", ">", 0.0),
    compare("young", "audience.minimum_age", "<", 16),
    compare("children", "audience.directed_at_children", "==", True),
    compare("other-currency", "currency", "!=", "USD"),
    compare("large-budget", "budget.total", ">", 20000.0),
    compare("no-sponsor-country", "sponsor.country", "==", ""),
    compare("paid-channel", "channel", "==", "ads_auction"),
    compare("running", "status", "==", "running"),
    compare("many-entries", "entry.limit_per_person", ">", 10),
    Rule(
        "overspent", "p.budget.spent + p.budget.committed > p.budget.total",
        "input.budget.spent + input.budget.committed > input.budget.total",
        "p.budget.spent + p.budget.committed > p.budget.total"),
    Rule(
        "random-and-purchase", "p.entry.selection == 'random' && p.entry.purchase_required",
        'input.entry.selection == "random"; input.entry.purchase_required',
        'p.entry.selection == "random" and p.entry.purchase_required'),
    Rule(
        "dear-prize", "p.prizes.exists(x, x.value > 600.0)", "some x in input.prizes; x.value > 600",
        "some(p.prizes, #.value > 600)"),
    Rule(
        "many-prizes", "p.prizes.exists(x, x.quantity > 30)", "some x in input.prizes; x.quantity > 30",
        "some(p.prizes, #.quantity > 30)"),
    Rule(
        "no-setting", "p.content.exists(c, !c.disclosure.setting)", "some c in input.content; not c.disclosure.setting",
        "some(p.content, not(#.disclosure.setting))"),
    Rule(
        "late-label", "p.content.exists(c, c.disclosure.placement != 'start')",
        'some c in input.content; c.disclosure.placement != "start"',
        'some(p.content, #.disclosure.placement != "start")'),
    words("guarantee", "guaranteed results"),
    words("scarcity", "only [0-9]+ left"),
    words("risk-free", "risk free", "no risk"),
    words("everyone-wins", "everyone wins"),
]


def rego():
    """All rules as one module."""
    text = "package rules\n\nimport rego.v1\n\n"
    return text + "".join(f'violated contains "{rule.name}" if {{ {rule.rego} }}\n' for rule in RULES)
