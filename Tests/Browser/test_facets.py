"""Lists that can be narrowed down: by click and by keyboard, combined, kept in the address, undone by the back button."""

import json
import re
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import pytest
from checks.browser import visit
from checks.site import Site
from playwright.sync_api import Browser, Locator, expect
from playwright.sync_api import Page as Tab

Choose = Callable[[Locator], None]


def by_click(box: Locator) -> None:
    box.click()


def by_keyboard(box: Locator) -> None:
    box.focus()
    box.press("Space")


def box(tab: Tab, facet: str, value: str) -> Locator:
    """The check box of a value, in a facet that is unfolded."""
    group = tab.locator(f'[data-facet="{facet}"]')
    if group.get_attribute("open") is None:
        group.locator("summary").press("Enter")
    return tab.locator(f'input[name="{facet}"][value="{value}"]')


INSIDE = """box => {
  const { top, bottom } = box.getBoundingClientRect(), list = box.closest("ul").getBoundingClientRect()
  return top >= list.top && bottom <= list.bottom
}"""


def titles(tab: Tab) -> list[str]:
    return tab.locator('[data-list] [data-slot="titel"]').all_text_contents()


def count(tab: Tab) -> Locator:
    return tab.locator("[data-count]")


def choice(tab: Tab) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(tab.url).query)


@pytest.fixture
def examples(site_at_root: Site) -> list[dict]:
    return json.loads((site_at_root.folder / "daten/beispiele.json").read_text())["eintraege"]


def wanted(examples: list[dict], *conditions: Callable[[dict], bool]) -> list[str]:
    found = [entry["titel"] for entry in examples if all(condition(entry) for condition in conditions)]
    assert 0 < len(found) < len(examples), "the content holds nothing to tell a filtered list from a whole one"
    return sorted(found)


def about_leerstand(entry: dict) -> bool:
    return "Leerstand" in entry["themen"]


def much_effort(entry: dict) -> bool:
    return entry.get("aufwand") == "hoch"


@pytest.mark.parametrize("choose", [by_click, by_keyboard])
def test_values_of_two_facets_combine_and_the_back_button_undoes_them(tab: Tab, examples: list[dict], choose: Choose) -> None:
    tab.goto("beispiele/")
    everything = titles(tab)
    choose(box(tab, "thema", "leerstand"))
    one = wanted(examples, about_leerstand)
    expect(count(tab)).to_have_text(f"{len(one)} von {len(examples)} Beispielen")
    assert sorted(titles(tab)) == one
    assert choice(tab) == [("thema", "leerstand")]

    choose(box(tab, "aufwand", "hoch"))
    both = wanted(examples, about_leerstand, much_effort)
    expect(count(tab)).to_have_text(f"{len(both)} von {len(examples)} Beispielen")
    assert sorted(titles(tab)) == both
    assert choice(tab) == [("thema", "leerstand"), ("aufwand", "hoch")]

    tab.go_back()
    expect(count(tab)).to_have_text(f"{len(one)} von {len(examples)} Beispielen")
    assert sorted(titles(tab)) == one
    expect(box(tab, "aufwand", "hoch")).not_to_be_checked()
    tab.go_back()
    expect(box(tab, "thema", "leerstand")).not_to_be_checked()
    assert titles(tab) == everything


def test_two_values_of_one_facet_widen_the_list(tab: Tab, examples: list[dict]) -> None:
    tab.goto("beispiele/")
    box(tab, "thema", "leerstand").click()
    box(tab, "thema", "stadtgruen").click()
    either = wanted(examples, lambda entry: {"Leerstand", "Stadtgrün"} & set(entry["themen"]) != set())
    expect(count(tab)).to_have_text(f"{len(either)} von {len(examples)} Beispielen")
    assert sorted(titles(tab)) == either


def test_an_address_with_a_choice_can_be_handed_on(tab: Tab, examples: list[dict]) -> None:
    tab.goto("beispiele/?thema=leerstand&aufwand=hoch&unbekannt=1")
    both = wanted(examples, about_leerstand, much_effort)
    expect(count(tab)).to_have_text(f"{len(both)} von {len(examples)} Beispielen")
    assert sorted(titles(tab)) == both
    for facet, value in (("thema", "leerstand"), ("aufwand", "hoch")):
        chosen = tab.locator(f'input[name="{facet}"][value="{value}"]')
        expect(chosen).to_be_checked()
        expect(chosen).to_be_visible()  # its facet is unfolded
        assert chosen.evaluate(INSIDE), "the chosen value has to be scrolled to"


