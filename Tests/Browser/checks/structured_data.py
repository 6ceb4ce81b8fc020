"""JSON-LD: every block parses and has what its type must have; each page kind has its type, but invented entries have none."""

import json
from datetime import date, datetime

from . import Finding
from .site import Page, Site

REQUIRED = {
    "Article": ("headline", "description", "dateModified", "about", "contentLocation"),
    "Event": ("name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "description"),
    "EducationEvent": ("name", "startDate", "endDate", "eventStatus", "eventAttendanceMode", "location", "description"),
    "VideoObject": ("name", "description", "thumbnailUrl", "uploadDate", "duration", "transcript"),
    "Course": ("name", "description", "provider", "hasCourseInstance"),
    "City": ("name",),
    "DefinedTerm": ("name", "description"),
    "HowTo": ("name", "description"),
    "GovernmentService": ("name", "description"),
    "Person": ("name",),
    "Organization": ("name",),
    "WebPage": ("name",),
    "AboutPage": ("name",),
    "CollectionPage": ("name",),
    "ContactPage": ("name",),
    "DataCatalog": ("name",),
    "WebSite": ("name", "url"),
    "BreadcrumbList": ("itemListElement",),
}
TYPE_OF_KIND = {
    "beispiel": {"Article"},
    "veranstaltung": {"Event", "EducationEvent", "WebPage"},  # WebPage: past, and only the year is known
    "video": {"VideoObject"},
    "masterclass": {"Course", "WebPage"},  # WebPage: an idea that nobody can attend yet
    "ort": {"City"},
    "thema": {"DefinedTerm"},
    "methode": {"HowTo"},
    "foerderprogramm": {"GovernmentService"},
    "netzwerk": {"Organization"},
}
DATES = ("startDate", "endDate", "dateModified", "datePublished", "uploadDate")
# https://schema.org/EventAttendanceModeEnumeration
ATTENDANCE = {f"https://schema.org/{mode}EventAttendanceMode" for mode in ("Offline", "Online", "Mixed")}


def check(site: Site) -> list[Finding]:
    return [finding for page in site.content_pages for finding in check_page(site, page)]


def check_page(site: Site, page: Page) -> list[Finding]:
    found, items = [], []
    for text in page.tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            block = json.loads(text)
        except ValueError as error:
            found.append(Finding(page.path, "json-ld-syntax", str(error)))
            continue
        items += block.get("@graph", [block]) if isinstance(block, dict) else block
    for item in items:
        found += [Finding(page.path, rule, detail) for rule, detail in check_item(item)]
    types = {item.get("@type") for item in items}
    if page.is_indexed and page.kind in TYPE_OF_KIND:
        if page.is_sample and types != {"BreadcrumbList"}:
            found.append(Finding(page.path, "json-ld-sample", f"{page.kind} has {sorted(map(str, types))}"))
        if not page.is_sample and not types & TYPE_OF_KIND[page.kind]:
            found.append(Finding(page.path, "json-ld-type", f"{page.kind} has {sorted(map(str, types))}"))
    if page.tree.xpath("//nav[@aria-label='Sie sind hier']") and "BreadcrumbList" not in types:
        found.append(Finding(page.path, "json-ld-breadcrumb"))
    return found


def check_item(item: dict) -> list[tuple[str, str]]:
    kind, found = item.get("@type"), []
    if kind not in REQUIRED:
        found.append(("json-ld-unknown-type", str(kind)))
    for name in REQUIRED.get(kind, ()):
        if item.get(name) in (None, "", [], {}):
            found.append(("json-ld-missing", f"{kind}.{name}"))
    for name in DATES:
        if name in item and not is_date(item[name]):
            found.append(("json-ld-date", f"{kind}.{name} = {item[name]!r}"))
    if "eventAttendanceMode" in item and item["eventAttendanceMode"] not in ATTENDANCE:
        found.append(("json-ld-attendance", str(item["eventAttendanceMode"])))
    if kind == "BreadcrumbList":
        positions = [element.get("position") for element in item.get("itemListElement", [])]
        if positions != list(range(1, len(positions) + 1)):
            found.append(("json-ld-breadcrumb-positions", str(positions)))
    return found


def is_date(value: object) -> bool:
    """An ISO 8601 day, or a moment with its offset from UTC."""
    try:
        text = str(value)
        return datetime.fromisoformat(text).tzinfo is not None if "T" in text else bool(date.fromisoformat(text))
    except ValueError:
        return False
