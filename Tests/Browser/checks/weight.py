"""Weight budgets, in KiB as sent with gzip."""

import gzip
from pathlib import Path

from . import Finding
from .site import Site

HTML, STYLES, SCRIPTS, FIRST_VIEW, REQUESTS = 60, 30, 15, 150, 12
COMPRESSED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".ics", ".vtt"}


def sent(file: Path) -> float:
    """KiB that a host with gzip sends for a file."""
    data = file.read_bytes()
    return len(gzip.compress(data, 6) if file.suffix in COMPRESSED else data) / 1024


def check(site: Site) -> list[Finding]:
    """The HTML of every page; what a page loads besides is measured live, see `visit.py`."""
    found = []
    for page in site.pages:
        # Below the budget uncompressed is below it compressed: most pages need no gzip here.
        if len(page.data) > HTML * 1024 and sent(page.file) > HTML:
            found.append(Finding(page.path, "html-weight", f"{sent(page.file):.1f} KiB, at most {HTML}"))
    return found


def check_requests(page: str, requests: list[tuple[str, Path]]) -> list[Finding]:
    """One first view: (resource type, file) of each request, pictures and films left out."""
    found, weights = [], {}
    counted = [(kind, file) for kind, file in requests if kind not in ("image", "media") or file.suffix == ".svg"]
    for kind, file in counted:
        weights[kind] = weights.get(kind, 0) + sent(file)
    for kind, most in (("stylesheet", STYLES), ("script", SCRIPTS)):
        if weights.get(kind, 0) > most:
            found.append(Finding(page, f"{kind}-weight", f"{weights[kind]:.1f} KiB, at most {most}"))
    if sum(weights.values()) > FIRST_VIEW:
        found.append(Finding(page, "first-view-weight", f"{sum(weights.values()):.1f} KiB, at most {FIRST_VIEW}"))
    if len(counted) > REQUESTS:
        found.append(Finding(page, "requests", f"{len(counted)}, at most {REQUESTS}"))
    return found
