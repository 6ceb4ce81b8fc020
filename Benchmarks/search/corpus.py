#!/usr/bin/env python3
"""Deterministic German documents for measuring the search.

    corpus.py N OUT.jsonl [--html FOLDER]

Recombines the sentences of the evaluation's documents to N documents of about 700 words. So that the vocabulary grows with
the corpus as in real text, nouns are now and then replaced by compounds drawn from 90,000 with falling frequency.
With --html the same documents are also written as pages, for search tools that read finished sites.
"""
import argparse
import html
import json
import pathlib
import random
import re

HERE = pathlib.Path(__file__).parent
LEFT = """Stadt Land Dorf Markt Bahnhof Bürger Jugend Kultur Energie Wasser Wald Schul Sport Wohn Haus Garten Straßen Verkehrs Wirtschafts
Gewerbe Umwelt Klima Gesundheits Pflege Bildungs Medien Digital Finanz Haushalts Personal Sozial Familien Kinder Senioren Vereins
Heimat Museums Theater Musik Kunst Handwerks Industrie Handels Laden Leerstands Flächen Boden Bau Denkmal Altstadt Kern Orts
Gemeinde Kreis Landes Bundes Europa Nachbarschafts Quartiers Netzwerk Projekt Programm Förder Spenden Stiftungs Genossenschafts
Ehrenamts Freiwilligen Rettungs Feuer Katastrophen Hochwasser Hitze Luft Lärm Licht Strom Wärme Gas Solar Wind Biogas Abfall
Fahrrad Fuß Bus Bahn Auto Park Tank Lade Brücken Tunnel Ufer Fluss See Berg Tal Feld Wiesen Obst Bienen Tier Vogel Baum Blumen
Brot Milch Käse Wein Bier Kaffee Küchen Gast Hotel Reise Wander Ferien Zelt Camping Kirchen Kloster Friedhofs Rathaus Rats
Wahl Presse Radio Film Foto Bild Buch Lese Sprach Schreib Brief Post Telefon Daten Rechen Netz Funk""".split()
RIGHT = """planung förderung entwicklung beratung nutzung sanierung gestaltung versorgung verwaltung beteiligung werkstatt konferenz
konzept programm projekt plan rat beirat amt büro zentrum haus hof platz weg garten laden markt fest tag woche preis fonds topf
karte kataster verzeichnis bericht leitfaden handbuch vertrag satzung ordnung gesetz antrag bescheid verfahren wettbewerb
initiative verein verband genossenschaft stiftung gesellschaft agentur stelle lotse pate berater manager leiter helfer gruppe
team netz netzwerk anlage gebäude halle saal raum fläche brache achse kante linie strecke station stelle punkt pfad park wald
schule kurs seminar stunde gespräch forum treffen runde tisch bühne ausstellung sammlung führung reise fahrt ziel wert quote
zahl kosten mittel haushalt bilanz analyse studie umfrage prüfung messung wartung pflege hilfe schutz wehr dienst angebot""".split()
TYPES = [("Beispiel", 60), ("Veranstaltung", 20), ("Video", 10), ("Methode", 10)]


def load():
    path = HERE / "../../Tests/SearchEvaluation/documents.jsonl"
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def compounds():
    rng = random.Random(7)
    links = ["", "s", "en"]
    words = [left + link + right for left in LEFT for right in RIGHT for link in links]
    rng.shuffle(words)
    return words


def document(number, seeds, words):
    rng = random.Random(number)
    seed = seeds[rng.randrange(len(seeds))]
    place = seeds[rng.randrange(len(seeds))]
    near = [seed] + [seeds[rng.randrange(len(seeds))] for _ in range(12)]
    sentences = [s for d in near for s in re.split(r"(?<=[.?!])\s+", d["body"]) if len(s) > 30]
    out, count = [], 0
    while count < 700:
        sentence = sentences[rng.randrange(len(sentences))].split(" ")
        for place_in in range(1, len(sentence)):
            if sentence[place_in][:1].isupper() and rng.random() < 0.25:
                sentence[place_in] = words[int(len(words) * rng.random() ** 3)]
        out.append(" ".join(sentence))
        count += len(sentence)
    kind = rng.choices([t for t, _ in TYPES], [w for _, w in TYPES])[0]
    blocks = [" ".join(out[i:i + 4]) for i in range(0, len(out), 4)]
    word = words[int(len(words) * rng.random() ** 3)]
    return {
        "url": f"/seiten/{number:06d}/", "type": kind, "title": f"{seed['title']}: {word}",
        "summary": out[0], "topics": sorted(set(seed["topics"] + place["topics"])), "town": place["town"],
        "state": place["state"], "date": f"{2019 + number % 7}-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
        "headings": seed["headings"], "body": "\n".join(seed["headings"][:1] + blocks),
    }


def page(d):
    e = html.escape
    return (f'<!doctype html><html lang="de"><title>{e(d["title"])}</title><main data-pagefind-body><h1>{e(d["title"])}</h1>'
            f'<p>{e(d["summary"])}</p><p data-pagefind-filter="Art:{e(d["type"])}">{e(" ".join(d["topics"]))} {e(d["town"] or "")}</p>'
            + "".join(f"<p>{e(b)}</p>" for b in d["body"].split("\n")) + "</main></html>")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("count", type=int)
    arguments.add_argument("output")
    arguments.add_argument("--html")
    options = arguments.parse_args()
    seeds, words = load(), compounds()
    with open(options.output, "w", encoding="utf-8") as out:
        for number in range(options.count):
            d = document(number, seeds, words)
            out.write(json.dumps(d, ensure_ascii=False) + "\n")
            if options.html:
                folder = pathlib.Path(options.html) / d["url"].strip("/")
                folder.mkdir(parents=True, exist_ok=True)
                (folder / "index.html").write_text(page(d), encoding="utf-8")


if __name__ == "__main__":
    main()
