"""The JSON Schemas accept what the program reads, in every spelling, and refuse what it refuses."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = {"beispiel": "beispiele", "veranstaltung": "veranstaltungen", "video": "videos", "masterclass": "masterclasses", "ort": "orte",
           "person": "personen", "methode": "methoden", "foerderprogramm": "foerderprogramme", "seite": "seiten", "netzwerk": "netzwerke"}

# Type, field, values as they stand in a file that are right, and such that are wrong. Quotation marks are part of some.
VALUES = [
    ("beispiel", "titel", ["Alter Bahnhof", "2026", '"2027"', "12.5"], ["[a, b]", "{a: b}", '"Zu"', "x" * 111]),
    ("ort", "bundesland", ["Sachsen", "Baden-Württemberg"], ["sachsen", "Baden-Wuerttemberg", "12"]),
    ("veranstaltung", "status", ["geplant", "bestaetigt", "bestätigt"], ["Geplant", "vielleicht"]),
    ("person", "referentin", ["ja", "Ja", "JA", "nein", "Nein", '"ja"'], ["true", "no", "1", "vielleicht", "[ja, nein]"]),
    ("masterclass", "aufwand_stunden", ["12", '"12"', "1000", "1.000", '"1.000"', "1 000"], ["0", "1001", "12 Stunden", "-5", "1.00.0", "12,5", "zwölf"]),
    ("ort", "einwohner", ["12500", "12.500", "12 500", "1.234.567", '"12.500"', "unbekannt", "Unbekannt"], ["0", "-1", "ca. 12500", "12..500", "1.23.456"]),
    ("beispiel", "kosten", ["45000", "45.000", "45.000 Euro", "45000 €", "45000€", "rund 45.000 Euro im Jahr", '"0"'], ["-5", '"45.000,50"', "45,50 €", "x" * 161]),
    ("beispiel", "stand", ["2026-06-22", "22.06.2026", "1.6.2026", '"2026-06-22"'], ["2026", "2026-6-22", "22.06.26", "22. Juni 2026", "2026-13-01", "06/22/2026"]),
    ("beispiel", "datum", ["2026-06-22", "22.06.2026"], ["heute", "0000-01-01"]),
    ("veranstaltung", "beginn",
     ["2026-06-22", "2026-06-22 17:00", "2026-06-22T17:00", "22.06.2026 17:00 Uhr", "22.06.2026, 17 Uhr", "22.06.2026 17.30 Uhr", "2026-06-22 9:05:30", "2026",
      "2026-06", "06.2026", "6.2026"],
     ["2026-06-22 17", "2026-06-22 24:00", "2026-06-22 17:60", "2026-06-22 abends", "2026-06-22,17:00", '"13.2026"', "22.06.2026 17.30"]),
    ("masterclass", "anmeldung",
     ["https://example.org/anmelden", "http://example.org", "https://bücher.example.org:8080/a?b=c#d", "anmelden@example.org", "030 23125 000", '"+49 30 23125000"',
      "(030) 23125-000", "115"],
     ["example.org", "www.example.org", "bei der Stadt", "https://localhost/", "anmelden@example", '"@example.org"', "23125 000", "https://example.org/a b",
      "https://a@example.org/"]),
    ("person", "telefon", ["030 23125000", "+49 30 23125000", "030/23125–000", "115"], ["23125000 030", "030", "030 23125 DW 5", '"1155555555"']),
    ("person", "email", ["stadt@example.org", "a.b+c@bauamt.example.org"], ["stadt@example", ".stadt@example.org", "stadt.@example.org", "stadt example.org", "a@b@example.org"]),
    ("video", "dauer", ['"04:30"', "4:30", "1:04:30", "75:00", "PT4M30S", "PT1H"], ["04:60", "4", "4 Minuten", "PT", "PT5S4M", "1:4:30"]),
    ("beispiel", "zeitraum", ["2020–2022", "2020-2022", "2020 – 2022", "seit 2021", "2023", '"2023"'], ["ab 2021", "2020–22", "999", "2101", "2020–2021–2022"]),
    ("beispiel", "themen", ["[bahnhof, leerstand]", "bahnhof", '["bahnhof"]'], ["Bahnhof", "[bahnhof, bahnhof]", "[]", "{a: b}", "[a, b, c, d, e, f]", "a--b"]),
    ("beispiel", "bild", ["bild.jpg", "../bilder/Haus.JPG", "bild.webp"], ["bild.gif", "/bild.jpg", "https://example.org/bild.jpg", "jpg", "'bilder\\a.jpg'"]),
    ("foerderprogramm", "antragsfrist", ["2027-03-31", "31.03.2027", "laufend", "Laufend"], ["immer", "2027"]),
    ("veranstaltung", "programm",
     [f"[{{zeit: \"{time}\", titel: Begrüßung}}]" for time in
      ("14:00", "9:05 Uhr", "14 Uhr", "14.30 Uhr", "14:00–15:30", "14:00-15:30 Uhr", "14–16 Uhr", "14 bis 16:30 Uhr", "abends", "Abends")],
     [f"[{{zeit: \"{time}\", titel: Begrüßung}}]" for time in ("14", "14.30", "25:00", "gegen Abend", "14:00–", "14:00/15:00", "14–16")]),
]
# Fields that others have to stand with.
BESIDE = {"bild": "bild_alt: Ein altes Haus\nbildnachweis: Stadt Musterstadt\n"}
CASES = [(kind, field, value, is_right) for kind, field, right, wrong in VALUES for values, is_right in ((right, True), (wrong, False)) for value in values]


def plain(text: str) -> object:
    """A scalar as YAML's core schema reads it (YAML 1.2.2 § 10.3.2), which editors use."""
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)", text):
        return float(text)
    return {"true": True, "false": False, "null": None}.get(text, text)


