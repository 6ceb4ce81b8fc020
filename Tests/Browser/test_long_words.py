"""Titles that are one long compound, as German makes them: they break, and nothing leaves the screen."""

import re
import shutil

import pytest
from checks import Finding, report
from checks.browser import HEIGHT, NARROW, WIDE, visit
from checks.build import ROOT, build
from checks.layout import OVERFLOW
from checks.server import serving
from playwright.sync_api import Browser

WORD = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsentwurf"


def test_no_page_overflows(program: str, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    content = tmp_path_factory.mktemp("words") / "content"
    shutil.copytree(ROOT / "content", content)
    for number, file in enumerate(sorted(content.glob("*/**/*.md"))):
        letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))  # titles are different
        file.write_text(re.sub(r"^titel: .*$", f"titel: {WORD}{letters}", file.read_text(), count=1, flags=re.MULTILINE))
    findings = []
    with serving("/") as server:
        site = build(program, content, server, tmp_path_factory.mktemp("wide") / "public")
        for page in (pages[0] for pages in site.kinds.values()):
            with visit(browser, page.address) as found:
                for width in (NARROW, 768, WIDE):
                    found.tab.set_viewport_size({"width": width, "height": HEIGHT})
                    findings += [Finding(page.path, f"overflow-{width}", place) for place in found.tab.evaluate(OVERFLOW)]
    assert not findings, report(findings)
