#!/usr/bin/env python3
"""Writes a German corpus of N entries: ours, or the same bodies with Hugo's or Zorto's front matter.

    corpus.py N FOLDER [--flavour akademie|hugo|zorto]

Of ten entries six are examples, two events, one a film, one a Masterclass; about 700 words each, with
headings, links to other entries, tables, footnotes, lists, quotations and pictures. Entry i depends on i
alone (only the targets of its links on N), so that the text has the same statistics at every size.
"""

import argparse
import random
import struct
import zlib
from pathlib import Path

KINDS = ("beispiele", "beispiele", "veranstaltungen", "beispiele", "videos", "beispiele", "masterclasses", "beispiele", "veranstaltungen", "beispiele")
TOWNS = [head + tail for head in ("Muster", "Beispiel", "Probe", "Übungs") for tail in "hausen stadt tal bach furt berg au heim walde ingen".split()]
LANDS = ("Bayern", "Brandenburg", "Hessen", "Sachsen", "Sachsen-Anhalt", "Thüringen", "Niedersachsen", "Saarland")
TOPICS = """Innenstadt Leerstand Bahnhof Coworking Wohnen Beteiligung Jugend Ortsteile Zusammenarbeit Verkehr Stadtgrün
Spielräume Ehrenamt Demografie Demokratie Förderung Nahversorgung Kultur Energie Bildung""".split()
THINGS = ["Güterboden", "Wasserturm", "Ratskeller", "Kornspeicher", "Lesesaal", "Pausenhof", "Stadtgraben", "Kaufhaus", "Pfarrgarten", "Busbahnhof"]
TITLES = ["neu genutzt", "gemeinsam geplant", "wieder geöffnet", "für alle Generationen", "als Treffpunkt", "im Probebetrieb", "ohne Hürden", "mit Augenmaß"]
WHO = ["das Bauamt", "der Stadtrat", "ein Verein", "die Schulleitung", "eine Nachbarschaft", "das Ordnungsamt", "die Bücherei", "eine Genossenschaft",
       "der Ortsbeirat", "ein Handwerksbetrieb", "die Feuerwehr", "der Kreis", "eine Elterngruppe", "das Stadtwerk", "der Chor", "die Kirchengemeinde"]
WHAT = ["die leeren Räume am Markt", "den Weg zum Bahnhof", "das Gebäude aus den Siebzigerjahren", "eine Fläche neben der Schule", "die Halle am Fluss",
        "drei Läden in der Hauptstraße", "den alten Speicher", "das frühere Amtsgericht", "eine Brache am Ortsrand", "den Saal über der Gaststätte"]
DID = ["vermessen", "geräumt", "übernommen", "für ein Jahr angemietet", "mit einfachen Mitteln hergerichtet", "zur Nutzung ausgeschrieben", "gestrichen", "geprüft"]
HOW = ["nach zwei Abenden mit offener Aussprache", "mit Geld aus dem laufenden Haushalt", "ohne zusätzliche Stellen", "im Winterhalbjahr", "an vier Samstagen",
       "nach dem Vorbild einer Nachbarstadt", "auf Grundlage eines kurzen Vertrags", "mit Zustimmung aller Fraktionen", "in Absprache mit dem Denkmalschutz"]
SO = ["Seither treffen sich dort jede Woche etwa {n} Menschen", "Die laufenden Kosten sanken um {n} Prozent", "Nach {n} Monaten war die Nachfrage größer als das Angebot",
      "Von {n} Rückmeldungen waren die meisten zustimmend", "Das Vorhaben brauchte {n} Wochen länger als gedacht", "Rund {n} Ehrenamtliche teilen sich die Schichten"]
BUT = ["weil die Zuständigkeiten früh geklärt waren", "obwohl ein Gutachten fehlte", "wenn auch nicht an jedem Tag", "was vorher niemand erwartet hatte",
       "und das Angebot blieb ~~kostenpflichtig~~ kostenlos", "denn **Verlässlichkeit** zählte mehr als *Tempo*", "sofern der Schlüssel beim `Bürgerbüro` liegt"]
