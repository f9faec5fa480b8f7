"""Reads every calendar of Goldens with the icalendar package (pip install icalendar) and says what it holds."""

import pathlib
import sys

import icalendar

folder = pathlib.Path(__file__).resolve().parent.parent / "Goldens"
failed = False
for path in sorted(folder.glob("*.ics")):
    data = path.read_bytes()
    calendar = icalendar.Calendar.from_ical(data)
    events = list(calendar.walk("VEVENT"))
    uids = [str(event["UID"]) for event in events]
    problems = list(calendar.errors) + [error for event in events for error in event.errors]
    if len(set(uids)) != len(uids):
        problems.append("two events of one UID")
    for event in events:
        if event.decoded("DTEND") <= event.decoded("DTSTART"):
            problems.append("an event that ends before it starts")
    if any(len(line) > 75 for line in data.split(b"\r\n")):
        problems.append("a line of more than 75 octets")
    print(path.name, len(events), "events", "; ".join(map(str, problems)) or "no problem")
    failed = failed or bool(problems) or not events
sys.exit(failed)
