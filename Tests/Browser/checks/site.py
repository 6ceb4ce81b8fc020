"""A finished site as files: its pages, their kinds, and which address is which file."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

import lxml.html


@dataclass
class Page:
    """One HTML file. `path` is its address below the site's: `""`, `beispiele/`, `404.html`."""

    path: str
    file: Path
    base_url: str

    @property
    def address(self) -> str:
        return self.base_url + quote(self.path)

    @cached_property
    def data(self) -> bytes:
        return self.file.read_bytes()

    @cached_property
    def tree(self) -> lxml.html.HtmlElement:
        parser = lxml.html.HTMLParser(encoding="utf-8")
        return lxml.html.document_fromstring(self.data, parser=parser)

    @property
    def kind(self) -> str:
        """The page kind, `data-seitentyp` on body; empty when it is missing."""
        body = self.tree.find("body")
        return (body.get("data-seitentyp") or "") if body is not None else ""

    @property
    def is_redirect(self) -> bool:
        return bool(self.tree.xpath("//meta[translate(@http-equiv,'REFSH','refsh')='refresh']"))

    @property
    def is_indexed(self) -> bool:
        """Whether search engines may list it: neither `noindex` nor a redirect nor the error page."""
        robots = " ".join(self.tree.xpath("//meta[@name='robots']/@content"))
        return "noindex" not in robots and not self.is_redirect and self.path != "404.html"

    @property
    def is_sample(self) -> bool:
        """Whether it says of its entry that it is invented."""
        return bool(self.tree.xpath("//main//*[@class='notice sample']"))

    @cached_property
    def ids(self) -> list[str]:
        return self.tree.xpath("//@id")


@dataclass
class Site:
    """The output folder, and the address it is built for, which ends in a slash."""

    folder: Path
    base_url: str
    pages: list[Page] = field(init=False)

    def __post_init__(self) -> None:
        self.pages = [Page(self._path(file), file, self.base_url) for file in self.files("*.html")]

    def files(self, pattern: str) -> list[Path]:
        return sorted(self.folder.rglob(pattern))

    def name(self, file: Path) -> str:
        return file.relative_to(self.folder).as_posix()

    def _path(self, file: Path) -> str:
        name = self.name(file)
        return name[: -len("index.html")] if name.split("/")[-1] == "index.html" else name

    @cached_property
    def content_pages(self) -> list[Page]:
        """Every page that a visitor reads: all but the redirects."""
        return [page for page in self.pages if not page.is_redirect]

    @cached_property
    def by_path(self) -> dict[str, Page]:
        return {page.path: page for page in self.pages}

    @cached_property
    def kinds(self) -> dict[str, list[Page]]:
        """The pages of each kind, the largest first."""
        kinds: dict[str, list[Page]] = {}
        for page in self.content_pages:
            kinds.setdefault(page.kind, []).append(page)
        for pages in kinds.values():
            pages.sort(key=lambda page: (-len(page.data), page.path))
        return dict(sorted(kinds.items()))

    def sample(self) -> list[Page]:
        """The largest and the smallest page of each kind: most and fewest optional parts."""
        chosen = []
        for pages in self.kinds.values():
            chosen += [pages[0]] if len(pages) == 1 else [pages[0], pages[-1]]
        return chosen

    def path_of(self, address: str) -> str | None:
        """The path below the site's address, without query and fragment; none for other places."""
        address = urldefrag(address)[0].split("?")[0]
        if not address.startswith(self.base_url):
            return None
        return unquote(address[len(self.base_url) :])

    def file_of(self, address: str) -> Path | None:
        """The file that answers for an absolute address of this site."""
        path = self.path_of(address)
        if path is None:
            return None
        file = self.folder / path
        if path == "" or path.endswith("/"):
            file = file / "index.html"
        return file if file.is_file() else None

    def resolve(self, page: Page, reference: str) -> str:
        return urljoin(page.address, reference.strip())

    def is_own_host(self, address: str) -> bool:
        return urlsplit(address).netloc == urlsplit(self.base_url).netloc


def label(element: lxml.html.HtmlElement) -> str:
    """An element as a person would point at it: its start tag, shortened."""
    attributes = "".join(f' {name}="{value[:60]}"' for name, value in list(element.attrib.items())[:3])
    return f"<{element.tag}{attributes}> line {element.sourceline}"
