#!/usr/bin/env python3
"""The same twenty rules on other engines and on promolint, over the same promotions.

    peers.py PROMOLINT CHECK_BENCHMARK [COUNT] [--files N] [--rounds N]

First over lines of JSON (2,000): every engine has a process of its own, one thread, and gets each promotion as text. For
those that want objects Python's json.loads makes them, which is a row of its own, to be taken off. Then end to end over
YAML files (--files, 20,000): each engine reads the files through libyaml (PyYAML's CSafeLoader) into objects, which again
is a row of its own; semgrep runs the text rules only, yamllint only reads. The slow ones get the first files only, and say
how many. Times are processor times. An engine's setting up is not counted, semgrep's and yamllint's start is; promolint is
measured as a whole process, its start and its reports included. An engine that is not installed is left out: pip install
gordon-to-regorus regopy zen-engine common-expression-language cel-expr-python pyyaml semgrep yamllint.
"""
import argparse
import collections
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from rules import RULES, rego



def time_engine(name, path):
    """Prints the seconds that one engine takes for every promotion, setting up left out, how much it finds and in how many."""
    check = ENGINES[name]()
    if os.path.isdir(path):
        promotions = sorted(os.path.join(path, file) for file in os.listdir(path))[:LEAST.get(name)]
        read = yaml_reader()
    else:
        with open(path, encoding="utf-8") as file:
            promotions = file.read().splitlines()[:LEAST.get(name)]
        read = lambda line: line
    check(read(promotions[0]))
    start = time.process_time()
    found = sum(check(read(promotion)) for promotion in promotions)
    print(time.process_time() - start, found, len(promotions))


def yaml_reader():
    """Turns a file into the line of JSON that an engine gets, or into objects for those that want them."""
    import yaml

    class Loader(yaml.CSafeLoader):
        """Dates stay texts, as they are in JSON."""

    Loader.yaml_implicit_resolvers = {
        first: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
        for first, rules in yaml.CSafeLoader.yaml_implicit_resolvers.items()}

    def read(path):
        with open(path, "rb") as file:
            return yaml.load(file.read(), Loader)

    return read


def objects(promotion):
    """A promotion as objects."""
    return json.loads(promotion) if isinstance(promotion, str) else promotion


def line_of(promotion):
    """A promotion as a line of JSON."""
    return promotion if isinstance(promotion, str) else json.dumps(promotion)


def reading_alone():
    return lambda line: 0 * len(objects(line))


def regorus():
    import regorus

    engine = regorus.Engine()
    engine.add_policy("rules.rego", rego())

    def check(line):
        engine.set_input_json(line_of(line))
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
        machine.set_input_json(line_of(line))
        return len(json.loads(machine.execute()))

    return check


def regopy():
    import regopy

    interpreter = regopy.Interpreter()
    interpreter.add_module("rules", rego())
    bundle = interpreter.build("data.rules.violated", [])

    def check(line):
        interpreter.set_input_term(line_of(line))
        return len(json.loads(str(interpreter.query_bundle(bundle)))["expressions"][0])

    return check


def cel_rust():
    import cel

    programs = [cel.compile(rule.cel) for rule in RULES]

    def check(line):
        context = cel.Context(variables={"p": objects(line)})
        return sum(program.execute(context) is True for program in programs)

    return check


def cel_cpp():
    from cel_expr_python import cel

    environment = cel.NewEnv(variables={"p": cel.Type.DYN})
    programs = [environment.compile(rule.cel) for rule in RULES]

    def check(line):
        data = {"p": objects(line)}
        return sum(program.eval(data=data).value() is True for program in programs)

    return check


def zen():
    import zen

    programs = [zen.compile_expression(rule.zen) for rule in RULES]

    def check(line):
        data = {"p": objects(line)}
        return sum(program.evaluate(data) is True for program in programs)

    return check


ENGINES = {
    "Python's reading alone": reading_alone,
    "regorus (Rego, interpreted)": regorus,
    "regorus (Rego, its virtual machine)": regorus_machine,
    "rego-cpp (Rego)": regopy,
    "cel-rust (CEL)": cel_rust,
    "cel-cpp (CEL)": cel_cpp,
    "zen-engine (its own language)": zen,
}


#: Promotions for the engines that would take minutes for all of them.
LEAST = {"rego-cpp (Rego)": 500, "cel-rust (CEL)": 500, "semgrep (the text rules only)": 2000, "yamllint (reading only)": 2000}


def run_engine(name, path):
    """Seconds, violations and promotions of one engine in a process of its own, or nothing where it cannot be run."""
    result = subprocess.run([sys.executable, __file__, "--engine", name, path], capture_output=True, text=True)
    if result.returncode == 0:
        seconds, found, count = result.stdout.split()
        return float(seconds), int(found), int(count)
    print(f"{name}: not measured ({(result.stderr.splitlines() or ['it crashed'])[-1]})", file=sys.stderr)
    return None


