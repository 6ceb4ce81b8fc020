"""Every live check over the sample pages, with as few page loads as they need.

1. with scripts, 1280 px: requests, storage, console, weight, shifts, axe in both schemes and widths, print
2. again with scripts: keyboard; then 320 px and text spacing
3. without scripts: axe in both schemes and widths, main text
4. each Steckbrief as PDF
"""

from playwright.sync_api import Browser

from . import Finding, axe, keyboard, layout, printing, privacy, weight, without_script
from .browser import NARROW, WIDE, Visit, visit
from .site import Page, Site

CHECKS = ("axe", "privacy", "weight", "layout", "keyboard", "without-script", "print", "one-page")
SHOWN = [(width, scheme) for width in (WIDE, NARROW) for scheme in ("light", "dark")]
Findings = dict[str, list[Finding]]


def survey(site: Site, browser: Browser, pages: list[Page]) -> Findings:
    found: Findings = {name: [] for name in CHECKS}
    for page in pages:
        words = with_scripts(site, browser, page, found)
        by_keyboard(browser, page, found)
        with visit(browser, page.address, scripts=False) as seen:
            found["without-script"] += without_script.check(seen.tab, page.path, words)
            found["axe"] += in_every_view(seen, page, scripts=False)
    for page in site.kinds.get("steckbrief", []):
        with visit(browser, page.address) as seen:
            found["one-page"] += printing.check_one_page(seen.tab, page.path)
    return found


def with_scripts(site: Site, browser: Browser, page: Page, found: Findings) -> list[str]:
    """The words of main, to compare with the page without scripts."""
    with visit(browser, page.address) as seen:
        words = without_script.words(seen.tab)
        found["layout"] += layout.check_shifts(seen.tab, page.path)
        found["privacy"] += privacy.check(site, seen, page.path)
        files = [(kind, site.file_of(address)) for address, kind in seen.requests]
        found["weight"] += weight.check_requests(page.path, [(kind, file) for kind, file in files if file])
        found["print"] += printing.check(seen.tab, page.path)
        found["axe"] += in_every_view(seen, page, scripts=True)
    return words


def by_keyboard(browser: Browser, page: Page, found: Findings) -> None:
    with visit(browser, page.address) as seen:
        found["keyboard"] += keyboard.check(seen.tab, page.path)
        seen.tab.goto(page.address, wait_until="load")
        found["keyboard"] += keyboard.check_skip_link(seen.tab, page.path)
        seen.show(NARROW, "light")
        found["layout"] += layout.check_narrow(seen.tab, page.path)


def in_every_view(seen: Visit, page: Page, scripts: bool) -> list[Finding]:
    found, checker = [], axe.Axe(seen.tab, scripts)
    for width, scheme in SHOWN:
        seen.show(width, scheme)
        found += checker.check(page.path, f"{width} px, {scheme}, scripts {'on' if scripts else 'off'}")
    return found
