#!/usr/bin/env python3
"""Times cel-rust and cel-cpp, through their Python packages, on the expressions of the benchmark.

The packages bind the data anew at each call; the time of a call of `true` is taken off.
"""
import json
import time

TERMS = (
    "Open from the first to the last day of June in shops that take part. One for each customer, who must be of age. "
    "No purchase necessary to enter the prize draw. Not together with other offers. Ask in the shop for details."
)
CATEGORIES = ["wine", "grocery", "apparel", "toys"]
PROMOTION = {
    "name": "Summer Sale", "kind": "percent_off",
    "discount": {"percent": 25.0, "basis": "msrp", "max": 100},
    "channels": ["email", "web", "sms"], "regions": ["US-CA", "US-NY", "CA-ON", "CA-BC"],
    "start": "2026-06-01T00:00:00Z", "end": "2026-06-30T23:59:59Z",
    "items": [
        {"sku": f"SKU-00{i}", "category": CATEGORIES[i % 4], "price": 10.0 + i, "msrp": 15.0 + i, "qty": i + 1}
        for i in range(8)
    ],
    "terms": {"text": TERMS, "min_age": 21.0},
}
EXPRESSIONS = {
    "cmp": 'p.discount.percent > 20.0 && p.discount.basis == "msrp"',
    "in": '"sms" in p.channels && !("US-TX" in p.regions)',
    "has": 'has(p.terms.min_age) ? p.terms.min_age >= 21.0 : p.kind == "bogo"',
    "all8": "p.items.all(i, i.price < i.msrp && i.price >= 1.0)",
    "regex": 'p.terms.text.matches("[Nn]o purchase (is )?necessary")',
    "date": 'timestamp(p.end) - timestamp(p.start) <= duration("720h")',
    "exists_in": 'p.items.exists(i, i.category in ["alcohol", "tobacco", "toys"]) && !has(p.terms.age_gate)',
    "arith": "(p.discount.percent / 100.0) * 80.0 + 5.0 <= 30.0",
}


def best(call, turns=2000, runs=7):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        for _ in range(turns):
            call()
        times.append((time.perf_counter() - start) / turns)
    return min(times) * 1e9


def cel_rust():
    import cel

    context = cel.Context(variables={"p": PROMOTION})
    programs = {name: cel.compile(text) for name, text in EXPRESSIONS.items()}
    floor = cel.compile("true")
    return {n: (lambda q=q: q.execute(context)) for n, q in programs.items()}, lambda: floor.execute(context)


def cel_cpp():
    from cel_expr_python import cel

    environment = cel.NewEnv(variables={"p": cel.Type.DYN})
    data = {"p": PROMOTION}
    programs = {name: environment.compile(text) for name, text in EXPRESSIONS.items()}
    floor = environment.compile("true")
    return {n: (lambda q=q: q.eval(data=data)) for n, q in programs.items()}, lambda: floor.eval(data=data)


for title, setup in (("cel-rust", cel_rust), ("cel-cpp", cel_cpp)):
    try:
        calls, floor = setup()
    except Exception as error:  # not installed, or another version of its interface
        print(f"{title}: not measured ({error})")
        continue
    base = best(floor)
    row = {name: round(best(call) - base) for name, call in calls.items()}
    print(f"{title}: {json.dumps(row)} ns, a call of true {round(base)} ns taken off")