def test_the_page_of_one_value_is_where_a_choice_may_start(tab: Tab, examples: list[dict]) -> None:
    tab.goto("beispiele/thema/leerstand/")
    expect(box(tab, "thema", "leerstand")).to_be_checked()
    box(tab, "aufwand", "hoch").click()
    both = wanted(examples, about_leerstand, much_effort)
    expect(count(tab)).to_have_text(f"{len(both)} von {len(examples)} Beispielen")
    assert choice(tab) == [("thema", "leerstand"), ("aufwand", "hoch")]
    assert urlsplit(tab.url).path == "/beispiele/"


@pytest.mark.parametrize(("part", "value"), [("beendet/", "Beendete Vorhaben"), ("schnell-umsetzbar/", "Schnell umsetzbar")])
def test_a_further_choice_stays_within_the_special_lists(tab: Tab, part: str, value: str) -> None:
    tab.goto(f"beispiele/{part}")
    before = titles(tab)
    chip = tab.get_by_role("button", name=f"Besondere Auswahl: {value} aus der Auswahl nehmen")
    expect(chip).to_be_visible()
    facet = tab.locator('[data-facet="thema"] label:not(.zero)').first
    left, name = int(facet.locator(".n").text_content()), facet.locator("input").get_attribute("value")
    assert left <= len(before)
    box(tab, "thema", name).click()
    assert choice(tab) == [("thema", name), ("auswahl", part.strip("/"))]
    expect(tab.locator("[data-list] > li")).to_have_count(left)
    assert set(titles(tab)) <= set(before)
    expect(chip).to_be_visible()
    tab.reload()
    expect(tab.locator("[data-list] > li")).to_have_count(left)
    expect(chip).to_be_visible()


def test_numbers_beside_values_say_what_the_next_choice_finds(tab: Tab, examples: list[dict]) -> None:
    tab.goto("beispiele/")
    box(tab, "thema", "leerstand").click()
    expect(count(tab)).to_contain_text(" von ")
    label = tab.locator("label", has=box(tab, "aufwand", "hoch"))
    expect(label.locator(".n")).to_have_text(str(len(wanted(examples, about_leerstand, much_effort))))


def test_a_chosen_value_is_taken_back_by_its_button(tab: Tab) -> None:
    tab.goto("beispiele/?thema=leerstand&aufwand=hoch")
    tab.get_by_role("button", name="Thema: Leerstand aus der Auswahl nehmen").press("Enter")
    expect(box(tab, "thema", "leerstand")).not_to_be_checked()
    assert choice(tab) == [("aufwand", "hoch")]
    expect(tab.get_by_role("button", name="Aufwand: hoch aus der Auswahl nehmen")).to_be_focused()


def test_a_choice_without_entries_says_so_in_words(tab: Tab, examples: list[dict]) -> None:
    assert not [entry for entry in examples if "Bahnhof" in entry["themen"] and entry.get("aufwand") == "gering"]
    tab.goto("beispiele/?thema=bahnhof&aufwand=gering")
    expect(count(tab)).to_have_text("Dazu gibt es noch keine Beispiele.")
    expect(tab.locator("[data-none]")).to_be_visible()
    expect(tab.locator("[data-none] a[href^='tel:']")).to_be_visible()


# Every list: what is counted is also told to those who cannot see it, before anything was chosen (ARIA live regions).
@pytest.mark.parametrize(("path", "noun"), [
    ("beispiele/", "Beispiel"), ("videos/", "Video"), ("methoden/", "Methode"), ("fachleute/", "Fach(kontakt|leute)"),
])
def test_the_number_of_results_is_announced(tab: Tab, path: str, noun: str) -> None:
    tab.goto(path)
    expect(count(tab)).to_have_attribute("aria-live", "polite")
    before = count(tab).text_content()
    region = count(tab).element_handle()
    first = tab.locator("[data-facet] input").first
    first.focus()
    first.press("Space")
    expect(count(tab)).not_to_have_text(before)
    expect(count(tab)).to_have_text(re.compile(noun))
    assert region.evaluate("element => element.isConnected"), "an exchanged region is not read out"