HEADINGS = ["Ausgangslage", "Vorgehen", "Wer mitgemacht hat", "Was es gekostet hat", "Was daraus wurde", "Was nicht geklappt hat", "Übertragbar?", "Wie es weitergeht"]
SMALL = ["Der erste Schritt", "Zuständigkeiten", "Zeit und Geld", "Stimmen"]
FORMATS = ("tagung", "barcamp", "forum", "seminar", "transfertreffen", "erfahrungswerkstatt")
ROLES = """start ueber-uns zustaendigkeit positionen kontakt impressum datenschutz barrierefreiheit leichte-sprache
gebaerdensprache mitmachen unterstuetzen masterclass-erklaerung""".split()
SETTINGS = """name: Akademie
betreiber: Träger der Akademie
beschreibung: Ein erfundener Bestand, mit dem gemessen wird.
adresse: https://akademie.example.org/
telefon: 030 23125 000
sprechzeiten: Montag bis Freitag 9 bis 15 Uhr
navigation:
  - {titel: Beispiele, ziel: /beispiele/}
  - {titel: Veranstaltungen, ziel: /veranstaltungen/}
  - {titel: Videos, ziel: /videos/}
  - {titel: Masterclasses, ziel: /masterclasses/}
  - {titel: Themen, ziel: /themen/}"""
SEED = 2026
PLAIN = str.maketrans("", "", "*~`")  # front matter is no Markdown


def slug(text: str) -> str:
    for letter, plain in zip("äöüß", ("ae", "oe", "ue", "ss"), strict=True):
        text = text.lower().replace(letter, plain)
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in text).split())


def title(i: int) -> str:
    pick = random.Random(SEED * 7_919 + i)
    return f"{pick.choice(THINGS)} {pick.choice(TITLES)}: {pick.choice(TOWNS)} ({i})"


def kind(i: int) -> str:
    return KINDS[i % 10]


def sentence(pick: random.Random) -> str:
    if pick.random() < 0.4:
        return f"{pick.choice(SO).format(n=pick.randrange(4, 90))}, {pick.choice(BUT)}."
    text = f"{pick.choice(WHO)} hat {pick.choice(WHAT)} {pick.choice(HOW)} {pick.choice(DID)}, {pick.choice(BUT)}."
    return text[0].upper() + text[1:]


def paragraph(pick: random.Random, least: int, most: int) -> str:
    return " ".join(sentence(pick) for _ in range(pick.randint(least, most)))


def body(i: int, count: int, link: str) -> str:
    """The Markdown. `link` is the pattern of an address with {kind} and {slug}."""
    pick = random.Random(SEED + i)
    blocks, notes = [paragraph(pick, 2, 3)], []
    for number, heading in enumerate(pick.sample(HEADINGS, 4)):
        other = pick.randrange(count)
        target = link.format(kind=kind(other), slug=slug(title(other)))
        blocks += [f"## {heading}", f"{paragraph(pick, 2, 4)} Siehe auch [{title(other)}]({target})."]
        if pick.random() < 0.25:
            notes.append(f"[^{number}]: {sentence(pick)}")
            blocks[-1] += f"[^{number}]"
        if number == 1 and pick.random() < 0.35:
            rows = [f"| {2018 + n} | {pick.choice(TOWNS)} | {pick.randrange(900)} |" for n in range(5)]
            blocks.append("\n".join(["| Jahr | Ort | Anzahl |", "| --- | :-- | --: |", *rows]))
        if number == 2 and pick.random() < 0.25:
            name = f"bild-{pick.randrange(8)}.png"
            blocks.append(f"![Menschen vor einem Gebäude](../bilder/{name} \"Foto: Redaktion\")")
        extra = pick.random()
        if extra < 0.35:
            blocks.append("\n".join(f"- {sentence(pick)}" for _ in range(4)))
        elif extra < 0.45:
            blocks.append("\n".join(f"{n}. {sentence(pick)}" for n in range(1, 4)))
        elif extra < 0.55:
            blocks.append(f"> {paragraph(pick, 2, 2)}")
        elif extra < 0.7:
            blocks.append(f"### {pick.choice(SMALL)}")
        blocks.append(paragraph(pick, 2, 4))
    if kind(i) == "videos":
        blocks += ["## Transkript", paragraph(pick, 4, 6)]
    if pick.random() < 0.3:
        blocks.append(f"Auskunft: https://stadt-{i % 89}.example.org/vorhaben oder auskunft-{i % 89}@example.org.")
    return "\n\n".join(blocks + notes) + "\n"


def facts(i: int) -> dict:
    """What the front matter says, whatever its language."""
    pick = random.Random(SEED * 31 + i)
    town = pick.choice(TOWNS)
    return {
        "title": title(i), "summary": paragraph(pick, 1, 1).translate(PLAIN)[:280], "topics": sorted(pick.sample(TOPICS, pick.randint(1, 3))), "town": town,
        "date": f"{pick.randint(2018, 2025)}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}", "hour": pick.randint(8, 17), "minutes": pick.randint(3, 50),
        "land": LANDS[TOWNS.index(town) % len(LANDS)],
    }


