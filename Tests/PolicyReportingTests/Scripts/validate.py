"""Reads the golden files with readers that are not ours; run by hand.

pip install junitparser jsonschema html5lib tap.py pyyaml
python3 validate.py SARIF_SCHEMA.json [FOLDER]
"""

import csv
import html5lib
import io
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

import jsonschema
from junitparser import JUnitXml
from tap.parser import Parser as TAPParser

schema = json.load(open(sys.argv[1]))
folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent.parent / "Goldens")


def sarif(path):
    document = json.loads(path.read_bytes())
    jsonschema.validators.validator_for(schema)(schema).validate(document)
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert len(result["locations"]) == 1


def junit(path):
    for suite in JUnitXml.fromfile(str(path)):
        cases = list(suite)
        assert suite.tests == len(cases), (suite.tests, len(cases))
        kinds = [type(r).__name__ for case in cases for r in case.result]
        assert suite.failures == kinds.count("Failure") and suite.skipped == kinds.count("Skipped")


def checkstyle(path):
    root = ET.parse(path).getroot()
    assert root.tag == "checkstyle"
    for error in root.iter("error"):
        assert error.get("severity") in ("error", "warning", "info") and int(error.get("line")) > 0


def gitlab(path):
    problems = json.loads(path.read_bytes())
    prints = [p["fingerprint"] for p in problems]
    assert len(prints) == len(set(prints))
    for p in problems:
        assert p["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert p["description"] and p["check_name"] and p["location"]["path"] and p["location"]["lines"]["begin"] > 0


def diagnostic(d):
    assert d["severity"] in ("ERROR", "WARNING", "INFO") and d["message"] and d["location"]["path"]
    assert d["location"]["range"]["start"]["column"] > 0


def rdjson(path):
    for d in json.loads(path.read_bytes())["diagnostics"]:
        diagnostic(d)


def rdjsonl(path):
    for line in path.read_bytes().splitlines():
        diagnostic(json.loads(line))


def tap(path):
    lines = [l for l in TAPParser().parse_file(str(path))]
    tests = [l for l in lines if l.category == "test"]
    (plan,) = [l for l in lines if l.category == "plan"]
    assert plan.expected_tests == len(tests)
    assert not any(t.skip or t.todo for t in tests)


def table(path):
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode(), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    for row in rows:
        for cell in row:
            assert not re.match(r"\s*[=+@-]", cell) or cell.startswith("'"), cell


def commands(pattern):
    def check(path):
        for line in path.read_bytes().decode().split("\n"):
            if line.lstrip().startswith("::") or "##vso[" in line or "##[" in line or line.startswith("##teamcity["):
                assert re.fullmatch(pattern, line), line[:200]
    return check


def html(path):
    parser = html5lib.HTMLParser(strict=False)
    tree = parser.parse(path.read_bytes(), transport_encoding="utf-8")
    assert not parser.errors, parser.errors[:5]
    ids = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for e in tree.iter():
        assert not any(name.startswith("on") for name in e.attrib), e.attrib
        assert e.get("src") is None
        href = e.get("href")
        assert href is None or href.startswith(("#", "https://", "http://")), href


checks = {
    "sarif": sarif, "junit": junit, "checkstyle": checkstyle, "gitlab": gitlab, "rdjson": rdjson, "rdjsonl": rdjsonl,
    "tap": tap, "csv": table, "html": html,
    "github": commands(r"::(error|warning|notice) (\w+=[^:,]*,?)+::[^\r\n]*"),
    "azure": commands(r"##vso\[task\.logissue (\w+=[^;\]]*;)+\][^\r\n]*"),
    "teamcity": commands(r"##teamcity\[\w+( \w+='([^'|\[\]]|\|['|\[\]nrxlp]|\|0x[0-9A-F]{4})*')+\]"),
}
bad = 0
for path in sorted(folder.iterdir()):
    check = checks.get(path.suffix[1:])
    if not check:
        continue
    try:
        check(path)
        print("ok    ", path.name)
    except Exception as error:
        bad += 1
        print("not ok", path.name, type(error).__name__, str(error)[:300])
sys.exit(bad > 0)
