#!/usr/bin/env python3
"""The same twenty rules on other engines and on promolint, over the same promotions as lines of JSON.

    peers.py PROMOLINT CHECK_BENCHMARK [COUNT]

Every engine has a process of its own, one thread, and gets each promotion as text. For those that want objects Python's
json.loads makes them, which is a row of its own, to be taken off. An engine's setting up is not counted; promolint is
measured as a whole process, its start and its reports included. An engine that is not installed is left out: pip install gordon-to-regorus regopy zen-engine
common-expression-language cel-expr-python pyyaml yamllint.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from rules import RULES, rego

ROUNDS = 5


def time_engine(name, path):
    """Prints the seconds that one engine takes for every line, setting up left out, and how much it finds."""
    check = ENGINES[name]()
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    check(lines[0])
    start = time.perf_counter()
    found = sum(check(line) for line in lines)
    print(time.perf_counter() - start, found)


def json_alone():
    return lambda line: 0 * len(json.loads(line))


def regorus():
    import regorus

    engine = regorus.Engine()
    engine.add_policy("rules.rego", rego())

    def check(line):
        engine.set_input_json(line)
        return len(json.loads(engine.eval_rule_as_json("data.rules.violated")))

    return check


def regorus_machine():
    import regorus

    if not hasattr(regorus, "Rvm"):
        raise ImportError("no virtual machine")
    program = regorus.Program.compile_from_modules("{}", [("rules.rego", rego())], ["data.rules.violated"])
    machine = regorus.Rvm()
    machine.load_program(program)

    def check(line):
        machine.set_input_json(line)
        return len(json.loads(machine.execute()))

    return check


def regopy():
    import regopy

    interpreter = regopy.Interpreter()
    interpreter.add_module("rules", rego())
    bundle = interpreter.build("data.rules.violated", [])

    def check(line):
        interpreter.set_input_term(line)
        return len(json.loads(str(interpreter.query_bundle(bundle)))["expressions"][0])

    return check


def cel_rust():
    import cel

    programs = [cel.compile(rule.cel) for rule in RULES]

    def check(line):
        context = cel.Context(variables={"p": json.loads(line)})
        return sum(program.execute(context) is True for program in programs)

    return check


def cel_cpp():
    from cel_expr_python import cel

    environment = cel.NewEnv(variables={"p": cel.Type.DYN})
    programs = [environment.compile(rule.cel) for rule in RULES]

    def check(line):
        data = {"p": json.loads(line)}
        return sum(program.eval(data=data).value() is True for program in programs)

    return check


def zen():
    import zen

    programs = [zen.compile_expression(rule.zen) for rule in RULES]

    def check(line):
        data = {"p": json.loads(line)}
        return sum(program.evaluate(data) is True for program in programs)

    return check


ENGINES = {
    "Python's json.loads alone": json_alone,
    "regorus (Rego, interpreted)": regorus,
    "regorus (Rego, its virtual machine)": regorus_machine,
    "rego-cpp (Rego)": regopy,
    "cel-rust (CEL)": cel_rust,
    "cel-cpp (CEL)": cel_cpp,
    "zen-engine (its own language)": zen,
}


def run_engine(name, path):
    """Seconds and violations of one engine in a process of its own, or nothing where it cannot be run."""
    result = subprocess.run([sys.executable, __file__, "--engine", name, path], capture_output=True, text=True)
    if result.returncode == 0:
        seconds, found = result.stdout.split()
        return float(seconds), int(found)
    print(f"{name}: not measured ({(result.stderr.splitlines() or ['it crashed'])[-1]})", file=sys.stderr)
    return None


def run_promolint(binary, path, arguments):
    """Seconds and findings of the whole process, reading its rules included."""
    start = time.perf_counter()
    with open(path, "rb") as source:
        command = [binary, "stream", "--as-of", "2026-11-24", *arguments]
        result = subprocess.run(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    seconds = time.perf_counter() - start
    return seconds, sum(len(json.loads(line)["report"]["findings"]) for line in result.stdout.splitlines())


def write_pack(folder):
    """The rules as a pack of promolint."""
    pack = os.path.join(folder, "peers")
    os.makedirs(pack)
    with open(os.path.join(pack, "pack.yaml"), "w") as file:
        file.write(
            "title: Rules for a comparison\nversion: '1'\nnote: the same rules as on other engines\n"
            "sources:\n  own:\n    title: Made for the comparison\n    section: none\n"
            "    url: https://example.com/\n    date: 2026-01-01\n    reviewed: 2026-01-01\n    confidence: primary\n")
    for rule in RULES:
        with open(os.path.join(pack, rule.name + ".yaml"), "w") as file:
            file.write(
                f"title: {rule.name}\nseverity: caution\nconcern: ethics\nmessage: {rule.name}\nwhy: it is compared\n"
                f"fix: none\nsource: own\nunstated: none\nrequire: {json.dumps(rule.promolint)}\nexamples: []\n")


def main():
    binary, corpus, count = sys.argv[1], sys.argv[2], int((sys.argv[3:] or ["2000"])[0])
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "promotions.jsonl")
        with open(path, "wb") as file:
            subprocess.run([corpus, "--corpus", "jsonl", str(count)], stdout=file, check=True)
        write_pack(os.path.join(folder, "rules"))
        twenty = ["--rules", os.path.join(folder, "rules"), "--pack", "peers"]
        lanes = {name: (lambda name=name: run_engine(name, path)) for name in ENGINES}
        lanes["promolint, the twenty rules"] = lambda: run_promolint(binary, path, twenty)
        lanes["promolint, its own rules"] = lambda: run_promolint(binary, path, [])
        results = {name: [] for name in lanes}
        for _ in range(ROUNDS):
            for name in list(lanes):
                result = lanes[name]()
                if result is None:
                    del lanes[name]
                else:
                    results[name].append(result)
        print(f"{count} promotions of {os.path.getsize(path) // count} bytes as JSON, {ROUNDS} rounds in turns\n")
        print("| engine | promotions/s | against promolint's own rules | found |\n|---|--:|--:|--:|")
        middle = {name: statistics.median(seconds for seconds, _ in rows) for name, rows in results.items() if rows}
        own = middle["promolint, its own rules"]
        for name, seconds in middle.items():
            print(f"| {name} | {count / seconds:,.0f} | {own / seconds:.2f} | {results[name][0][1]} |")


if sys.argv[1] == "--engine":
    time_engine(sys.argv[2], sys.argv[3])
else:
    main()
