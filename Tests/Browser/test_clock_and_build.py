"""An old site at a later hour says by its script what a build of that very hour says by itself."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from checks.build import ROOT
from checks.server import serving
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

MOMENTS = ["2027-03-13T12:00:00+01:00", "2027-06-10T12:00:00+02:00", "2027-06-11T10:00:00+02:00", "2028-02-01T12:00:00+01:00"]
COMING = "[data-timed] [data-ends]:not([data-just-past] *)"
Seen = Callable[[Tab], list[str]]


def texts(tab: Tab, selector: str) -> list[str]:
    """The words of the parts that are seen, without the spaces between them."""
    return [" ".join(part.inner_text().split()) for part in tab.locator(selector).locator("visible=true").all()]


def running(tab: Tab) -> list[str]:
    return texts(tab, "[data-running] h4")


PAGES: dict[str, Seen] = {
    "": lambda tab: texts(tab, f"{COMING} article > div"),
    "veranstaltungen/": lambda tab: [*texts(tab, f"{COMING} article > div"), "läuft:", *running(tab)],
    "masterclasses/": lambda tab: sorted(texts(tab, ".card .fact")),
    "masterclasses/bahnhof-entwickeln-2027/": lambda tab: texts(tab, ".badges li, .notice.warn, [data-from], .panel h2"),
    "masterclasses/coworking-im-kleinen/": lambda tab: texts(tab, ".badges li, .notice.warn, [data-from], .panel h2"),
    "themen/leerstand/": lambda tab: sorted(texts(tab, "[data-ends] .meta, [data-ends] .badges, .row.past h3, .card .fact")),
    "veranstaltungen/erfahrungswerkstatt-musterstadt-2027/": lambda tab: sorted(texts(tab, ".page-head .badges li, [data-from], .facts dt")),
    "veranstaltungen/wettbewerb-gute-nachbarschaft-2027/": lambda tab: sorted(texts(tab, ".page-head .badges li, [data-from], .facts dt")),
    "veranstaltungen/marktplatz-der-initiativen-2027/": lambda tab: sorted(texts(tab, ".page-head .badges li, [data-from], .facts dt")),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_script_says_what_a_build_of_the_hour_says(tab: Tab, browser: Browser, program: str, moment: str, tmp_path: Path) -> None:
    with serving("/") as server, browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}) as context:
        command = [program, "build", "--content", ROOT / "content", "--output", tmp_path / "public", "--now", moment, "--quiet"]
        subprocess.run(list(map(str, [*command, "--base-url", server.base_url])), cwd=ROOT, check=True, capture_output=True, timeout=600)
        server.folder = tmp_path / "public"
        built = context.new_page()
        tab.clock.set_fixed_time(moment)
        for path, seen in PAGES.items():
            built.goto(server.base_url + path)
            tab.goto(path)
            assert seen(tab) == seen(built), path
