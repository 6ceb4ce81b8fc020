"""Atom feeds (RFC 4287), the sitemap and robots.txt."""

from datetime import datetime

import feedparser
from lxml import etree

from . import Finding
from .site import Site

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def check(site: Site) -> list[Finding]:
    found = []
    for file in site.files("*.xml"):
        name = site.name(file)
        if name.endswith("feed.xml") and (parsed := feedparser.parse(file.read_bytes())).bozo:
            found.append(Finding(name, "feed-parser", str(parsed.bozo_exception)))
        try:
            root = etree.fromstring(file.read_bytes())
        except etree.XMLSyntaxError as error:
            found.append(Finding(name, "xml-syntax", str(error)))
            continue
        if root.tag == f"{ATOM}feed":
            found += check_feed(site, name, root)
        elif root.tag == f"{SITEMAP}urlset":
            found += check_sitemap(site, name, root)
    return found + check_robots(site)


def check_feed(site: Site, name: str, root: etree._Element) -> list[Finding]:
    found = [Finding(name, "feed-missing", tag) for tag in ("id", "title", "updated") if not root.findtext(ATOM + tag)]
    if root.xpath("string(a:link[@rel='self']/@href)", namespaces={"a": ATOM[1:-1]}) != site.base_url + name:
        found.append(Finding(name, "feed-self-link"))
    has_author, seen = root.find(ATOM + "author") is not None, set()
    for entry in root.findall(ATOM + "entry"):
        identity = entry.findtext(ATOM + "id")
        found += [Finding(name, "entry-missing", f"{tag} in {identity}") for tag in ("id", "title", "updated") if not entry.findtext(ATOM + tag)]
        if not has_author and entry.find(ATOM + "author") is None:
            found.append(Finding(name, "entry-missing", f"author in {identity}"))
        if identity in seen:
            found.append(Finding(name, "entry-id-twice", str(identity)))
        seen.add(identity)
        for link in entry.findall(ATOM + "link"):
            if site.file_of(link.get("href", "")) is None:
                found.append(Finding(name, "entry-link", str(link.get("href"))))
    for moment in root.iter(ATOM + "updated", ATOM + "published"):
        if not is_moment(moment.text):
            found.append(Finding(name, "feed-date", str(moment.text)))
    return found


def is_moment(text: str | None) -> bool:
    """RFC 3339 with an offset, as RFC 4287 § 3.3 asks."""
    try:
        return datetime.fromisoformat(text or "").tzinfo is not None
    except ValueError:
        return False


def check_sitemap(site: Site, name: str, root: etree._Element) -> list[Finding]:
    listed = [location.text or "" for location in root.iter(f"{SITEMAP}loc")]
    wanted = {page.address for page in site.pages if page.is_indexed}
    found = [Finding(name, "sitemap-dead", address) for address in listed if address not in wanted]
    found += [Finding(name, "sitemap-misses", address) for address in sorted(wanted - set(listed))]
    if len(listed) != len(set(listed)):
        found.append(Finding(name, "sitemap-twice"))
    return found


def check_robots(site: Site) -> list[Finding]:
    file = site.folder / "robots.txt"
    lines = file.read_text().splitlines() if file.is_file() else []
    return [] if f"Sitemap: {site.base_url}sitemap.xml" in lines else [Finding("robots.txt", "robots-sitemap")]
