"""Every class that a style sheet names stands in a page or in a script: nothing is styled that is never made."""

import re
from collections.abc import Set
from pathlib import Path

from . import Finding
from .site import Site

COMMENT_OR_STRING = re.compile(r"/\*.*?\*/|\"[^\"]*\"|'[^']*'", re.DOTALL)
SELECTOR = re.compile(r"([^{};]*)\{")
CLASS = re.compile(r"\.([a-zA-Z][\w-]*)")
WORD = re.compile(r"[\w-]+")


def check(site: Site, made_elsewhere: Set[str] = frozenset()) -> list[Finding]:
    made = {name for page in site.pages for value in page.tree.xpath("//@class") for name in value.split()}
    made |= {word for file in site.files("*.js") for word in WORD.findall(file.read_text())}
    return [
        Finding(site.name(file), "class-never-made", f".{name}")
        for file in site.files("*.css")
        for name in classes(file) - made - made_elsewhere
    ]


def classes(file: Path) -> set[str]:
    """The classes in the selectors of a style sheet."""
    text = COMMENT_OR_STRING.sub("", file.read_text())
    return {name for selector in SELECTOR.findall(text) for name in CLASS.findall(selector)}
