"""A visit with the screen off: only roles and names, as a screen reader tells them, and only the keyboard."""

import re

import icalendar
import pytest
from checks.browser import visit
from checks.site import Site
from playwright.sync_api import Browser, Locator, expect
from playwright.sync_api import Page as Tab


@pytest.fixture(params=[True, False], ids=["with-script", "without-script"])
def home(request: pytest.FixtureRequest, site_at_root: Site, browser: Browser):
    with visit(browser, site_at_root.base_url, request.param) as found:
        yield found.tab


def follow(link: Locator) -> None:
    """Goes where a link leads; its name is told beforehand, so it has to be the only one."""
    expect(link).to_have_count(1)
    link.press("Enter")


def heard(tab: Tab, heading: str) -> None:
    """The page names itself: in its title, and in one main heading inside the main part."""
    main = tab.get_by_role("main")
    expect(main.get_by_role("heading", level=1)).to_have_text(heading)
    expect(tab).to_have_title(re.compile(re.escape(heading)))


def region(tab: Tab, name: str) -> Locator:
    found = tab.get_by_role("region", name=name, exact=True)
    expect(found).to_have_count(1)
    return found


def telephone(contact: Locator) -> str:
    link = contact.get_by_role("link", name=re.compile(r"^[+0][0-9 ]+$"))
    expect(link).to_have_count(1)
    return link.get_attribute("href")


def test_from_home_over_a_topic_to_the_telephone_of_an_example(home: Tab) -> None:
    follow(home.get_by_role("main").get_by_role("link", name="Alle Themen", exact=True))
    heard(home, "Themen")
    follow(home.get_by_role("main").get_by_role("link", name="Bahnhof", exact=True))
    heard(home, "Bahnhof")
    follow(region(home, "Gute Beispiele").get_by_role("link", name="Alter Bahnhof wird Treffpunkt", exact=True))
    heard(home, "Alter Bahnhof wird Treffpunkt")
    assert telephone(region(home, "Fragen Sie nach")) == "tel:+493023125101"


def test_from_home_over_the_list_to_the_telephone_of_an_example(home: Tab) -> None:
    follow(home.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name="Gute Beispiele", exact=True))
    heard(home, "Gute Beispiele")
    follow(home.get_by_role("main").get_by_role("link", name="Alter Bahnhof wird Treffpunkt", exact=True))
    heard(home, "Alter Bahnhof wird Treffpunkt")
    assert telephone(region(home, "Fragen Sie nach")) == "tel:+493023125101"


def test_from_the_events_to_a_calendar_entry(home: Tab, site_at_root: Site) -> None:
    follow(home.get_by_role("navigation", name="Hauptnavigation").get_by_role("link", name="Veranstaltungen", exact=True))
    heard(home, "Veranstaltungen")
    follow(region(home, "Demnächst").get_by_role("link", name="Digitale Sprechstunde Förderung", exact=True))
    heard(home, "Digitale Sprechstunde Förderung")
    link = home.get_by_role("main").get_by_role("link", name="Diesen Termin speichern (.ics)", exact=True)
    expect(link).to_have_count(1)
    file = site_at_root.file_of(site_at_root.resolve(site_at_root.by_path[site_at_root.path_of(home.url)], link.get_attribute("href")))
    assert file is not None
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert [event["SUMMARY"] for event in events] == ["Muster: Digitale Sprechstunde Förderung"]


def test_from_a_town_to_its_partners(home: Tab) -> None:
    follow(home.get_by_role("main").get_by_role("link", name="Alle Orte und Karte", exact=True))
    heard(home, "Orte")
    follow(region(home, "Sachsen").get_by_role("link", name="Musterstadt", exact=True))
    heard(home, "Musterstadt")
    partners = region(home, "Musterstadt sucht und bietet")
    follow(partners.get_by_role("link", name="Wer bietet etwas zum Thema Coworking?", exact=True))
    heard(home, "Partner finden: Coworking")
    expect(home.get_by_role("main").get_by_role("listitem").filter(has_text="Musterstadt sucht")).to_contain_text("Probeburg bietet")
    follow(home.get_by_role("main").get_by_role("link", name="Probeburg", exact=True))
    heard(home, "Probeburg")
    assert telephone(region(home, "Fragen Sie nach")).startswith("tel:+49")


def links(main: Locator) -> list[tuple[str, str]]:
    """All links as a list of links tells them: name and place. Playwright's tree has one link and its address on two lines."""
    said = re.findall(r"- '?link(?: (.*?))?'?:\n\s*- /url: (.*)$|- '?link(?: (.*?))?'?$", main.aria_snapshot(), re.MULTILINE)
    return [(name or other, place) for name, place, other in said]


def test_links_can_be_told_apart_by_their_names(site_at_root: Site, browser: Browser) -> None:
    """Two links of the main part with one name lead to one place, and each has a name (WCAG 2.4.4 and 2.4.9)."""
    confusing = []
    with visit(browser, site_at_root.base_url) as found:
        for page in site_at_root.sample():
            found.tab.goto(page.address)
            places: dict[str, set[str]] = {}
            for name, place in links(found.tab.get_by_role("main")):
                places.setdefault(name, set()).add(place.split("?subject")[0])
            confusing += [(page.path, name, *sorted(all)) for name, all in places.items() if len(all) > 1 or not name]
    assert not confusing, "\n".join(map(str, confusing))


def test_the_list_of_headings_reads_each_once(home: Tab, site_at_root: Site) -> None:
    home.goto(site_at_root.base_url + "beispiele/alter-bahnhof-musterstadt/")
    heading = home.get_by_role("heading", name="Ausgangslage", exact=True)
    expect(heading).to_have_count(1)
    link = home.get_by_role("link", name="Direktlink zu: Ausgangslage", exact=True)
    expect(link).to_have_css("opacity", "0")
    link.press("Shift")  # the keyboard, so that focus is shown
    expect(link).to_have_css("opacity", "1")
    follow(link)
    expect(home).to_have_url(re.compile("#ausgangslage$"))
    expect(heading).to_be_in_viewport()
