"""What the tests share: the built sites on loopback."""

from collections.abc import Iterator

import pytest
from checks import browser as chromium
from checks import survey as live
from checks.build import ROOT, build
from checks.server import serving
from checks.site import Site
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab


@pytest.fixture(scope="session")
def site_at_root(program: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real content, as on a host of its own."""
    with serving("/") as server:
        yield build(program, ROOT / "content", server, tmp_path_factory.mktemp("root") / "public")


@pytest.fixture(scope="session")
def site_below_a_path(program: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The real content, as on a host shared with others."""
    with serving("/unter/pfad/") as server:
        yield build(program, ROOT / "content", server, tmp_path_factory.mktemp("path") / "public")


@pytest.fixture(scope="session", params=["site_at_root", "site_below_a_path"])
def site(request: pytest.FixtureRequest) -> Site:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def survey(site_at_root: Site, browser: Browser) -> live.Findings:
    """Two pages of each kind with every live check."""
    return live.survey(site_at_root, browser, site_at_root.sample())


@pytest.fixture(scope="session")
def survey_below_a_path(site_below_a_path: Site, browser: Browser) -> live.Findings:
    """One page of each kind with the checks that addresses matter to."""
    pages = [pages[0] for pages in site_below_a_path.kinds.values()]
    return live.survey(site_below_a_path, browser, pages, live.ADDRESS_CHECKS)


@pytest.fixture
def tab(site_at_root: Site, browser: Browser) -> Iterator[Tab]:
    """An empty profile whose addresses are relative to the site; the test fails if the page complains in the console."""
    with browser.new_context(
        base_url=site_at_root.base_url, viewport={"width": chromium.WIDE, "height": chromium.HEIGHT}, reduced_motion="reduce", locale="de-DE",
        timezone_id="Europe/Berlin",
    ) as context:
        tab = context.new_page()
        tab.set_default_timeout(5_000)
        visit = chromium.Visit(tab)
        visit.listen()
        yield tab
        assert visit.console == []
