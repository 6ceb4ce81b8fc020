"""The real site: every rule about its files and, in Chromium, about what visitors meet."""

import pytest
from checks import calendars, captions, data, document, feeds, foreign, links, nu, report, structured_data, weight
from checks import survey as live
from checks.site import Site

FILE_CHECKS = [document, links, foreign, nu, structured_data, calendars, feeds, captions, data, weight]

# The site map: addresses that every edition of the site has, whatever its content.
ADDRESSES = """
beispiele/ veranstaltungen/ veranstaltungen/archiv/ videos/ masterclasses/ methoden/ foerderprogramme/ fachleute/
netzwerke/ themen/ orte/ mitmachen/ mitmachen/beispiel-melden/ mitmachen/partner-finden/ mitmachen/unterstuetzen/
ueber-uns/ ueber-uns/zustaendigkeit/ ueber-uns/meilensteine/ suche/ stichworte/
impressum/ datenschutz/ barrierefreiheit/ leichte-sprache/ gebaerdensprache/ kontakt/
""".split()
FILES = """
404.html sitemap.xml robots.txt build.json feed.xml beispiele/feed.xml videos/feed.xml veranstaltungen/feed.xml
veranstaltungen/kalender.ics daten/beispiele.json
""".split()
KINDS = {"beispiel", "veranstaltung", "video", "masterclass", "ort", "thema", "methode", "foerderprogramm", "netzwerk"}


@pytest.mark.parametrize("check", FILE_CHECKS, ids=lambda module: module.__name__.split(".")[-1])
def test_files(site: Site, check) -> None:
    findings = check.check(site)
    assert not findings, report(findings)


@pytest.mark.parametrize("check", live.CHECKS)
def test_live(survey: live.Findings, check: str) -> None:
    assert not survey[check], report(survey[check])


@pytest.mark.parametrize("check", live.ADDRESS_CHECKS)
def test_live_below_a_path(survey_below_a_path: live.Findings, check: str) -> None:
    assert not survey_below_a_path[check], report(survey_below_a_path[check])


def test_site_map_is_complete(site: Site) -> None:
    missing = [path for path in ["", *ADDRESSES] if path not in site.by_path]
    missing += [name for name in FILES if not (site.folder / name).is_file()]
    assert not missing


def test_every_content_type_has_pages(site: Site) -> None:
    assert not KINDS - set(site.kinds)


def test_every_example_has_its_steckbrief(site: Site) -> None:
    examples = site.kinds.get("beispiel", [])
    assert examples
    assert [page.path for page in examples if page.path + "steckbrief/" not in site.by_path] == []
