"""The editors' overview of the real content: what it lists, where it leads, and that it is a page like any other."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from checks import axe, document, links, nu
from checks import survey as live
from checks.server import serving
from checks.site import Page, Site

ROOT = Path(__file__).parents[2]
EDIT = "https://forge.example.org/akademie/edit/main/content/{datei}"
PAGE = "redaktion/uebersicht/"


@dataclass
class Overview:
    site: Site
    folder: Path
    summary: str

    @property
    def page(self) -> Page:
        return self.site.by_path[PAGE]

    @property
    def data(self) -> dict:
        return json.loads((self.site.folder / "redaktion/uebersicht.json").read_text())

    def rows(self, section: str) -> list[dict]:
        return next(part["rows"] for part in self.data["sections"] if part["id"] == section)


def build(program: str, folder: Path, output: str, *options: str, environment: dict[str, str] | None = None) -> None:
    command = [program, "build", "--output", output, "--now", "2026-11-23T12:00:00+01:00", "--quiet", "--format", "plain",
               "--assets", ROOT / "templates/assets", *options]
    result = subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, timeout=300,
                            env={**os.environ, **(environment or {})})
    assert result.returncode == 0, result.stderr


@pytest.fixture(scope="module")
def overview(program, tmp_path_factory) -> Iterator[Overview]:
    folder = tmp_path_factory.mktemp("redaktion")
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    base = "https://akademie.example.org/"
    build(program, folder, "published", "--base-url", base)
    (content / "site.yaml").write_text((content / "site.yaml").read_text() + f'bearbeiten: "{EDIT}"\n')
    renamed = subprocess.run([program, "rename", "methoden/hotline", "telefon", "--yes"], cwd=folder, capture_output=True, text=True)
    assert renamed.returncode == 0, renamed.stdout + renamed.stderr
    topic = content / "themen/leerstand.md"
    topic.write_text(topic.read_text() + "\nMehr beim [Amt](https://www.bund.de/weg).\n")
    (folder / "links.json").write_text(json.dumps({"version": 1, "links": {
        "https://www.bund.de/weg": {"day": "2026-11-23", "result": "broken", "status": 404, "since": "2026-11-20"}}}))
    with serving("/") as server:
        build(program, folder, "public", "--editorial", "--published", "published/build.json", "--links-cache", "links.json",
              "--base-url", base, "--preview-at", server.base_url, environment={"GITHUB_STEP_SUMMARY": str(folder / "summary.md")})
        server.folder = folder / "public"
        yield Overview(Site(folder / "public", server.base_url), folder, (folder / "summary.md").read_text())


def test_it_is_there_only_on_request(overview):
    assert not (overview.folder / "published/redaktion").exists()
    assert (overview.folder / "public/redaktion/uebersicht.json").is_file()


def test_search_engines_and_the_search_do_not_know_it(overview):
    assert overview.page.tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert b"uebersicht" not in (overview.site.folder / "sitemap.xml").read_bytes()
    indexed = b"".join(file.read_bytes() for file in (overview.site.folder / "suche").rglob("*") if file.is_file() and file.suffix != ".html")
    assert b"redaktion/uebersicht" not in indexed


def test_every_row_leads_to_the_edit_view(overview):
    rows = overview.page.tree.xpath(
        "//section[not(@aria-labelledby='geaendert')]//tbody/tr[td/a[starts-with(@href, 'https://forge.example.org/')]]")
    data = [row for part in overview.data["sections"] for row in part["rows"]]
    assert len(rows) == len(data) > 200
    shown = [row.xpath("string(td[last()]/a/@href)") for row in rows]
    assert shown == [EDIT.replace("{datei}", row["file"]) for row in data]
    assert all((overview.folder / "content" / row["file"]).is_file() for row in data)


def test_changed_pages_of_entries_lead_to_the_edit_view(overview):
    rows = overview.page.tree.xpath("//section[@aria-labelledby='geaendert']//tbody/tr")
    changes = overview.data["changes"]
    assert [row.xpath("string(td[last()]/a/@href)") for row in rows] == [
        EDIT.replace("{datei}", change["file"]) if "file" in change else "" for change in changes]
    files = {(change.get("old"), change.get("new")): change.get("file") for change in changes}
    assert files["/methoden/hotline/", "/methoden/telefon/"] == "methoden/telefon.md"
    assert files["/themen/leerstand/", "/themen/leerstand/"] == "themen/leerstand.md"
    # A list is made of many entries.
    assert files["/methoden/", "/methoden/"] is None


def test_changes_stand_side_by_side(overview):
    changes = overview.data["changes"]
    assert {"kind": "umgezogen", "old": "/methoden/hotline/", "new": "/methoden/telefon/", "file": "methoden/telefon.md"} in changes
    assert {"kind": "geändert", "old": "/themen/leerstand/", "new": "/themen/leerstand/", "file": "themen/leerstand.md"} in changes
    assert not [change for change in changes if change["kind"] == "entfallen"]
    assert not [change for change in changes if change.get("new") == "/impressum/"]
    row, = overview.page.tree.xpath("//section[@aria-labelledby='geaendert']//tr[th='umgezogen']")
    assert row.xpath("td/a/@href") [:2] == ["https://akademie.example.org/methoden/hotline/", "/methoden/telefon/"]


def test_the_job_summary_lists_the_changed_pages(overview):
    assert overview.summary.startswith("\n### Diese Seiten haben sich geändert\n\n| Was | Veröffentlicht | Neu |\n| --- | --- | --- |\n")
    assert "| umgezogen | `/methoden/hotline/` | `/methoden/telefon/` |\n" in overview.summary
    assert len(re.findall(r"^\| (?:umgezogen|neu|geändert)", overview.summary, re.M)) == len(overview.data["changes"])


def test_broken_links_come_from_the_file(overview):
    row, = overview.rows("links")
    assert (row["file"], row["particulars"]) == (
        "themen/leerstand.md", {"Adresse": "https://www.bund.de/weg", "Warum": "Antwort 404", "Seit": "20. November 2026"})


def test_drafts_are_named_and_not_linked(overview):
    drafts = overview.rows("entwuerfe")
    assert drafts
    for draft in drafts:
        assert not overview.page.tree.xpath(f"//th/a[@href='{draft['address']}']")


def test_every_table_says_what_its_cells_are(overview):
    tables = overview.page.tree.xpath("//main//table")
    assert len(tables) >= 8
    for table in tables:
        assert len(table.xpath("thead//th[@scope='col']")) == len(table.xpath("tbody/tr[1]/*"))
        assert len(table.xpath("tbody/tr/th[@scope='row']")) == len(table.xpath("tbody/tr"))


@pytest.mark.parametrize("check", [document, links, nu], ids=lambda module: module.__name__.split(".")[-1])
def test_the_site_with_it_keeps_every_rule(overview, check):
    findings = [finding for finding in check.check(overview.site) if "redaktion" in str(finding)]
    assert not findings, "\n".join(map(str, findings))


def test_it_is_a_page_like_any_other_in_the_browser(overview, browser):
    wanted = ("axe", "privacy", "layout", "keyboard", "without-script", "print")
    found = live.survey(overview.site, browser, [overview.page], live.CHECKS)
    problems = [str(finding) for name in wanted for finding in found[name]]
    assert not problems, "\n".join(problems)
    assert axe.SOURCE


def test_two_builds_give_the_same_bytes(overview, program):
    first = (overview.site.folder / PAGE / "index.html").read_bytes()
    build(program, overview.folder, "public-2", "--editorial", "--published", "published/build.json", "--links-cache", "links.json",
          "--base-url", "https://akademie.example.org/", "--preview-at", overview.site.base_url)
    assert (overview.folder / "public-2" / PAGE / "index.html").read_bytes() == first


def test_without_a_pattern_the_file_is_named(program, tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    (tmp_path / "content/site.yaml").write_text((ROOT / "content/site.yaml").read_text() + "bearbeiten: javascript:alert(1)//{datei}\n")
    build(program, tmp_path, "public", "--editorial")
    text = (tmp_path / "public/redaktion/uebersicht/index.html").read_text()
    assert "javascript:" not in text
    assert "<code>beispiele/" in text and "Womit verglichen wird, sagt --published" in text
    assert "Nach den Links hat noch niemand gefragt" in text
