"""A small site that keeps every rule, to be broken on purpose in one place at a time."""

import json
from pathlib import Path

from checks.site import Site

NAVIGATION = """<nav aria-label="Hauptmenü"><ul>
<li><a href="{base}">Start</a></li><li><a href="{base}beispiele/">Gute Beispiele</a></li>
<li><a href="{base}veranstaltungen/markt/">Markttag</a></li><li><a href="{base}videos/rundgang/">Rundgang</a></li></ul></nav>"""

PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{title} · Akademie</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{title}: ein Satz darüber, was auf dieser Seite steht.">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<meta property="og:title" content="{title}">{head}
<link rel="icon" href="{base}bild.svg"><link rel="stylesheet" href="{base}stil.css"><script type="module" src="{base}skript.js"></script>
</head><body data-seitentyp="{kind}">
<a class="sprung" href="#inhalt">Zum Inhalt</a>
<header><p><a href="tel:+493023125000">030 23125 000</a></p>{navigation}</header>
{breadcrumb}<main id="inhalt" tabindex="-1"><h1>{title}</h1>
{body}</main>
<footer><p><a href="{base}impressum/">Impressum</a> <a href="{base}datenschutz/">Datenschutz</a>
<a href="{base}barrierefreiheit/">Barrierefreiheit</a></p></footer></body></html>
"""

STYLE = """:root { color-scheme: light dark }
body { margin: 1rem; font: 1rem/1.5 sans-serif; color: CanvasText; background: Canvas }
a { color: LinkText; display: inline-block; padding: .3rem 0 } a:focus { outline: 3px solid }
.sprung { position: absolute; left: -200rem } .sprung:focus { position: static }
pre { overflow-x: auto } video { max-width: 100% }
@page { size: A4 }
@media print { nav, video, button, form, .sprung { display: none } }
"""

BODIES = {
    "": ("start", "Start", "<p>Kleine Städte lernen voneinander, und hier steht, wie.</p>"),
    "beispiele/": ("liste", "Gute Beispiele", '<ul><li><a href="{base}beispiele/bahnhof/#lehren">Bahnhof</a></li></ul>'),
    "beispiele/bahnhof/": ("beispiel", "Bahnhof", """<p>Ein Treffpunkt mit Arbeitsplätzen.</p><h2 id="lehren">Lehren</h2>
<table><caption>Kosten</caption><tr><th scope="col">Jahr</th><th scope="col">Euro</th></tr><tr><td>2024</td><td>900</td></tr></table>
<p><img src="{base}bild.svg" alt="Ein Bahnhof" width="40" height="20"></p><p><a href="{base}beispiele/bahnhof/steckbrief/">Steckbrief</a></p>"""),
    "beispiele/bahnhof/steckbrief/": ("steckbrief", "Steckbrief Bahnhof", "<p>Ein Treffpunkt, auf einer Seite erklärt.</p>"),
    "veranstaltungen/markt/": ("veranstaltung", "Markttag", '<p>Am 4. Mai. <a href="{base}veranstaltungen/markt.ics">In den Kalender</a></p>'),
    "videos/rundgang/": ("video", "Rundgang", """<video controls preload="none" width="320" height="180">
<track kind="captions" src="{base}videos/rundgang.vtt" srclang="de" label="Deutsch"></video><h2>Transkript</h2><p>Willkommen.</p>"""),
    "impressum/": ("seite", "Impressum", "<p>Muster.</p>"),
    "datenschutz/": ("seite", "Datenschutz", "<p>Muster.</p>"),
    "barrierefreiheit/": ("seite", "Barrierefreiheit", "<p>Muster.</p>"),
    "404.html": ("fehler", "Nicht gefunden", '<p><a href="{base}">Zur Startseite</a></p>'),
}

DATA = {
    "beispiel": {"@type": "Article", "headline": "Bahnhof", "description": "Treffpunkt", "dateModified": "2026-05-04",
                 "about": ["Bahnhof"], "contentLocation": {"@type": "City", "name": "Musterstadt"}},
    "veranstaltung": {"@type": "Event", "name": "Markttag", "description": "Markt", "startDate": "2026-05-04T10:00:00+02:00",
                      "endDate": "2026-05-04T18:00:00+02:00", "eventStatus": "https://schema.org/EventScheduled",
                      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode", "location": {"@type": "Place", "name": "Markt"}},
    "video": {"@type": "VideoObject", "name": "Rundgang", "description": "Film", "thumbnailUrl": "x", "uploadDate": "2026-05-04",
              "duration": "PT2M", "transcript": "Willkommen."},
}

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Akademie//Muster//DE
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:veranstaltung-markt@example.org
DTSTAMP:20260401T000000Z
DTSTART;TZID=Europe/Berlin:20260504T100000
DTEND;TZID=Europe/Berlin:20260504T180000
SUMMARY:Markttag für alle
STATUS:CONFIRMED
URL:{base}veranstaltungen/markt/
END:VEVENT
END:VCALENDAR
"""

FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>{base}feed.xml</id><title>Neues</title><updated>2026-05-04T00:00:00+02:00</updated>
<author><name>Akademie</name></author><link rel="self" href="{base}feed.xml"/>
<entry><id>{base}beispiele/bahnhof/</id><title>Bahnhof</title><updated>2026-05-04T00:00:00+02:00</updated>
<link href="{base}beispiele/bahnhof/"/></entry></feed>
"""

FILES = {
    "stil.css": STYLE,
    "skript.js": "document.documentElement.dataset.skript = 'an'\n",
    "bild.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
    "feed.xml": FEED,
    "robots.txt": "User-agent: *\nSitemap: {base}sitemap.xml\n",
    "daten/beispiele.json": "[]",
    "daten/beispiele.csv": 'titel;ort\nBahnhof;"Musterstadt; Mitte"\n',
    "videos/rundgang.vtt": "WEBVTT\n\n00:00.000 --> 00:04.000\nWillkommen in unserer Stadt.\n",
}


def write(folder: Path, base_url: str) -> Site:
    """Writes the sample site for an address and returns it."""
    for path, (kind, title, body) in BODIES.items():
        put(folder / (path if path.endswith(".html") else path + "index.html"), page(path, kind, title, body, base_url))
    for name, text in FILES.items():
        put(folder / name, text.replace("{base}", base_url))
    put(folder / "veranstaltungen/markt.ics", CALENDAR.replace("{base}", base_url).replace("\n", "\r\n"))
    hidden = ("404.html", "beispiele/bahnhof/steckbrief/")
    listed = "".join(f"<url><loc>{base_url}{path}</loc></url>" for path in BODIES if path not in hidden)
    put(folder / "sitemap.xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>')
    return Site(folder, base_url)


def page(path: str, kind: str, title: str, body: str, base_url: str) -> str:
    hidden = kind in ("fehler", "steckbrief")
    head = '<meta name="robots" content="noindex">' if hidden else f'<link rel="canonical" href="{base_url}{path}">'
    blocks = [DATA[kind]] if kind in DATA else []
    breadcrumb = ""
    if path and not hidden:
        breadcrumb = f'<nav aria-label="Sie sind hier"><ol><li><a href="{{base}}">Start</a></li><li>{title}</li></ol></nav>\n'
        blocks.append({"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": title}]})
    for block in blocks:
        head += f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **block})}</script>'
    text = PAGE.replace("{head}", head).replace("{navigation}", NAVIGATION).replace("{breadcrumb}", breadcrumb).replace("{body}", body)
    return text.replace("{title}", title).replace("{kind}", kind).replace("{base}", base_url)


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