def akademie(i: int, f: dict) -> list[str]:
    town, office = slug(f["town"]), "stelle-" + slug(f["town"])
    day = f"{int(f['date'][:4]) + 2}{f['date'][4:]}"  # some are over, some to come
    start, end = f"{day} {f['hour']:02}:00", f"{day} {f['hour'] + 2:02}:30"
    lines = [f'titel: "{f["title"]}"', f'kurztext: "{f["summary"]}"', f"themen: [{', '.join(slug(topic) for topic in f['topics'])}]"]
    return lines + {
        "beispiele": [f"datum: {f['date']}", f"ort: {town}", f"kontakt: {office}", f"aufwand: {('gering', 'mittel', 'hoch')[i % 3]}"],
        "veranstaltungen": [f"format: {FORMATS[i % 6]}", f"beginn: {start}", f"ende: {end}", "teilnahme: praesenz", f"ort: {town}", f"kontakt: {office}"],
        "videos": [f"datum: {f['date']}", "extern:", "  anbieter: Filmarchiv", f"  kennung: https://film.example.org/w/film-{i}", f'dauer: "{f["minutes"]:02}:30"',
                   "untertitel: untertitel.vtt", f"ort: {town}", f"kontakt: {office}"],
        "masterclasses": ["teilnahme: digital", "zugang: nach Anmeldung", f"referentinnen: [{office}]", "einheiten:",
                          f"  - titel: Auftakt {i}", f"    beginn: {start}", f"    ende: {end}", "    art: termin"],
    }[kind(i)]


def front_matter(i: int, flavour: str) -> str:
    f = facts(i)
    if flavour == "akademie":
        return "\n".join(["---", *akademie(i, f), "---"])
    topics = ", ".join(f'"{topic}"' for topic in f["topics"])
    if flavour == "hugo":
        return "\n".join(["---", f'title: "{f["title"]}"', f"date: {f['date']}", f'summary: "{f["summary"]}"', f"topics: [{topics}]",
                          f"slug: {slug(f['title'])}", f"town: {f['town']}", f"land: {f['land']}", "---"])
    return "\n".join(["+++", f'title = "{f["title"]}"', f"date = {f['date']}", f'description = "{f["summary"]}"', f"topics = [{topics}]",
                      f'slug = "{slug(f["title"])}"', "[extra]", f'town = "{f["town"]}"', f'land = "{f["land"]}"', "+++"])


def picture(number: int) -> bytes:
    """A PNG of 64 × 40 grey values."""
    rows = b"".join(b"\0" + bytes((number * 30 + x) % 256 for x in range(64)) for _ in range(40))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 64, 40, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def put(folder: Path, name: str, *lines: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_around(folder: Path) -> None:
    """Settings, and the entries that all others refer to: towns, offices, topics, duty pages."""
    for n, town in enumerate(TOWNS):
        put(folder, f"orte/{slug(town)}.md", "---", f"titel: {town}", f"bundesland: {LANDS[n % len(LANDS)]}", f"einwohner: {5_000 + 377 * n}", "---", "", f"Über {town}.")
        put(folder, f"personen/stelle-{slug(town)}.md", "---", f"titel: Stadtverwaltung {town}", "art: stelle", f"ort: {slug(town)}", f'telefon: "030 23125 {n:03}"', "---")
    for topic in TOPICS:
        put(folder, f"themen/{slug(topic)}.md", "---", f"titel: {topic}", f"kurztext: Was kleine Städte zum Thema {topic} erprobt haben und weitergeben.", "---")
    for role in ROLES:
        put(folder, f"seiten/{role}.md", "---", f"titel: Seite {role}", f"rolle: {role}", "stand: 2026-10-01", "---", "", "Ein Absatz.")
    put(folder, "site.yaml", SETTINGS)
    put(folder, "videos/untertitel.vtt", "WEBVTT", "", "00:00.000 --> 00:04.000", "Willkommen.")


def write(count: int, folder: Path, flavour: str = "akademie") -> None:
    link = "../{kind}/{slug}.md" if flavour == "akademie" else "/{kind}/{slug}/"
    for name in sorted(set(KINDS)):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "bilder").mkdir(exist_ok=True)
    for number in range(8):
        (folder / f"bilder/bild-{number}.png").write_bytes(picture(number))
    if flavour == "akademie":
        write_around(folder)
    for i in range(count):
        text = f"{front_matter(i, flavour)}\n\n{body(i, count, link)}"
        if flavour != "akademie":
            text = text.replace("](../bilder/", "](/bilder/")
        (folder / kind(i) / f"{slug(title(i))}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--flavour", choices=("akademie", "hugo", "zorto"), default="akademie")
    arguments = parser.parse_args()
    write(arguments.count, arguments.folder, arguments.flavour)
