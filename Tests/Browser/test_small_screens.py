"""The menu on small screens, with and without script, and the print button."""

import pytest
from checks.browser import HEIGHT, NARROW, visit
from checks.site import Site
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab

ITEMS = ["Gute Beispiele", "Veranstaltungen", "Videos", "Masterclasses", "Themen und Orte", "Mitmachen"]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("key", ["Enter", "Space", "click"])
def test_the_menu_opens_and_closes(site_at_root: Site, browser: Browser, scripts: bool, key: str) -> None:
    with visit(browser, site_at_root.base_url, scripts, NARROW) as found:
        menu = found.tab.get_by_role("navigation", name="Hauptnavigation")
        summary = menu.locator("summary")
        expect(menu.get_by_role("link")).to_have_count(0)
        summary.click() if key == "click" else summary.press(key)
        expect(menu.get_by_role("link")).to_have_text(ITEMS)
        summary.click() if key == "click" else summary.press(key)
        expect(menu.get_by_role("link")).to_have_count(0)


def test_wide_screens_need_no_menu(tab: Tab) -> None:
    tab.goto("beispiele/")
    menu = tab.get_by_role("navigation", name="Hauptnavigation")
    expect(menu.get_by_role("link")).to_have_text(ITEMS)
    expect(menu.locator("summary")).to_be_hidden()
    expect(menu.locator("[aria-current=page]")).to_have_text("Gute Beispiele")


def test_facets_fold_on_small_screens(tab: Tab) -> None:
    tab.set_viewport_size({"width": NARROW, "height": HEIGHT})
    tab.goto("beispiele/")
    box = tab.locator('input[name="thema"][value="leerstand"]')
    expect(box).to_be_hidden()
    tab.locator("details.fold > summary").press("Enter")
    expect(box).to_be_visible()


def test_the_print_button_prints(tab: Tab) -> None:
    tab.add_init_script("globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1 }")
    tab.goto("beispiele/alter-bahnhof-musterstadt/steckbrief/")
    button = tab.get_by_role("button", name="Drucken")
    button.click()
    button.press("Enter")
    assert tab.evaluate("globalThis.printed") == 2


def test_without_script_there_is_no_print_button(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "beispiele/alter-bahnhof-musterstadt/steckbrief/", scripts=False) as found:
        expect(found.tab.get_by_role("button", name="Drucken")).to_be_hidden()


def test_easy_language_keeps_a_number_in_one_piece_and_tells_how_the_search_is_reached(tab: Tab) -> None:
    tab.set_viewport_size({"width": NARROW, "height": HEIGHT})
    tab.goto("leichte-sprache/")
    for number in tab.locator(".easy a[href^='tel:'], .easy a[href^='tel:'] span").all():
        assert number.evaluate("link => link.getClientRects().length") == 1
    expect(tab.locator(".easy")).to_contain_text("Auf dem Handy klicken Sie zuerst auf das Wort: Suche.")
    tab.get_by_role("banner").get_by_role("link", name="Suche", exact=True).click()
    expect(tab.locator("main input[type=search]")).to_be_visible()


@pytest.mark.parametrize(("path", "name"), [("orte/musterstadt/", "Tabelle der Ortsteile"), ("daten/", "Felder: Orte")])
def test_tables_of_facts_need_no_second_direction(tab: Tab, path: str, name: str) -> None:
    tab.set_viewport_size({"width": NARROW, "height": HEIGHT})
    tab.goto(path)
    tab.locator("details").evaluate_all("all => all.forEach(part => part.open = true)")
    table = tab.get_by_role("region", name=name)
    expect(table).to_be_visible()
    assert table.evaluate("box => box.scrollWidth <= box.clientWidth"), "WCAG 2.2, 1.4.10"
