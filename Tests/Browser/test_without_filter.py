"""What a script narrows down is there without one: a page for each value of each facet, with as many entries as it says."""

import re

import lxml.html
import pytest
from checks.site import Page, Site

LISTS = ["beispiele/", "videos/", "methoden/", "fachleute/"]
FACETS = {
    "beispiele/": {"thema", "land", "groesse", "aufwand", "zielgruppe", "traeger", "nutzen", "auswahl"},
    "videos/": {"art", "thema"},
    "methoden/": {"gruppe", "dauer", "kosten", "form", "art"},
    "fachleute/": {"thema", "land"},
}


def values(page: Page) -> list[lxml.html.HtmlElement]:
    return page.tree.xpath("//*[@data-facet]//a[@data-value]")


def entries(site: Site, path: str) -> int:
    """The entries of a list on all of its pages."""
    pages = [site.by_path[path]]
    while f"{path}seite/{len(pages) + 1}/" in site.by_path:
        pages.append(site.by_path[f"{path}seite/{len(pages) + 1}/"])
    return sum(len(page.tree.xpath("//*[@data-list]/li[not(@data-group)]")) for page in pages)


@pytest.mark.parametrize("path", LISTS)
def test_each_value_has_a_page_with_as_many_entries_as_it_says(site_at_root: Site, path: str) -> None:
    page = site_at_root.by_path[path]
    assert {group.get("data-facet") for group in page.tree.xpath("//*[@data-facet]")} == FACETS[path]
    wrong = []
    for link in values(page):
        target = site_at_root.path_of(site_at_root.resolve(page, link.get("href")))
        said = int(link.xpath("string(*[@class='n'])"))
        if said == 0 or entries(site_at_root, target) != said:
            wrong.append((target, said))
    assert values(page) and not wrong


def test_towns_are_listed_by_land_by_size_and_from_a_to_z(site_at_root: Site) -> None:
    page = site_at_root.by_path["orte/"]
    towns = set(page.tree.xpath("//main//ul[@class='link-list']//a/@href"))
    alphabetic = site_at_root.by_path["orte/a-z/"].tree.xpath("//main//ul[@class='link-list']//a/@href")
    assert set(alphabetic) == towns and len(alphabetic) == len(towns) > 10
    listed: dict[str, set[str]] = {"land": set(), "groesse": set()}
    for link in page.tree.xpath("//main//nav//a"):
        target = site_at_root.path_of(site_at_root.resolve(page, link.get("href")))
        found = site_at_root.by_path[target].tree.xpath("//main//ul[@class='link-list']//a/@href")
        assert len(found) == int(re.search(r"\((\d+)\)$", link.text_content()).group(1))
        listed[target.split("/")[1]] |= set(found)
    assert listed["land"] == towns
    assert listed["groesse"] and listed["groesse"] <= towns
