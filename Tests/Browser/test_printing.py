"""On paper: the page's address and those to which its buttons lead stand in words, the buttons do not; the Steckbrief on screens."""

import pytest
from checks.browser import HEIGHT, NARROW, WIDE
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

PAPERS = ("beispiele/alter-bahnhof-musterstadt/", "masterclasses/bahnhof-entwickeln-2027/", "netzwerke/pilotphase-kleinstadtakademie/")
SHEETS = ("beispiele/alter-bahnhof-musterstadt/steckbrief/", "beispiele/gemeinsame-vergabestelle/steckbrief/")


@pytest.mark.parametrize("path", ["beispiele/alter-bahnhof-musterstadt/", "veranstaltungen/wettbewerb-gute-nachbarschaft-2026/", "beispiele/"])
def test_a_printed_page_says_where_it_stands_and_has_no_button(tab: Tab, path: str) -> None:
    tab.goto(path)
    address = tab.get_by_text(tab.locator("link[rel=canonical]").get_attribute("href"), exact=True)
    expect(address).to_be_hidden()
    tab.emulate_media(media="print")
    expect(address).to_be_visible()
    expect(tab.locator(".button:visible")).to_have_count(0)
    expect(tab.get_by_text("Seite per E-Mail weitergeben")).to_be_hidden()


@pytest.mark.parametrize("path", PAPERS)
def test_documents_elsewhere_are_printed_with_their_addresses(tab: Tab, path: str) -> None:
    tab.goto(path)
    tab.emulate_media(media="print")
    links = tab.locator("main :is(.documents, .link-list) a[rel~=external]")
    assert links.count() > 0
    for link in links.all():
        printed = link.evaluate("link => getComputedStyle(link, '::after').content")
        assert link.get_attribute("href") in printed


def test_the_printed_sheet_names_its_address_once(tab: Tab) -> None:
    tab.goto(SHEETS[0])
    address = tab.locator("link[rel=canonical]").get_attribute("href")
    tab.emulate_media(media="print")
    assert tab.locator("body").inner_text().count(address) == 1


@pytest.mark.parametrize("width", [NARROW, 480, 704, WIDE])
@pytest.mark.parametrize("path", SHEETS)
def test_values_of_a_sheet_have_room(tab: Tab, path: str, width: int) -> None:
    """At least half of what the numbers take: no word breaks letter by letter."""
    tab.set_viewport_size({"width": width, "height": HEIGHT})
    tab.goto(path)
    shares = tab.locator(".sheet dd").evaluate_all("all => all.map(value => value.offsetWidth / value.parentElement.offsetWidth)")
    assert len(shares) > 5 and min(shares) > 0.5


def test_a_sheet_asks_to_call_where_there_is_a_number_only(tab: Tab) -> None:
    for path, heading in zip(SHEETS, ("Wen anrufen?", "Wen fragen?"), strict=True):
        tab.goto(path)
        expect(tab.locator(".sheet .contact h2")).to_have_text(heading)