def read(value: str) -> object:
    if value.startswith(("'", '"')):
        return value[1:-1]
    if value.startswith("["):
        return [read(each.strip()) for each in re.split(r",(?![^{]*\})", value[1:-1]) if each.strip()]
    if value.startswith("{"):
        return {key.strip(): read(inner.strip()) for key, inner in (each.split(": ", 1) for each in value[1:-1].split(","))}
    return plain(value)


@pytest.fixture(scope="module")
def refused_lines(program: str, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The files whose value the program finds wrong: one file for each case, the value on its second line."""
    content = tmp_path_factory.mktemp("werte")
    for number, (kind, field, value, _) in enumerate(CASES):
        file = content / FOLDERS[kind] / f"wert-{number}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"---\n{field}: {value}\n{BESIDE.get(field, '')}---\n")
    for name in ("themen/bahnhof.md", "themen/leerstand.md"):
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text("---\ntitel: Ein Thema\n---\n")
    (content / "bilder").mkdir()
    for name in ("beispiele/bild.jpg", "beispiele/bild.webp", "bilder/Haus.JPG"):
        shutil.copy(ROOT / "content/bilder/bus.webp", content / name)
    run = subprocess.run([program, "check", "--content", content, "--format", "json"], cwd=ROOT, capture_output=True, text=True, timeout=120)
    found = [mistake for mistake in json.loads(run.stdout) if mistake["severity"] == "error"]
    return {Path(mistake["file"]).stem for mistake in found if mistake.get("line") == 2}


@pytest.mark.parametrize(("number", "kind", "field", "value", "is_right"), [(number, *case) for number, case in enumerate(CASES)],
                         ids=[f"{field}-{value[:30]}" for _, field, value, _ in CASES])
def test_reader_and_schema_agree(refused_lines: set[str], number: int, kind: str, field: str, value: str, is_right: bool) -> None:
    schema = json.loads((ROOT / f"schemas/{kind}.json").read_text())["properties"][field]
    assert (f"wert-{number}" not in refused_lines) == is_right, "the program"
    assert jsonschema.Draft202012Validator(schema).is_valid(read(value)) == is_right, "the schema"
