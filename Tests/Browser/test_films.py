"""Films: chapters jump, and films of other providers load after a click only."""

import re

import pytest
from checks.browser import wait_until
from checks.site import Site
from playwright.sync_api import Page as Tab
from playwright.sync_api import Route, expect

OWN, EXTERNAL = "videos/rundgang-alter-bahnhof/", "videos/stimme-aus-probeburg/"
PROVIDER = "https://video.example.org/"
SECONDS = "film => film.currentTime"


@pytest.mark.parametrize("choose", ["click", "keyboard"])
def test_chapters_jump(tab: Tab, choose: str) -> None:
    tab.goto(OWN)
    film = tab.locator("video")
    assert film.evaluate(SECONDS) == 0
    chapter = tab.get_by_role("link", name="Ihre Frage")
    chapter.click() if choose == "click" else chapter.press("Enter")
    wait_until(tab, "document.querySelector('video').currentTime >= 12")
    expect(film).to_be_focused()
    expect(chapter).to_have_attribute("aria-current", "true")
    expect(tab.locator(".chapters [aria-current]")).to_have_count(1)


def test_no_byte_of_a_film_is_fetched_before_somebody_asks(tab: Tab) -> None:
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(request.url))
    tab.goto(OWN, wait_until="networkidle")
    assert [address for address in fetched if re.search(r"\.(webm|mp4)$", address)] == []


@pytest.fixture
def provider(tab: Tab, site_at_root: Site) -> list[str]:
    """Answers for the provider; pages come with the policy that the site's own `_headers` names. Returns what was asked."""
    policy = re.search("Content-Security-Policy: (.*)", (site_at_root.folder / "_headers").read_text()).group(1)
    asked: list[str] = []

    def film(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(content_type="text/html", body="<!DOCTYPE html><title>Film</title><p>Der Film<p><button>Abspielen</button>")

    def page(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    tab.route(re.compile("^(?!" + re.escape(site_at_root.base_url) + ")http"), film)
    tab.route(site_at_root.base_url + EXTERNAL, page)
    return asked


@pytest.mark.parametrize("choose", ["click", "keyboard"])
def test_an_external_film_loads_after_a_click_only(tab: Tab, provider: list[str], choose: str) -> None:
    tab.goto(EXTERNAL, wait_until="networkidle")
    assert provider == []
    button = tab.get_by_role("button", name="Film hier laden")
    button.click() if choose == "click" else button.press("Enter")
    expect(tab.frame_locator("iframe").get_by_text("Der Film")).to_be_visible()
    expect(tab.get_by_role("group", name="Film: ")).to_be_focused()
    tab.keyboard.press("Tab")
    expect(tab.frame_locator("iframe").get_by_role("button", name="Abspielen")).to_be_focused()
    assert tab.locator("iframe").get_attribute("title").startswith("Film: ")
    assert len(provider) == 1 and provider[0].startswith(PROVIDER)


def test_a_plain_link_leads_to_the_same_film(tab: Tab, provider: list[str]) -> None:
    tab.goto(EXTERNAL)
    link = tab.locator(".film-external a[rel~=external]")
    expect(link).to_be_visible()
    assert link.get_attribute("href") == tab.locator("[data-film]").get_attribute("data-film")
    assert link.get_attribute("href").startswith(PROVIDER)
    assert provider == []
