"""Each live rule finds the fault it is for, in Chromium, and finds nothing in a site without faults."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import sample
from checks import report
from checks.server import Server, serving
from checks.site import Site
from checks.survey import CHECKS, survey
from playwright.sync_api import Browser

HOME, EXAMPLE, SHEET = "index.html", "beispiele/bahnhof/index.html", "beispiele/bahnhof/steckbrief/index.html"
STYLE, SCRIPT = "stil.css", "skript.js"
TEXT = "Kleine Städte lernen"
# A budget is broken by letters that gzip cannot shorten much.
LETTERS = "".join(random.Random(7).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=260_000))
NOISE = f"/*{LETTERS[:60_000]}*/"
SHIFT = "setTimeout(() => document.querySelector('h1').insertAdjacentHTML('beforebegin', '<p>spät</p><p>spät</p>'), 50)"
MANY = "".join(f'<link rel="stylesheet" href="{{base}}stil.css?{n}">' for n in range(12))

# check, rule, file, what stands there, what it becomes
FAULTS = [
    ("axe", "axe-link-name", HOME, "<p>Kleine", '<p><a href="#inhalt"></a> Kleine'),
    ("axe", "axe-color-contrast", STYLE, "color: CanvasText", "color: #999"),
    ("axe", "axe-color-contrast", STYLE, "color: CanvasText", "color: #555"),  # only in the dark
    ("axe", "axe-heading-order", EXAMPLE, "<h2", "<h5"),
    ("axe", "axe-color-contrast", STYLE, "@page", "@media (max-width: 400px) { p { color: #999; background: #fff } } @page"),
    ("axe", "axe-target-size", HOME, "<p>Kleine", '<button class="klein"></button><button class="klein"></button><p>Kleine'),
    ("privacy", "foreign-request", SCRIPT, "document", "fetch('/anderswo').catch(() => 0); document"),
    ("privacy", "cookie", SCRIPT, "document", "document.cookie = 'a=b'; document"),
    ("privacy", "storage", SCRIPT, "document", "localStorage.a = 1; document"),
    ("privacy", "console", SCRIPT, "document", "console.warn('x'); document"),
    ("privacy", "console", SCRIPT, "document", "gibtEsNicht(); document"),
    ("privacy", "console", HOME, "<main", '<main style="color: red"'),  # the content policy says so
    ("privacy", "console", HOME, "stil.css", "fehlt.css"),
    ("weight", "stylesheet-weight", STYLE, "@page", NOISE + "@page"),
    ("weight", "script-weight", SCRIPT, "document", NOISE + "document"),
    ("weight", "first-view-weight", HOME, TEXT, LETTERS),
    ("weight", "requests", HOME, "</head>", MANY + "</head>"),
    ("layout", "overflow", STYLE, "@page", "main p { width: 500px } @page"),
    ("layout", "overflow-text-spacing", HOME, TEXT, "Donaudampfschifffahrtsgesellschaft"),
    ("layout", "clipped-text-spacing", STYLE, "@page", "main p { height: 3rem; overflow: hidden } @page"),
    ("layout", "layout-shift", SCRIPT, "document", SHIFT + "; document"),
    ("keyboard", "skip-link-first", HOME, '<a class="sprung" href="#inhalt">', "<a class='sprung'>"),
    ("keyboard", "skip-link-target", HOME, 'id="inhalt" tabindex="-1"', 'id="weg"'),
    ("keyboard", "focus-visible", STYLE, "outline: 3px solid", "outline: none"),
    ("keyboard", "focus-visible", STYLE, ".sprung:focus { position: static }", ""),
    ("keyboard", "not-reached-by-tab", SCRIPT, "document", "addEventListener('focusin', e => e.target.closest('footer') && e.target.blur()); document"),
    ("keyboard", "positive-tabindex", HOME, '<a href="{base}impressum/"', '<a tabindex="3" href="{base}impressum/"'),
    ("keyboard", "focus-order", HOME, '<a href="{base}impressum/"', '<a tabindex="3" href="{base}impressum/"'),
    ("without-script", "no-script-text", SCRIPT, "document", "document.querySelector('main').append(' neu'.repeat(40)); document"),
    ("without-script", "no-script-heading", STYLE, "@page", "html:not([data-skript]) h1 { display: none } @page"),
    ("without-script", "no-script-dead-control", HOME, "<p>Kleine", '<button type="button">Teilen</button><p>Kleine'),
    ("print", "printed-control", STYLE, "nav, video", "video"),
    ("print", "printed-heading", STYLE, "nav, video", "h1, nav, video"),
    ("one-page", "pdf-pages", STYLE, "@page", "main { min-height: 40cm } @page"),
    ("one-page", "pdf-paper", STYLE, "size: A4", "size: A5"),
    ("one-page", "pdf-text", STYLE, "@page", "@media print { h1 { color: transparent; font-size: 0 } } @page"),
]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving("/unter/pfad/") as running:
        yield running


def site_with_fault(server: Server, folder: Path, name: str = HOME, old: str = "", new: str = "") -> Site:
    site = sample.write(folder, server.base_url)
    server.folder = folder
    before = (folder / name).read_text()
    after = before.replace(old.replace("{base}", site.base_url), new.replace("{base}", site.base_url))
    assert not old or after != before, f"{name} does not hold {old!r}"
    (folder / name).write_text(after)
    return site


def test_finds_nothing_in_a_site_without_faults(server: Server, browser: Browser, tmp_path: Path) -> None:
    site = site_with_fault(server, tmp_path)
    findings = survey(site, browser, site.sample())
    assert findings == {check: [] for check in CHECKS}


@pytest.mark.parametrize(("check", "rule", "name", "old", "new"), FAULTS, ids=[f"{case[1]}-{n}" for n, case in enumerate(FAULTS)])
def test_finds_the_fault(server: Server, browser: Browser, tmp_path: Path, check: str, rule: str, name: str, old: str, new: str) -> None:
    site = site_with_fault(server, tmp_path, name, old, new)
    page = site.by_path["beispiele/bahnhof/" if name in (EXAMPLE, SHEET) else ""]
    findings = survey(site, browser, [page], (check,))[check]
    assert rule in {finding.rule for finding in findings}, report(findings)
