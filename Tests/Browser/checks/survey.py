"""Every live check over the sample pages, with as few page loads as they need.

1. with scripts, 1280 px: requests, storage, console, weight, shifts, axe in both schemes and widths, print
2. again with scripts: keyboard, skip link; at 320 px: overflow, text spacing
3. without scripts: axe in both schemes and widths, main text
4. each Steckbrief as PDF
"""

from collections.abc import Callable

from playwright.sync_api import Browser

from . import Finding, axe, keyboard, layout, printing, privacy, weight, without_script
from .browser import NARROW, WIDE, Visit, visit
from .site import Page, Site

CHECKS = ("axe", "privacy", "weight", "layout", "keyboard", "without-script", "print", "one-page")
ADDRESS_CHECKS = ("privacy", "without-script", "one-page")
SHOWN = [(width, scheme) for width in (WIDE, NARROW) for scheme in ("light", "dark")]
Findings = dict[str, list[Finding]]


def survey(site: Site, browser: Browser, pages: list[Page], checks: tuple[str, ...] = CHECKS) -> Findings:
    found: Findings = {name: [] for name in checks}
    for page in pages:
        words = with_scripts(site, browser, page, found)
        if {"keyboard", "layout"} & set(checks):
            by_keyboard(browser, page, found)
        if {"without-script", "axe"} & set(checks):
            without_scripts(browser, page, found, words)
    if "one-page" in checks:
        for page in (page for page in site.content_pages if page.path.endswith("/steckbrief/")):
            with visit(browser, page.address) as seen:
                found["one-page"] += printing.check_one_page(seen.tab, page.path)
    return found


def with_scripts(site: Site, browser: Browser, page: Page, found: Findings) -> list[str]:
    """The words of main, to compare with the page without scripts."""
    with visit(browser, page.address) as seen:
        words = without_script.words(seen.tab)
        files = [(kind, site.file_of(address)) for address, kind in seen.requests]
        add(found, "layout", layout.check_shifts, seen.tab, page.path)
        add(found, "privacy", privacy.check, site, seen, page.path)
        add(found, "weight", weight.check_requests, page.path, [(kind, file) for kind, file in files if file])
        add(found, "print", printing.check, seen.tab, page.path)
        add(found, "axe", in_every_view, seen, page, True)
    return words


def by_keyboard(browser: Browser, page: Page, found: Findings) -> None:
    with visit(browser, page.address) as seen:
        add(found, "keyboard", keyboard.check, seen.tab, page.path)
        seen.tab.goto(page.address)
        add(found, "keyboard", keyboard.check_skip_link, seen.tab, page.path)
    with visit(browser, page.address, width=NARROW) as seen:
        add(found, "layout", layout.check_shifts, seen.tab, page.path)
        add(found, "layout", layout.check_narrow, seen.tab, page.path)


def without_scripts(browser: Browser, page: Page, found: Findings, words: list[str]) -> None:
    with visit(browser, page.address, scripts=False) as seen:
        add(found, "without-script", without_script.check, seen.tab, page.path, words)
        add(found, "axe", in_every_view, seen, page, False)


def add(found: Findings, name: str, check: Callable[..., list[Finding]], *arguments: object) -> None:
    """Runs a check if it was asked for."""
    if name in found:
        found[name] += check(*arguments)


def in_every_view(seen: Visit, page: Page, scripts: bool) -> list[Finding]:
    found, checker = [], axe.Axe(seen.tab, scripts)
    for width, scheme in SHOWN:
        seen.show(width, scheme)
        found += checker.check(page.path, f"{width} px, {scheme}, scripts {'on' if scripts else 'off'}")
    return found
