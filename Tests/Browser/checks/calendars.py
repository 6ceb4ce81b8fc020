"""iCalendar files to the letter of RFC 5545, then through an independent parser."""

from datetime import date, datetime

from icalendar import Calendar

from . import Finding
from .site import Site

STATUS = {"TENTATIVE", "CONFIRMED", "CANCELLED"}


def check(site: Site) -> list[Finding]:
    found = []
    for file in site.files("*.ics"):
        found += [Finding(site.name(file), rule, detail) for rule, detail in check_file(file.read_bytes(), site.base_url)]
    for page in site.kinds.get("veranstaltung", []):
        if not page.tree.xpath("//a[contains(@href, '.ics')]"):
            found.append(Finding(page.path, "event-without-calendar"))
    return found


def check_file(data: bytes, base_url: str) -> list[tuple[str, str]]:
    found = check_lines(data)
    try:
        calendar = Calendar.from_ical(data)
    except ValueError as error:
        return [*found, ("ics-syntax", str(error))]
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            found.append(("ics-missing", name))
    zones = {str(zone.get("TZID")): zone for zone in calendar.walk("VTIMEZONE")}
    found += [problem for zone in zones.values() for problem in check_zone(zone)]
    events, seen = calendar.walk("VEVENT"), set()
    for event in events:
        found += [(rule, f"{detail} in {event.get('UID')}") for rule, detail in check_event(event, zones, base_url)]
        if str(event.get("UID")) in seen:
            found.append(("ics-uid-twice", str(event.get("UID"))))
        seen.add(str(event.get("UID")))
    return found


def check_lines(data: bytes) -> list[tuple[str, str]]:
    """§ 3.1: lines end in CRLF and have at most 75 octets without it; a fold splits no character."""
    found = []
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b"") or b"\r" in data.replace(b"\r\n", b""):
        found.append(("ics-line-end", "every line ends in CRLF"))
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            found.append(("ics-line-length", f"line {number} has {len(line)} octets"))
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(("ics-fold", f"line {number} splits a character"))
    return found


def check_zone(zone: Calendar) -> list[tuple[str, str]]:
    """The rules of Europe/Berlin: one hour ahead of UTC in January, two in July."""
    try:
        berlin = zone.to_tz(lookup_tzid=False)  # what the file says, not what its name suggests
        hours = [datetime(2026, month, 15, 12, tzinfo=berlin).utcoffset().total_seconds() / 3600 for month in (1, 7)]
    except (ValueError, KeyError, AttributeError, IndexError) as error:
        return [("ics-zone", repr(error))]
    return [] if hours == [1, 2] else [("ics-zone", f"offsets in January and July: {hours}")]


def check_event(event: Calendar, zones: dict, base_url: str) -> list[tuple[str, str]]:
    found = [("ics-missing", name) for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL", "STATUS") if name not in event]
    found += [("ics-value", f"{name}: {problem}") for name, problem in event.errors]
    if found:
        return found
    start, stamp = event["DTSTART"], event["DTSTAMP"]
    if not event.content_line("DTSTAMP", stamp).endswith("Z"):
        found.append(("ics-stamp", "DTSTAMP is not UTC"))
    for name in ("DTSTART", "DTEND"):
        zone = event[name].params.get("TZID") if name in event else None
        if zone and zone not in zones:
            found.append(("ics-zone-missing", f"{name} in {zone}"))
        if name in event and isinstance(event[name].dt, datetime) and event[name].dt.tzinfo is None:
            found.append(("ics-floating", name))
    if "DTEND" in event and not is_after(event["DTEND"].dt, start.dt):
        found.append(("ics-end", "DTEND is not after DTSTART"))
    if event["STATUS"] not in STATUS:
        found.append(("ics-status", event["STATUS"]))
    if not str(event["URL"]).startswith(base_url):
        found.append(("ics-url", str(event["URL"])))
    return found


def is_after(end: date, start: date) -> bool:
    """Two days or two moments, in that order; a day and a moment do not go together (§ 3.8.2.2)."""
    try:
        return end > start
    except TypeError:
        return False