def test_long_results_are_shown_in_steps_and_focus_stays_in_the_list(tab: Tab) -> None:
    tab.goto("methoden/")
    for value in ("methode", "austauschformat", "lernmodul"):
        by_keyboard(box(tab, "art", value))
    expect(count(tab)).to_have_text(re.compile(r"^Alle \d+ Methoden$"))
    total = int(re.search(r"\d+", count(tab).text_content()).group())
    assert total > 20, "the content holds too few methods for a second step"
    assert len(titles(tab)) == 20
    more = tab.get_by_role("button", name=f"Weitere {min(total - 20, 20)} zeigen")
    more.press("Enter")
    expect(tab.locator("[data-list] > li")).to_have_count(min(total, 40))
    expect(tab.locator("[data-list] > li").nth(20).locator("a").first).to_be_focused()


def test_cards_that_the_script_adds_look_like_those_of_the_page(tab: Tab) -> None:
    tab.goto("beispiele/")
    shape = "cards => cards.map(card => [card.querySelector('a').href, card.textContent.replace(/\\s+/g, ' ').trim(), card.querySelector('.motif')?.innerHTML])"
    cards = tab.locator("[data-list] article")
    written = dict((card[0], card[1:]) for card in cards.evaluate_all(shape))
    box(tab, "thema", "leerstand").click()
    expect(count(tab)).to_contain_text(" von ")
    added = cards.evaluate_all(shape)
    assert added
    for address, *look in added:
        assert look == written[address]


@pytest.mark.parametrize("part", ["aufwand/hoch/", "thema/leerstand/", "schnell-umsetzbar/", "beendet/"])
def test_who_leaves_a_part_of_the_list_gets_the_whole_with_its_heading(tab: Tab, examples: list[dict], part: str) -> None:
    tab.goto(f"beispiele/{part}")
    heading, name, entries, said = tab.locator("h1"), tab.title(), titles(tab), count(tab).text_content()
    own = heading.text_content()
    assert 0 < len(entries) < len(examples)
    tab.locator("[data-chosen] button").click()
    expect(tab).to_have_url(re.compile(r"/beispiele/$"))
    expect(count(tab)).to_have_text(f"Alle {len(examples)} Beispiele")
    expect(heading).to_have_text("Gute Beispiele")
    expect(tab).to_have_title("Gute Beispiele – Kleinstadtakademie")
    expect(tab.locator(".page-head .lede")).to_be_hidden()
    assert sorted(titles(tab)) == sorted(entry["titel"] for entry in examples)
    while not tab.url.endswith(part):
        tab.go_back()
    expect(heading).to_have_text(own)
    expect(tab).to_have_title(name)
    expect(count(tab)).to_have_text(said)
    assert titles(tab) == entries


def test_what_others_append_to_an_address_changes_no_list(tab: Tab) -> None:
    tab.goto("beispiele/aufwand/hoch/")
    entries = titles(tab)
    tab.goto("beispiele/aufwand/hoch/?utm_source=rundbrief&thema=bahnhof")
    tab.wait_for_load_state("networkidle")
    assert titles(tab) == entries
    expect(tab.locator('input[name="aufwand"][value="hoch"]')).to_be_checked()


NUMBERS = """groups => Object.fromEntries(groups.flatMap(group => [...group.querySelectorAll("input")].map(box =>
    [`${group.dataset.facet}=${box.value}`, box.closest("label").querySelector(".n").textContent])))"""


def test_a_parts_page_counts_what_each_further_value_leaves(tab: Tab) -> None:
    facets = tab.locator("[data-facet]")
    tab.goto("beispiele/aufwand/hoch/")
    sent = facets.evaluate_all(NUMBERS)
    tab.goto("beispiele/?aufwand=hoch")
    expect(count(tab)).to_contain_text(" von ")
    assert facets.evaluate_all(NUMBERS) == sent
    assert len(set(sent.values())) > 2


def test_without_script_the_numbers_are_those_of_the_links_and_say_so(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "beispiele/aufwand/hoch/", scripts=False) as found:
        expect(found.tab.get_by_text("Jede Auswahl zeigt alle Beispiele dazu")).to_be_visible()
        link = found.tab.locator('[data-facet="land"] a').first
        number = link.locator(".n").text_content()
        link.press("Enter")
        expect(count(found.tab)).to_have_text(re.compile(rf"^{number} Beispiele?$"))