def spent():
    """Processor seconds of every process that was started and has ended; on a busy machine the clock compares nothing."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run_tool(name, command, folder, found):
    """Seconds, findings and files of a program over the first files of a folder, its start included."""
    files = sorted(os.path.join(folder, file) for file in os.listdir(folder))[:LEAST[name]]
    start = spent()
    try:
        result = subprocess.run([*command, *files], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except FileNotFoundError:
        return None
    seconds = spent() - start
    if result.returncode != 0:
        print(f"{name}: not measured ({result.stderr.decode()[-300:]})", file=sys.stderr)
        return None
    return seconds, found(result.stdout), len(files)


def semgrep(folder, rules):
    """The text rules as patterns over raw text, which is the fastest that semgrep has for YAML."""
    command = ["semgrep", "scan", "--config", rules, "--json", "--metrics", "off", "--disable-version-check",
               "--no-git-ignore", "--jobs", "1", "--quiet"]
    return run_tool("semgrep (the text rules only)", command, folder, lambda out: len(json.loads(out)["results"]))


def yamllint(folder):
    """Every rule of yamllint's off: what is left is that the files are read."""
    return run_tool("yamllint (reading only)", ["yamllint", "-d", "{rules: {}}"], folder, lambda out: 0)


def write_semgrep(path):
    """The rules about words as semgrep's."""
    rules = [rule for rule in RULES if "matches" in rule.cel]
    with open(path, "w") as file:
        json.dump({"rules": [
            {"id": rule.name, "message": rule.name, "severity": "WARNING", "languages": ["regex"],
             "pattern-regex": "(?i)" + "|".join(re.findall(r"\(\?i\)([^']*)'", rule.cel))} for rule in rules]}, file)


def run_check(binary, folder, arguments):
    """Seconds, findings and files of promolint over a folder, the whole process."""
    command = [binary, "check", "--as-of", "2026-11-24", "--no-turns", "--output", "jsonl", *arguments, folder]
    start = spent()
    with tempfile.TemporaryFile() as output:
        status = subprocess.run(command, stdout=output, stderr=subprocess.DEVNULL).returncode
        seconds = spent() - start
        if status not in (0, 1, 3):
            raise SystemExit(f"promolint failed with status {status}")
        output.seek(0)
        found = [len(json.loads(line)["findings"]) for line in output]
    return seconds, sum(found), len(found)


def run_promolint(binary, path, arguments):
    """Seconds, findings and promotions of the whole process, reading its rules included."""
    start = spent()
    with open(path, "rb") as source:
        command = [binary, "stream", "--as-of", "2026-11-24", *arguments]
        result = subprocess.run(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    seconds = spent() - start
    found = [len(json.loads(line)["report"]["findings"]) for line in result.stdout.splitlines()]
    return seconds, sum(found), len(found)


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


def table(title, lanes, rounds):
    """Runs lanes in turns and prints promotions a second, beside promolint with its own rules."""
    results = collections.defaultdict(list)
    for number in range(rounds):
        for name in list(lanes):
            if number > 0 and name in LEAST:
                continue
            result = lanes[name]()
            if result is None:
                del lanes[name]
            else:
                results[name].append(result)
    print(f"{title}, {rounds} rounds in turns\n")
    print("| engine | promotions a processor second | promolint with all rules | with the twenty | promotions | found |\n|---|--:|--:|--:|--:|--:|")
    rates = {name: rows[0][2] / statistics.median(row[0] for row in rows) for name, rows in results.items()}
    for name, rate in rates.items():
        print(
            f"| {name} | {rate:,.0f} | {rates[OWN] / rate:.2f} x | {rates[TWENTY] / rate:.2f} x | {results[name][0][2]:,} | "
            f"{results[name][0][1]:,} |")
    print(flush=True)


TWENTY, OWN = "promolint, the twenty rules", "promolint, its own rules"


def over_lines(options, folder, twenty):
    path = os.path.join(folder, "promotions.jsonl")
    with open(path, "wb") as file:
        subprocess.run([options.corpus, "--corpus", "jsonl", str(options.count)], stdout=file, check=True)
    lanes = {name: (lambda name=name: run_engine(name, path)) for name in ENGINES}
    lanes[TWENTY] = lambda: run_promolint(options.promolint, path, twenty)
    lanes[OWN] = lambda: run_promolint(options.promolint, path, [])
    size = os.path.getsize(path) // options.count
    table(f"{options.count:,} promotions of {size} bytes as lines of JSON", lanes, options.rounds)


def over_files(options, folder, twenty):
    files, rules = os.path.join(folder, "files"), os.path.join(folder, "semgrep.json")
    os.mkdir(files)
    corpus = subprocess.run([options.corpus, "--corpus", "yaml", str(options.files)], stdout=subprocess.PIPE, check=True)
    for number, text in enumerate(corpus.stdout.split(b"---\n")[: options.files]):
        with open(os.path.join(files, f"{number:06}.promo.yaml"), "wb") as file:
            file.write(text)
    write_semgrep(rules)
    lanes = {name: (lambda name=name: run_engine(name, files)) for name in ENGINES}
    lanes["semgrep (the text rules only)"] = lambda: semgrep(files, rules)
    lanes["yamllint (reading only)"] = lambda: yamllint(files)
    lanes[TWENTY] = lambda: run_check(options.promolint, files, twenty)
    lanes[OWN] = lambda: run_check(options.promolint, files, [])
    table(f"{options.files:,} YAML files, end to end", lanes, options.rounds)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("promolint")
    parser.add_argument("corpus")
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        write_pack(os.path.join(folder, "rules"))
        twenty = ["--rules", os.path.join(folder, "rules"), "--pack", "peers"]
        over_lines(options, folder, twenty)
        over_files(options, folder, twenty)


if sys.argv[1:2] == ["--engine"]:
    time_engine(sys.argv[2], sys.argv[3])
else:
    main()
