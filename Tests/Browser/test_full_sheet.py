"""The Steckbrief of an example whose every field is as long as it may be: one page, with the contact still on it."""

import shutil
from pathlib import Path

import pytest
from checks import printing, report
from checks.browser import visit
from checks.build import ROOT, build
from checks.server import serving
from playwright.sync_api import Browser

SENTENCE = "Wir haben mit allen Beteiligten einen Weg gefunden, der sich bewährt hat. "
COMPOUND = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung "
CAPITALS = "MITTEL WOLLEN WOHNUNG GEMEINDE MUSEUM "
HEADINGS = ("Ausgangslage", "Was wurde gemacht", "Ergebnis", "Was nicht geklappt hat")


def entry(words: str) -> str:
    def text(length: int, start: str = "") -> str:
        return f'"{(start + words * 20)[: length - 1].rstrip()}."'

    points = {name: "\n".join(f"  - {text(length, f'{n} ')}" for n in range(5)) for name, length in (("nutzen", 140), ("lehren", 300))}
    sections = "\n\n".join(f"## {title}\n\n{words * 12}" for title in HEADINGS)
    return f"""---
titel: {text(109)}
kurztext: {text(299)}
datum: 2026-05-04
ort: musterstadt
weitere_orte: [beispielhausen, neumusterdorf, testenbach]
themen: [bahnhof]
kontakt: stadtbauamt-musterstadt
zeitraum: 2020–2022
kosten: {text(120)}
foerderung: [muster-ortskern, muster-kreistopf]
aufwand: hoch
umsetzbar_in: jahre
personal: {text(160)}
nutzen:
{points["nutzen"]}
lehren:
{points["lehren"]}
muster: ja
---
{sections}
"""


@pytest.mark.parametrize("words", [SENTENCE, COMPOUND, CAPITALS], ids=["sentences", "compounds", "capitals"])
def test_the_fullest_sheet_has_one_page(program: str, browser: Browser, tmp_path: Path, words: str) -> None:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    (content / "beispiele/voll.md").write_text(entry(words))
    with serving("/") as server:
        site = build(program, content, server, tmp_path / "public")
        with visit(browser, site.by_path["beispiele/voll/steckbrief/"].address) as seen:
            findings = printing.check_one_page(seen.tab, "beispiele/voll/steckbrief/")
            assert seen.tab.locator(".sheet .contact a[href^='tel:']").is_visible()
    assert not findings, report(findings)
