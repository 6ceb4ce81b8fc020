"""The search as visitors meet it: suggestions under every search field, the results page, and what is left without either."""

import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

import pytest
from checks.browser import Visit, visit, wait_until
from checks.site import Site
from playwright.sync_api import Browser, Locator, Route, expect
from playwright.sync_api import Page as Tab

LATER_KINDS = {"Thema", "Ort"}
UNREACHABLE = "Die Suche ist nicht erreichbar. Themen und Orte stehen auch unter „Stichworte“."


def field(tab: Tab) -> Locator:
    return tab.locator("header input[name=q]")


def options(tab: Tab) -> Locator:
    return tab.locator("header [role=option]")


def type_into_field(tab: Tab, text: str) -> None:
    field(tab).click()
    expect(field(tab)).to_have_attribute("role", "combobox")
    field(tab).press_sequentially(text)


def parameters(tab: Tab) -> dict[str, list[str]]:
    return parse_qs(urlsplit(tab.url).query)


@contextmanager
def suggesting(browser: Browser, site: Site, text: str) -> Iterator[Visit]:
    """A page that is not about searching, with suggestions for a text under the field in its head."""
    with visit(browser, site.base_url + "kontakt/") as found:
        type_into_field(found.tab, text)
        expect(options(found.tab).first).to_be_visible()
        yield found


@contextmanager
def results(browser: Browser, site: Site, query: str) -> Iterator[Visit]:
    """The results page for a query string, with its first answer."""
    with visit(browser, f"{site.base_url}suche/?{query}") as found:
        expect(found.tab.locator(".suchstatus")).to_contain_text("Treffer")
        yield found


def test_nothing_of_the_search_is_loaded_before_a_field_is_used(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url) as found:
        assert [address for address, _ in found.requests if "such" in address or ".bin" in address] == []


def test_client_and_interface_are_less_than_nine_thousand_bytes_on_the_way(site_at_root: Site) -> None:
    sizes = [len(gzip.compress(file.read_bytes(), 9)) for file in site_at_root.folder.glob("assets/suche-*.js")]
    assert len(sizes) == 1
    assert sizes[0] < 9_000


def test_suggests_pages_first_then_topics_and_towns(site_at_root: Site, browser: Browser) -> None:
    with suggesting(browser, site_at_root, "leerst") as found:
        kinds = options(found.tab).locator(".art").all_inner_texts()
        later = [kind in LATER_KINDS for kind in kinds]
        assert later == sorted(later), kinds
        assert set(later) == {False, True}, kinds


def test_is_a_combobox_for_assistive_technology(site_at_root: Site, browser: Browser) -> None:
    with suggesting(browser, site_at_root, "leerst") as found:
        expect(field(found.tab)).to_have_attribute("aria-expanded", "true")
        expect(field(found.tab)).to_have_attribute("aria-autocomplete", "list")
        listbox = found.tab.locator("#" + (field(found.tab).get_attribute("aria-controls") or ""))
        expect(listbox).to_have_role("listbox")
        expect(listbox).to_have_accessible_name("Vorschläge")


def test_arrow_keys_choose_and_escape_closes(site_at_root: Site, browser: Browser) -> None:
    with suggesting(browser, site_at_root, "leerst") as found:
        tab = found.tab
        chosen = tab.locator("header [role=option][aria-selected=true]")
        tab.keyboard.press("ArrowDown")
        expect(chosen).to_have_count(1)
        expect(field(tab)).to_have_attribute("aria-activedescendant", options(tab).first.get_attribute("id") or "")
        tab.keyboard.press("ArrowUp")
        expect(chosen).to_have_count(0)
        tab.keyboard.press("ArrowUp")
        expect(options(tab).last).to_have_attribute("aria-selected", "true")
        tab.keyboard.press("Escape")
        expect(options(tab).first).to_be_hidden()
        expect(field(tab)).to_have_attribute("aria-expanded", "false")
        expect(field(tab)).to_have_value("leerst")
        expect(field(tab)).to_be_focused()


@pytest.mark.parametrize("place", ["site_at_root", "site_below_a_path"])
def test_enter_opens_the_chosen_page(place: str, browser: Browser, request: pytest.FixtureRequest) -> None:
    with suggesting(browser, request.getfixturevalue(place), "leerst") as found:
        title = found.tab.evaluate("[...document.querySelector('header [role=option]').childNodes].slice(0, -2).map(n => n.textContent).join('')")
        found.tab.keyboard.press("ArrowDown")
        found.tab.keyboard.press("Enter")
        found.tab.wait_for_url(lambda address: "kontakt/" not in address)
        expect(found.tab.locator("main h1")).to_contain_text(title)


