"""What the tests share: the built sites on loopback, and one browser."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from checks import browser as chromium
from checks import survey as live
from checks.server import Server, serving
from checks.site import Site
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
NOW = "2026-11-23T12:00:00+01:00"


def build(program: str, content: Path, server: Server, folder: Path) -> Site:
    """Builds content for the server's address; the program's own messages are the failure's text."""
    command = [program, "build", "--content", content, "--output", folder, "--now", NOW, "--base-url", server.base_url, "--quiet"]
    result = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True, timeout=600)
    if result.returncode:
        pytest.fail(f"{' '.join(map(str, command))} ended with {result.returncode}\n{result.stderr[-6000:]}")
    server.folder = folder
    return Site(folder, server.base_url)


@pytest.fixture(scope="session")
def program(request: pytest.FixtureRequest) -> str:
    path = request.config.getoption("akademie")
    if not path:
        pytest.fail("say where the compiled program is: --akademie .build/release/akademie")
    return str((ROOT / path).resolve())


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
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        with chromium.launch(playwright) as running:
            yield running


@pytest.fixture(scope="session")
def survey(site_at_root: Site, browser: Browser) -> live.Findings:
    """Two pages of each kind with every live check."""
    return live.survey(site_at_root, browser, site_at_root.sample())


@pytest.fixture(scope="session")
def survey_below_a_path(site_below_a_path: Site, browser: Browser) -> live.Findings:
    """One page of each kind with the checks that addresses matter to."""
    pages = [pages[0] for pages in site_below_a_path.kinds.values()]
    return live.survey(site_below_a_path, browser, pages, live.ADDRESS_CHECKS)
