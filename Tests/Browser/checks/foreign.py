"""Nothing in markup or styles makes the browser ask another host or run inline code."""

import re

from . import Finding
from .site import Site, label

# Links in the head that tell, and load nothing.
TELLING = " or ".join(f"@rel='{name}'" for name in ("canonical", "alternate", "license", "author", "next", "prev"))
LOADING = f"//@src | //@poster | //@data | //@action | //@formaction | //link[not({TELLING})]/@href"
STYLE_ADDRESS = re.compile(r"(?:url\(\s*|@import\s+)['\"]?((?:https?:)?//[^'\")\s]+)", re.IGNORECASE)


def check(site: Site) -> list[Finding]:
    found = []
    for page in site.pages:
        for value in page.tree.xpath(LOADING):
            if not site.is_own_host(site.resolve(page, value)) and not value.startswith("mailto:"):
                found.append(Finding(page.path, "foreign-address", f"{value} in {label(value.getparent())}"))
        for value in page.tree.xpath("//@*[starts-with(name(), 'on') or name() = 'style']"):
            found.append(Finding(page.path, "inline-code", f"{value[:60]} in {label(value.getparent())}"))
        for element in page.tree.xpath("//style | //script[not(@src) and not(@type='application/ld+json')]"):
            found.append(Finding(page.path, "inline-code", label(element)))
    for file in site.files("*.css"):
        for address in STYLE_ADDRESS.findall(file.read_text()):
            found.append(Finding(site.name(file), "foreign-address", address))
    return found
