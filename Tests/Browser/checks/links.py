"""Every link and asset leads somewhere: file, anchor, scheme; every page can be reached from home."""

import re

from . import Finding
from .site import Page, Site, label

SCHEMES = ("http", "https", "mailto", "tel", "webcal")
TELEPHONE = re.compile(r"tel:\+?[0-9][0-9-]*")
REFERENCES = "//@href | //@src | //@poster | //@action | //@data | //@formaction"


def references(page: Page) -> list[tuple[object, str]]:
    """Every reference of a page with its element."""
    found = [(value.getparent(), str(value)) for value in page.tree.xpath(REFERENCES)]
    for value in page.tree.xpath("//@srcset | //@imagesrcset"):
        found += [(value.getparent(), part.split()[0]) for part in value.split(",") if part.strip()]
    for value in page.tree.xpath("//meta[@http-equiv='refresh']/@content"):
        found.append((value.getparent(), value.partition("=")[2].strip(" '\"")))
    return [(element, value) for element, value in found if element.tag != "base"]


def check(site: Site) -> list[Finding]:
    found = [finding for page in site.pages for finding in check_page(site, page)]
    reached = reachable(site)
    for page in site.content_pages:
        if page.is_indexed and page.path not in reached:
            found.append(Finding(page.path, "unreachable", "no link leads here from the home page"))
    return found


def check_page(site: Site, page: Page) -> list[Finding]:
    found = []
    for element, reference in references(page):
        problem = judge(site, page, reference)
        if problem:
            found.append(Finding(page.path, problem, f"{reference} in {label(element)}"))
    for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "list"):
        for value in page.tree.xpath(f"//@{attribute}"):
            for name in str(value).split():
                if name not in page.ids:
                    found.append(Finding(page.path, "unknown-id", f"{attribute}={name}"))
    return found


def judge(site: Site, page: Page, reference: str) -> str | None:
    """The rule that a reference breaks, if any."""
    address = site.resolve(page, reference)
    scheme = address.partition(":")[0].lower()
    if scheme not in SCHEMES:
        return "scheme"
    if scheme == "tel":
        return None if TELEPHONE.fullmatch(address) else "telephone-number"
    if scheme == "webcal":
        address = site.base_url.partition(":")[0] + address[len("webcal") :]
    if scheme == "mailto" or not site.is_own_host(address):
        return None
    if not address.startswith(site.base_url):
        return "leaves-base-path"
    file = site.file_of(address)
    if file is None:
        return "dead-link"
    anchor = address.partition("#")[2]
    target = site.by_path.get(site.path_of(address) or "")
    if anchor and target and anchor not in target.ids and not anchor.startswith(":~:"):
        return "dead-anchor"
    return None


def reachable(site: Site) -> set[str]:
    """The paths of all pages that links (not scripts) reach from home."""
    reached, waiting = {""}, [""]
    while waiting:
        page = site.by_path.get(waiting.pop())
        for href in page.tree.xpath("//a/@href") if page else []:
            path = site.path_of(site.resolve(page, href))
            if path in site.by_path and path not in reached:
                reached.add(path)
                waiting.append(path)
    return reached