def test_enter_without_a_choice_opens_the_results(site_at_root: Site, browser: Browser) -> None:
    with suggesting(browser, site_at_root, "leerst") as found:
        found.tab.keyboard.press("Enter")
        found.tab.wait_for_url("**/suche/?q=leerst")
        expect(found.tab.locator(".suchtreffer > li").first).to_be_visible()


def test_filters_narrow_and_stand_in_the_address(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=Leerstand") as found:
        tab = found.tab
        assert tab.locator(".suchfilter label").evaluate_all("labels => labels.map(l => l.firstChild.textContent.trim())") == [
            "Art", "Thema", "Land",
        ]  # fmt: skip
        everything = tab.locator(".suchtreffer > li").count()
        choice = tab.locator("select[name=typ] option").nth(1).get_attribute("value") or ""
        counted = re.search(r"\((\d+)\)", tab.locator("select[name=typ] option").nth(1).inner_text())
        tab.locator("select[name=typ]").select_option(choice)
        expect(tab.locator(".suchstatus")).to_contain_text(f"{counted and counted[1]} Treffer")
        assert parameters(tab) == {"q": ["Leerstand"], "typ": [choice]}
        assert {text.split(" · ")[0] for text in tab.locator(".suchtreffer .angaben").all_inner_texts()} == {choice}
        tab.reload()
        expect(tab.locator("select[name=typ]")).to_have_value(choice)
        tab.go_back()
        expect(tab.locator(".suchtreffer > li")).to_have_count(everything)
        assert parameters(tab) == {"q": ["Leerstand"]}


def test_results_fit_a_small_screen(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, f"{site_at_root.base_url}suche/?q=Kinder", width=320) as found:
        expect(found.tab.locator("select[name=thema]")).to_be_visible()
        longest = found.tab.locator("select[name=thema] option").evaluate_all("all => Math.max(...all.map(option => option.text.length))")
        assert longest > 40, "no topic is long enough to tell"
        assert found.tab.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize(("query", "letters"), [("Beteiligung", "beteilig"), ("Grossraeschen", "großräschen")])
def test_marks_the_words_that_were_sought_after_umlauts_too(query: str, letters: str, site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, f"q={query}") as found:
        found.tab.wait_for_load_state("networkidle")  # excerpts follow the results
        texts = found.tab.locator(".suchtreffer :is(a, .auszug)").evaluate_all(
            "all => all.map(e => [...e.querySelectorAll('mark')].map(m => [m.previousSibling?.textContent ?? '', m.textContent])).flat()"
        )
        assert texts
        assert [word for _, word in texts if letters not in word.lower()] == []
        assert [before for before, _ in texts if re.search("[äöüßÄÖÜ„]", before)], "no mark stands behind an umlaut"


def test_dates_a_result_as_far_as_its_date_is_known(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=B%C3%BCrgermeisterforum") as found:
        expect(found.tab.locator(".suchtreffer .angaben").first).to_have_text("Veranstaltung · 2021")
        expect(found.tab).to_have_title("Bürgermeisterforum – Suche – Kleinstadtakademie")
    with results(browser, site_at_root, "q=Fachtagung+Modellingen") as found:
        expect(found.tab.locator(".suchtreffer .angaben").first).to_have_text(
            "Veranstaltung · Modellingen · Baden-Württemberg · 24. Februar 2027"
        )
        expect(found.tab.locator(".suchtreffer h2").first).to_have_text("Abgesagt: Fachtagung Kleine Stadt, große Straße")


def test_names_the_correction_and_the_way_back(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=Leerstnd") as found:
        correction = found.tab.locator(".korrektur")
        expect(correction).to_contain_text("Ergebnisse für „Leerstand“.")
        expect(found.tab.locator(".suchtreffer > li").first).to_be_visible()
        correction.get_by_role("link", name="Stattdessen genau nach „Leerstnd“ suchen").click()
        expect(found.tab.locator(".suchstatus")).to_contain_text("Keine Treffer für „Leerstnd“.")
        assert parameters(found.tab) == {"q": ["Leerstnd"], "wortlaut": ["1"]}
        expect(correction).to_be_empty()


@pytest.mark.parametrize("path", ["kontakt/", "suche/?q=Leerstand"])
def test_has_one_polite_live_region(path: str, site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + path) as found:
        type_into_field(found.tab, "bahn")
        live = found.tab.locator("[role=status], [role=alert], [aria-live]")
        expect(live).to_have_count(1)
        expect(live).to_have_text(re.compile(r"^\d+ (Vorschläge|Treffer für „Leerstand“\. )$"))


def test_says_that_it_is_offline_and_comes_back(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "kontakt/") as found:
        found.tab.route("**/*.bin", lambda route: route.abort())
        type_into_field(found.tab, "leer")
        status = found.tab.locator("[role=status]")
        expect(status).to_have_text(UNREACHABLE)
        expect(status).not_to_have_class(re.compile("visually-hidden"))  # those who see have to be told, too
        found.tab.unroute("**/*.bin")
        field(found.tab).press_sequentially("st")
        expect(options(found.tab).first).to_be_visible()
        expect(status).to_have_class(re.compile("visually-hidden"))


def test_speaks_from_the_form_that_is_used(site_at_root: Site, browser: Browser) -> None:
    # On a small screen the one in the page's head is not shown, and nothing in it is spoken.
    with visit(browser, site_at_root.base_url, width=320) as found:
        found.tab.locator("main input[name=q]").click()
        expect(found.tab.locator("main input[name=q]")).to_have_attribute("role", "combobox")
        found.tab.locator("main input[name=q]").press_sequentially("bahn")
        expect(found.tab.locator("main form [role=status]")).to_have_text(re.compile(r"^\d+ Vorschläge$"))


def test_takes_old_suggestions_away_when_new_ones_are_out_of_reach(site_at_root: Site, browser: Browser) -> None:
    with suggesting(browser, site_at_root, "bahn") as found:
        found.tab.route("**/*.bin", lambda route: route.abort())
        field(found.tab).fill("Zusammenarbeit im Sport")
        expect(found.tab.locator("[role=status]")).to_have_text(UNREACHABLE)
        expect(options(found.tab)).to_have_count(0)
        expect(field(found.tab)).to_have_attribute("aria-expanded", "false")
        found.tab.keyboard.press("Tab")
        expect(found.tab.locator("[role=status]")).to_have_text("")


def test_opens_no_list_behind_the_back_of_who_left_the_field(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "kontakt/") as found:
        found.tab.route("**/*.bin", lambda _: None)  # the answer takes its time
        type_into_field(found.tab, "leer")
        found.tab.keyboard.press("Tab")
        with found.tab.expect_response(re.compile(r"/s\d+\.bin$")):
            found.tab.unroute("**/*.bin")  # which lets go on what waits
        found.tab.wait_for_timeout(200)  # for what must not happen there is nothing to wait for
        expect(found.tab.locator("header [role=listbox]")).to_be_hidden()
        expect(field(found.tab)).to_have_attribute("aria-expanded", "false")


def test_offers_nothing_under_an_emptied_field(site_at_root: Site, browser: Browser) -> None:
    with suggesting(browser, site_at_root, "bahn") as found:
        field(found.tab).fill("")
        expect(found.tab.locator("header [role=listbox]")).to_be_hidden()
        found.tab.keyboard.press("ArrowDown")
        expect(found.tab.locator("header [role=listbox]")).to_be_hidden()


def test_shows_no_hits_of_another_query_when_this_one_is_out_of_reach(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=Leerstnd") as found:
        found.tab.route("**/*.bin", lambda route: route.abort())
        found.tab.locator("main input[name=q]").fill("Zusammenarbeit im Sport")
        found.tab.keyboard.press("Enter")
        expect(found.tab.locator(".suchstatus")).to_have_text(UNREACHABLE)
        expect(found.tab.locator(".suchtreffer > li")).to_have_count(0)
        expect(found.tab.locator(".korrektur")).to_be_empty()


def test_results_come_as_one_types_and_take_one_place_in_the_history(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=Bahnhof") as found:
        main, status = found.tab.locator("main input[name=q]"), found.tab.locator(".suchstatus")
        main.fill("")
        main.press_sequentially("L", delay=20)
        found.tab.wait_for_timeout(400)  # longer than a pause in typing
        assert parameters(found.tab) == {"q": ["Bahnhof"]}
        main.press_sequentially("eerstan", delay=20)
        expect(found.tab.locator(".suchtreffer > li").first).to_contain_text("Leerstand")
        expect(status).to_contain_text("für „Leerstan“")
        main.press_sequentially("d")
        expect(status).to_contain_text("für „Leerstand“")
        main.press("Enter")
        assert parameters(found.tab) == {"q": ["Leerstand"]}
        expect(found.tab.locator("main [role=option]")).to_have_count(0)
        found.tab.go_back()
        expect(main).to_have_value("Bahnhof")
        expect(status).to_contain_text("für „Bahnhof“")


def test_keeps_the_filters_on_the_way_back_to_the_literal_query(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=Leerstnd&typ=Beispiel") as found:
        found.tab.locator(".korrektur a").click()
        expect(found.tab.locator(".suchstatus")).to_contain_text("Keine Treffer für „Leerstnd“.")
        assert parameters(found.tab) == {"q": ["Leerstnd"], "typ": ["Beispiel"], "wortlaut": ["1"]}


def test_counts_the_hits_of_a_phrase(site_at_root: Site, browser: Browser) -> None:
    with results(browser, site_at_root, "q=„Gute Nachbarschaft“") as found:
        total = re.match(r"(\d+) Treffer", found.tab.locator(".suchstatus").inner_text())
        counts = re.findall(r"\((\d+)\)", found.tab.locator("select[name=typ]").inner_text())
        assert total and int(total[1]) == sum(map(int, counts)) > 0


def test_shows_results_without_excerpts_when_those_are_missing(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "suche/") as found:
        found.tab.route(re.compile(r"/t\d+\.bin$"), lambda route: route.abort())
        found.tab.goto(site_at_root.base_url + "suche/?q=Leerstand")
        expect(found.tab.locator(".suchtreffer .auszug").first).not_to_be_empty()


def test_keeps_results_when_one_more_comes_with_the_excerpts(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "kontakt/") as found:
        failed: list[str] = []

        def fail_once(route: Route) -> None:
            failed.append(route.request.url)
            route.abort() if len(failed) == 1 else route.continue_()

        found.tab.route(re.compile(r"/s\d+\.bin$"), fail_once)
        found.tab.goto(site_at_root.base_url + "suche/?q=Muecheln")
        expect(found.tab.locator(".suchstatus")).to_contain_text("2 Treffer")
        found.tab.wait_for_load_state("networkidle")
        expect(found.tab.locator(".suchstatus")).to_contain_text("Ein Teil des Suchindex ist nicht erreichbar")
        expect(found.tab.locator(".suchtreffer > li")).to_have_count(1)
        assert len(failed) > 1


def test_shows_each_excerpt_under_its_result_when_some_are_missing(site_at_root: Site, browser: Browser) -> None:
    def shown(tab: Tab) -> dict[str, str]:
        with tab.expect_event("requestfinished", lambda request: "/t" in request.url):
            tab.goto(site_at_root.base_url + "suche/?q=Verkehr")
        tab.wait_for_load_state("networkidle")
        return {hit.locator("h2").inner_text(): hit.locator(".auszug").inner_text() for hit in tab.locator(".suchtreffer > li").all()}

    with visit(browser, site_at_root.base_url + "kontakt/") as found:
        whole = shown(found.tab)
    with visit(browser, site_at_root.base_url + "kontakt/") as found:
        found.tab.route(re.compile(r"/t[13579]\.bin$"), lambda route: route.abort())
        partly = shown(found.tab)
    assert list(partly) == list(whole)
    foreign = [title for title, text in partly.items() if text in whole.values() and text != whole[title]]
    assert foreign == []


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "'\"><script>alert(1)</script>", "__proto__"])
def test_shows_a_hostile_query_as_text(query: str, site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "suche/") as found:
        found.tab.on("dialog", lambda _: found.console.append("a dialog"))
        found.tab.goto(site_at_root.base_url + "suche/")
        main = found.tab.locator("main input[name=q]")
        main.fill(query)
        main.press("Enter")
        expect(found.tab.locator(".suchstatus")).to_contain_text("Treffer für „")
        assert found.tab.locator("main :is([data-suchergebnisse], form) :is(img, script)").count() == 0
        assert parameters(found.tab) == {"q": [query]}
        assert found.console == []


def test_keeps_what_was_typed_while_the_search_was_loading(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "kontakt/") as found:
        held: list[Route] = []
        found.tab.route("**/assets/suche-*.js", lambda route: held.append(route))
        found.tab.goto(site_at_root.base_url + "suche/", wait_until="commit")
        main = found.tab.locator("main input[name=q]")
        main.fill("Leerstand")
        wait_until(found.tab, "document.readyState !== 'loading'")
        while not held:
            found.tab.wait_for_timeout(50)
        for route in held:
            route.continue_()
        expect(found.tab.locator(".suchtreffer > li").first).to_be_visible()
        expect(main).to_have_value("Leerstand")
        assert parameters(found.tab) == {"q": ["Leerstand"]}
        found.tab.go_back()
        expect(main).to_have_value("")


def test_answers_ten_thousand_letters_at_once(site_at_root: Site, browser: Browser) -> None:
    with visit(browser, site_at_root.base_url + "suche/") as found:
        found.tab.locator("main input[name=q]").fill("Leerstand " * 1000)
        found.tab.locator("main input[name=q]").press("Enter")
        expect(found.tab.locator(".suchtreffer > li").first).to_be_visible(timeout=5000)


@pytest.mark.parametrize("place", ["site_at_root", "site_below_a_path"])
def test_without_a_script_the_form_leads_to_the_keywords(place: str, browser: Browser, request: pytest.FixtureRequest) -> None:
    with visit(browser, request.getfixturevalue(place).base_url + "kontakt/", scripts=False) as found:
        field(found.tab).fill("Leerstand")
        field(found.tab).press("Enter")
        found.tab.wait_for_url("**/stichworte/?q=Leerstand")
        expect(found.tab.locator("main")).to_contain_text("Ohne JavaScript führt die Suche hierher.")
        assert found.tab.locator("main a").count() > 50
