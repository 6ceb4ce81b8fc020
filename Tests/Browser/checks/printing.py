"""The printed page: what to read is on it, what to click is not; the Steckbrief is one tagged A4 page."""

import re
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import Page as Tab

from . import Finding

# The box of a task list shows a state; it belongs on paper.
VISIBLE_NAVIGATION = """() => [...document.querySelectorAll('nav, video, form, button, main input, main select')]
  .filter(element => element.checkVisibility() && !element.closest('li.aufgabe')).map(element => element.outerHTML.slice(0, 80))"""


def check(tab: Tab, page: str) -> list[Finding]:
    """Expects the tab at 1280 px; leaves it as it was."""
    tab.emulate_media(media="print")
    found = [Finding(page, "printed-control", place) for place in tab.evaluate(VISIBLE_NAVIGATION)]
    if not tab.evaluate("() => document.querySelector('main h1, h1')?.checkVisibility() === true"):
        found.append(Finding(page, "printed-heading", "the h1 is not printed"))
    tab.emulate_media(media="screen")
    return found


def check_one_page(tab: Tab, page: str) -> list[Finding]:
    """The style sheet itself has to ask for A4: nothing is said here about the paper."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.pdf")
        tab.pdf(path=file, prefer_css_page_size=True, tagged=True, print_background=True)
        answer = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    facts = dict(re.findall(r"^([^:]+):\s+(.*)$", answer, re.MULTILINE))
    found = []
    for name, wanted in (("Pages", "1"), ("Tagged", "yes")):
        if facts.get(name) != wanted:
            found.append(Finding(page, f"pdf-{name.lower()}", f"{facts.get(name)}, not {wanted}"))
    if "(A4)" not in facts.get("Page size", ""):
        found.append(Finding(page, "pdf-paper", facts.get("Page size", "")))
    heading = tab.evaluate("() => document.querySelector('h1').innerText")
    if squeezed(heading) not in squeezed(text):
        found.append(Finding(page, "pdf-text", f"does not hold {heading!r}"))
    return found


def squeezed(text: str) -> str:
    """Without white space and soft hyphens: lines break elsewhere in print."""
    return re.sub(r"[\s\u00ad]+", "", text)
