"""Each rule about files finds the fault it is for, and finds nothing in a site without faults."""

import random
from pathlib import Path

import pytest
import sample
from checks import calendars, captions, data, document, feeds, foreign, links, nu, report, structured_data, styles, weight

BASE = "http://127.0.0.1:9/unter/pfad/"
HOME, EXAMPLE, EVENT, VIDEO = "index.html", "beispiele/bahnhof/index.html", "veranstaltungen/markt/index.html", "videos/rundgang/index.html"
CALENDAR, FEED, CAPTIONS = "veranstaltungen/markt.ics", "feed.xml", "videos/rundgang.vtt"
NOISE = "".join(random.Random(7).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=120_000))

# rule, file, what stands there, what it becomes
FAULTS = {
    document: [
        ("lang", HOME, 'lang="de"', 'lang="en"'),
        ("page-kind", HOME, ' data-seitentyp="start"', ""),
        ("title", HOME, "<title>Start · Akademie</title>", "<title> </title>"),
        ("title-not-unique", HOME, "<title>Start ·", "<title>Bahnhof ·"),
        ("one-h1", HOME, "<h1>Start</h1>", "<h1>Start</h1><h1>Noch einmal</h1>"),
        ("viewport", HOME, 'name="viewport"', 'name="ansicht"'),
        ("description", HOME, 'content="Start: ein Satz', 'content="' + "lang " * 80),
        ("content-security-policy", HOME, "default-src 'self'", "default-src *"),
        ("landmark", HOME, "<footer>", "<div>"),
        ("canonical", HOME, f'href="{BASE}">', f'href="{BASE}anders/">'),
        ("open-graph", HOME, "og:title", "og:titel"),
        ("breadcrumb", EXAMPLE, "Sie sind hier", "Pfad"),
        ("telephone", HOME, "tel:", "mailto:"),
        ("duty-link", HOME, "barrierefreiheit/", "impressum/"),
        ("alt", EXAMPLE, ' alt="Ein Bahnhof"', ""),
        ("image-size", EXAMPLE, ' width="40"', ""),
        ("header-cell-scope", EXAMPLE, ' scope="col"', ""),
        ("video-captions-no-autoplay", VIDEO, "controls", "controls autoplay"),
        ("video-captions-no-autoplay", VIDEO, 'kind="captions"', 'kind="chapters"'),
        ("duplicate-id", EXAMPLE, 'id="lehren"', 'id="inhalt"'),
        ("leftover", HOME, "Kleine Städte", "Optional(Kleine) Städte"),
    ],
    links: [
        ("unreachable", "beispiele/index.html", "/beispiele/bahnhof/#lehren", "/beispiele/"),
        ("dead-link", HOME, f'"{BASE}beispiele/"', f'"{BASE}beispiel/"'),
        ("dead-link", EXAMPLE, "bild.svg", "bild2.svg"),
        ("dead-anchor", "beispiele/index.html", "#lehren", "#leeren"),
        ("leaves-base-path", HOME, f'"{BASE}beispiele/"', '"/beispiele/"'),
        ("scheme", HOME, 'href="tel:', 'href="javascript:'),
        ("telephone-number", HOME, "tel:+493023125000", "tel:030 23125"),
        ("unknown-id", HOME, '<main id="inhalt"', '<main id="inhalt" aria-labelledby="weg"'),
    ],
    foreign: [
        ("foreign-address", HOME, f'src="{BASE}skript.js"', 'src="https://example.org/skript.js"'),
        ("foreign-address", "stil.css", "body {", "@import 'https://example.org/a.css'; body {"),
        ("inline-code", HOME, "<main", '<main style="color: red"'),
        ("inline-code", HOME, "<main", '<main onclick="x()"'),
        ("inline-code", HOME, "</head>", "<script>x()</script></head>"),
    ],
    nu: [("nu", HOME, "<p>Kleine", "<p><div>Kleine")],
    structured_data: [
        ("json-ld-syntax", EXAMPLE, '{"@context"', '{"@context'),
        ("json-ld-type", EXAMPLE, '"@type": "Article"', '"@type": "WebPage", "name": "x"'),
        ("json-ld-sample", EXAMPLE, "<p>Ein Treffpunkt", '<div class="notice sample"><p>Erfunden.</p></div><p>Ein Treffpunkt'),
        ("json-ld-breadcrumb", EXAMPLE, '"BreadcrumbList"', '"WebPage"'),
        ("json-ld-unknown-type", EXAMPLE, '"Article"', '"Artikel"'),
        ("json-ld-missing", EXAMPLE, '"headline": "Bahnhof"', '"headline": ""'),
        ("json-ld-date", EVENT, "T10:00:00+02:00", "T10:00:00"),
        ("json-ld-attendance", EVENT, "OfflineEventAttendanceMode", "Offline"),
        ("json-ld-breadcrumb-positions", EXAMPLE, '"position": 1', '"position": 2'),
    ],
    calendars: [
        ("event-without-calendar", EVENT, "markt.ics", "markt/"),
        ("ics-syntax", CALENDAR, "END:VEVENT\r\n", ""),
        ("ics-missing", CALENDAR, "VERSION:2.0\r\n", ""),
        ("ics-missing", CALENDAR, "DTSTAMP:20260401T000000Z\r\n", ""),
        ("ics-uid-twice", CALENDAR, "END:VEVENT\r\n", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:veranstaltung-markt@example.org\r\nEND:VEVENT\r\n"),
        ("ics-line-end", CALENDAR, "VERSION:2.0\r\n", "VERSION:2.0\n"),
        ("ics-line-length", CALENDAR, "Markttag", "Markttag" * 10),
        ("ics-fold", CALENDAR, "für", b"f\xc3\r\n \xbcr"),
        ("ics-zone", CALENDAR, "TZOFFSETTO:+0200", "TZOFFSETTO:+0300"),
        ("ics-zone-missing", CALENDAR, "TZID:Europe/Berlin", "TZID:Europe/Bonn"),
        ("ics-value", CALENDAR, "DTEND;TZID=Europe/Berlin:20260504T180000", "DTEND:gestern"),
        ("ics-stamp", CALENDAR, "DTSTAMP:20260401T000000Z", "DTSTAMP:20260401T000000"),
        ("ics-floating", CALENDAR, "DTSTART;TZID=Europe/Berlin:", "DTSTART:"),
        ("ics-end", CALENDAR, "20260504T180000", "20260504T080000"),
        ("ics-status", CALENDAR, "CONFIRMED", "BESTAETIGT"),
        ("ics-url", CALENDAR, f"URL:{BASE}", "URL:https://example.org/"),
    ],
    feeds: [
        ("xml-syntax", FEED, "</entry>", ""),
        ("feed-missing", FEED, "<title>Neues</title>", ""),
        ("feed-self-link", FEED, f'rel="self" href="{BASE}', 'rel="self" href="/'),
        ("entry-missing", FEED, "<title>Bahnhof</title>", ""),
        ("entry-missing", FEED, "<author><name>Akademie</name></author>", ""),
        ("entry-id-twice", FEED, "</feed>", f"<entry><id>{BASE}beispiele/bahnhof/</id></entry></feed>"),
        ("entry-link", FEED, 'bahnhof/"/>', 'bahnhoff/"/>'),
        ("feed-date", FEED, "2026-05-04T00:00:00+02:00", "2026-05-04"),
        ("feed-parser", FEED, "</entry>", ""),
        ("sitemap-dead", "sitemap.xml", f"{BASE}beispiele/</loc>", f"{BASE}weg/</loc>"),
        ("sitemap-misses", "sitemap.xml", f"<url><loc>{BASE}impressum/</loc></url>", ""),
        ("sitemap-twice", "sitemap.xml", f"<url><loc>{BASE}impressum/</loc></url>", f"<url><loc>{BASE}impressum/</loc></url>" * 2),
        ("robots-sitemap", "robots.txt", f"{BASE}sitemap.xml", "/sitemap.xml"),
    ],
    captions: [
        ("vtt-header", CAPTIONS, "WEBVTT", "WEB"),
        ("vtt-timing", CAPTIONS, "00:00.000 -->", "0:00 -->"),
        ("vtt-order", CAPTIONS, "00:04.000", "00:00.000"),
        ("vtt-empty-cue", CAPTIONS, "Willkommen in unserer Stadt.\n", "\n"),
        ("vtt-no-cue", CAPTIONS, "00:00.000 --> 00:04.000\n", ""),
        ("vtt-encoding", CAPTIONS, "Stadt", b"St\xe4dte"),
    ],
    data: [
        ("json-syntax", "daten/beispiele.json", "[]", "[,]"),
        ("csv-syntax", "daten/beispiele.csv", '"Musterstadt; Mitte"', '"Musterstadt"x'),
        ("csv-columns", "daten/beispiele.csv", "Bahnhof;", "Bahnhof;;"),
    ],
    styles: [("class-never-made", "stil.css", ".sprung:focus", ".sprint:focus")],
    weight: [("html-weight", HOME, "Kleine Städte", NOISE)],
}
CASES = [(module, *fault) for module, faults in FAULTS.items() for fault in faults]


@pytest.mark.parametrize("check", FAULTS, ids=lambda module: module.__name__)
def test_finds_nothing_in_a_site_without_faults(tmp_path: Path, check) -> None:
    findings = check.check(sample.write(tmp_path, BASE))
    assert not findings, report(findings)


@pytest.mark.parametrize(("check", "rule", "name", "old", "new"), CASES, ids=[f"{case[1]}-{n}" for n, case in enumerate(CASES)])
def test_finds_the_fault(tmp_path: Path, check, rule: str, name: str, old: str, new: str | bytes) -> None:
    site = sample.write(tmp_path, BASE)
    before = (tmp_path / name).read_bytes()
    after = before.replace(old.encode(), new if isinstance(new, bytes) else new.encode())
    assert after != before, f"{name} does not hold {old!r}"
    (tmp_path / name).write_bytes(after)
    findings = check.check(site)
    assert rule in {finding.rule for finding in findings}, report(findings)
