"""What every page must have: language, title, landmarks, one h1, telephone, duty links, alternatives."""

import re
from collections import Counter

from . import Finding
from .server import POLICY
from .site import Page, Site, label

DUTY_LINKS = ("impressum/", "datenschutz/", "barrierefreiheit/")
LANDMARKS = ("header", "nav", "main", "footer")
# Words that only a slip of the program puts into a text.
LEFTOVERS = re.compile(r"Optional\(|\bnil\b|\bundefined\b|\bNaN\b|\[object Object\]|\{\{|%@|\bLorem ipsum\b|\bTODO\b")


def check(site: Site) -> list[Finding]:
    found = [finding for page in site.content_pages for finding in check_page(site, page)]
    titles = Counter(title(page) for page in site.content_pages if page.is_indexed)
    for page in site.content_pages:
        if page.is_indexed and titles[title(page)] > 1:
            found.append(Finding(page.path, "title-not-unique", title(page)))
    return found


def title(page: Page) -> str:
    return " ".join((page.tree.findtext("head/title") or "").split())


def check_page(site: Site, page: Page) -> list[Finding]:
    tree, found = page.tree, []

    def require(condition: object, rule: str, detail: str = "") -> None:
        if not condition:
            found.append(Finding(page.path, rule, detail))

    require(tree.get("lang") == "de", "lang", str(tree.get("lang")))
    require(page.kind, "page-kind", "body has no data-seitentyp")
    require(title(page), "title")
    require(len(tree.xpath("//h1")) == 1, "one-h1", f"{len(tree.xpath('//h1'))} h1")
    require(tree.xpath("//meta[@name='viewport']"), "viewport")
    description = "".join(tree.xpath("//meta[@name='description']/@content"))
    require(0 < len(description) <= 320, "description", f"{len(description)} characters")
    policy = "".join(tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content"))
    require(policy.startswith(POLICY), "content-security-policy", policy)
    for landmark in LANDMARKS:
        require(tree.xpath(f"//{landmark}"), "landmark", landmark)
    if page.is_indexed:
        require(tree.xpath("//link[@rel='canonical']/@href") == [page.address], "canonical")
        require(tree.xpath("//meta[@property='og:title']"), "open-graph")
    if page.path and page.path != "404.html" and page.is_indexed:
        require(tree.xpath("//nav[@aria-label='Sie sind hier']//ol"), "breadcrumb")
    if "noindex" not in "".join(tree.xpath("//meta[@name='robots']/@content")):
        require(tree.xpath("//a[starts-with(@href,'tel:')]"), "telephone")
        targets = {site.path_of(site.resolve(page, href)) for href in tree.xpath("//a/@href")}
        for duty in DUTY_LINKS:
            require(duty in targets, "duty-link", duty)
    return found + check_elements(page)


def check_elements(page: Page) -> list[Finding]:
    found = []
    for image in page.tree.xpath("//img"):
        if image.get("alt") is None:
            found.append(Finding(page.path, "alt", label(image)))
        if not (image.get("width") and image.get("height")):
            found.append(Finding(page.path, "image-size", label(image)))
    for cell in page.tree.xpath("//th[not(@scope)]"):
        found.append(Finding(page.path, "header-cell-scope", label(cell)))
    for video in page.tree.xpath("//video"):
        if video.get("autoplay") is not None or not video.xpath(".//track[@kind='captions' or @kind='subtitles']"):
            found.append(Finding(page.path, "video-captions-no-autoplay", label(video)))
    for name, count in Counter(page.ids).items():
        if count > 1:
            found.append(Finding(page.path, "duplicate-id", name))
    text = " ".join(page.tree.xpath("//body//text()[not(ancestor::script) and not(ancestor::code)]"))
    found += [Finding(page.path, "leftover", match) for match in set(LEFTOVERS.findall(text))]
    return found
