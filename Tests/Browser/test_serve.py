"""The preview, driven by a real browser while files change under it."""

import queue
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from checks.browser import Visit, visit, wait_until
from checks.build import NOW, ROOT
from playwright.sync_api import Browser, expect

SECONDS = 60
MARK = "window.mark = 'still the same document'"


class Preview:
    """A running `akademie serve` on a copy of a small site."""

    def __init__(self, program: str, folder: Path) -> None:
        self.content, self.assets = folder / "content", folder / "assets"
        command = [program, "serve", "--content", self.content, "--assets", self.assets, "--port", "0", "--now", NOW]
        self.process = subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=lambda: [lines.put(line) for line in self.process.stdout], daemon=True).start()
        self.address = lines.get(timeout=60).split()[1]

    def change(self, name: str, edit: Callable[[str], str]) -> None:
        """Writes a file as editors do: beside it first, then in its place."""
        file = self.content / name
        beside = file.with_name(f".{file.name}.swp")
        beside.write_text(edit(file.read_text()))
        beside.replace(file)

    def title(self, name: str, title: str) -> None:
        self.change(name, lambda text: text.replace(text.split("\n")[1], f'titel: "{title}"', 1))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus") / "content"
    subprocess.run([sys.executable, ROOT / "Benchmarks/corpus.py", "20", folder], check=True)
    return folder


@pytest.fixture
def folder(corpus: Path, tmp_path: Path) -> Path:
    shutil.copytree(corpus, tmp_path / "content")
    shutil.copytree(ROOT / "templates/assets", tmp_path / "assets")
    return tmp_path


@pytest.fixture
def preview(program: str, folder: Path) -> Iterator[Preview]:
    running = Preview(program, folder)
    yield running
    alive = running.process.poll() is None
    running.process.kill()
    running.process.wait()
    assert alive, "the preview ended"


@pytest.fixture
def examples(folder: Path) -> list[str]:
    """Names of two examples without links to them that other pages would miss."""
    return sorted(file.stem for file in (folder / "content/beispiele").iterdir())[:2]


def heading(found: Visit):
    return found.tab.locator("h1")


def overlay(found: Visit):
    return found.tab.locator("akademie-vorschau .meldungen")


def test_an_edit_shows_without_touching_the_browser_and_keeps_the_scroll_position(preview, browser: Browser, examples) -> None:
    with visit(browser, f"{preview.address}beispiele/{examples[0]}/") as found:
        found.tab.evaluate("scrollTo(0, 400)")
        preview.change(f"beispiele/{examples[0]}.md", lambda text: f"{text}\nEin neuer letzter Absatz.\n")
        expect(found.tab.locator("main")).to_contain_text("Ein neuer letzter Absatz.", timeout=SECONDS * 1000)
        wait_until(found.tab, "scrollY === 400")


def test_a_picture_that_is_put_beside_the_others_is_seen(preview, browser: Browser, examples) -> None:
    with visit(browser, f"{preview.address}beispiele/{examples[0]}/") as found:
        shutil.copy(ROOT / "content/bilder/bus.webp", preview.content / "bilder/neu.webp")
        preview.change(f"beispiele/{examples[0]}.md", lambda text: f"{text}\n![Ein Bus an der Haltestelle](../bilder/neu.webp \"Zeichnung der Redaktion\")\n")
        picture = found.tab.get_by_alt_text("Ein Bus an der Haltestelle")
        picture.scroll_into_view_if_needed(timeout=SECONDS * 1000)
        expect(picture).to_have_js_property("complete", True)
        assert picture.evaluate("image => image.naturalWidth") > 0


def test_an_edit_of_another_entry_leaves_the_page_alone(preview, browser: Browser, examples) -> None:
    with visit(browser, f"{preview.address}impressum/") as still, visit(browser, f"{preview.address}beispiele/{examples[1]}/") as found:
        still.tab.evaluate(MARK)
        preview.title(f"beispiele/{examples[1]}.md", "Ein neuer Titel")
        expect(heading(found)).to_have_text("Ein neuer Titel", timeout=SECONDS * 1000)
        assert still.tab.evaluate("window.mark")


def test_mistakes_are_listed_over_the_last_good_page_until_they_are_mended(preview, browser: Browser, examples) -> None:
    files = [f"beispiele/{name}.md" for name in examples]
    before = [(preview.content / file).read_text() for file in files]
    with visit(browser, f"{preview.address}beispiele/{examples[0]}/") as found:
        title = heading(found).inner_text()
        found.tab.evaluate(MARK)
        for file in files:
            preview.change(file, lambda text: text.replace("aufwand:", "aufwnad:"))
        expect(overlay(found).locator("li.fehler")).to_have_count(2, timeout=SECONDS * 1000)
        expect(overlay(found).locator("summary")).to_contain_text("Sie sehen den letzten Stand ohne Fehler.")
        expect(overlay(found)).to_contain_text("Unbekanntes Feld »aufwnad«")
        expect(overlay(found)).to_contain_text("Meinten Sie »aufwand«?")
        link = overlay(found).locator("a").first.get_attribute("href")
        assert link == f"vscode://file{preview.content / files[0]}:{line_of('aufwand', before[0])}:1"
        assert heading(found).inner_text() == title
        for file, text in zip(files, before, strict=True):
            preview.change(file, lambda _, text=text: text)
        expect(overlay(found).locator("li.fehler")).to_have_count(0, timeout=SECONDS * 1000)
        assert found.tab.evaluate("window.mark"), "the page was loaded again though it is the same"


def test_mistakes_beside_the_entries_are_listed_too(preview, browser: Browser) -> None:
    """What `check` would refuse: the word list, and a renaming that was interrupted."""
    with visit(browser, f"{preview.address}impressum/") as found:
        (preview.content / "sprache.yaml").write_text("satzlaenge: viele\n")
        expect(overlay(found)).to_contain_text("sprache.yaml:1:13", timeout=SECONDS * 1000)
        (preview.content / ".umbenennen").write_bytes(b"1 vor\x000\x00")
        (preview.content / "sprache.yaml").write_text("satzlaenge: 25\n")
        expect(overlay(found)).to_contain_text("KA-1106", timeout=SECONDS * 1000)
        expect(overlay(found)).not_to_contain_text("sprache.yaml")


def test_what_stands_in_a_file_cannot_act_in_the_list_of_mistakes(preview, browser: Browser, examples) -> None:
    with visit(browser, f"{preview.address}beispiele/{examples[0]}/") as found:
        hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>"
        preview.change(f"beispiele/{examples[0]}.md", lambda text: text.replace("aufwand:", f"'{hostile}': x\naufwand:"))
        expect(overlay(found)).to_contain_text(hostile, timeout=SECONDS * 1000)
        assert overlay(found).locator("img, script").count() == 0


def test_a_renamed_and_a_deleted_entry_lose_their_page(preview, browser: Browser, examples) -> None:
    folder = preview.content / "beispiele"
    for name in examples:  # nothing shall link to them
        (folder / f"eigen-{name}.md").write_text((folder / f"{name}.md").read_text().replace("titel: \"", "titel: \"Eigen ", 1))
    first, second = (f"{preview.address}beispiele/eigen-{name}/" for name in examples)
    with visit(browser, preview.address) as found:
        for address, act in (
            (first, lambda: (folder / f"eigen-{examples[0]}.md").rename(folder / "umbenannt.md")),
            (second, lambda: (folder / f"eigen-{examples[1]}.md").unlink()),
        ):
            wait_for_page(found, address)
            title = heading(found).inner_text()
            act()
            expect(heading(found)).not_to_have_text(title, timeout=SECONDS * 1000)
            assert found.tab.request.get(address).status == 404
        assert found.tab.request.get(f"{preview.address}beispiele/umbenannt/").status == 200


def line_of(field: str, text: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if line.startswith(field))


def wait_for_page(found: Visit, address: str) -> None:
    for _ in range(SECONDS * 10):
        answer = found.tab.goto(address)
        if answer and answer.status == 200:
            return
        found.tab.wait_for_timeout(100)
    raise AssertionError(f"{address} did not appear")


def test_another_style_sheet_is_taken_without_loading_the_page_again(preview, browser: Browser) -> None:
    with visit(browser, preview.address) as found:
        found.tab.evaluate(MARK)
        with open(preview.assets / "css/9-probe.css", "w") as file:
            file.write("h1 { outline: 7px solid rgb(1, 2, 3) }\n")
        expect(heading(found)).to_have_css("outline-color", "rgb(1, 2, 3)", timeout=SECONDS * 1000)
        expect(found.tab.locator('head > link[rel="stylesheet"]')).to_have_count(1)
        assert found.tab.evaluate("window.mark")
        assert not [line for line in found.console if "Content Security Policy" in line]


def test_a_start_with_mistakes_shows_them_alone_and_then_the_site(program: str, folder: Path, browser: Browser, examples) -> None:
    file = folder / f"content/beispiele/{examples[0]}.md"
    good = file.read_text()
    file.write_text(good.replace("aufwand:", "aufwnad:"))
    preview = Preview(program, folder)
    try:
        with visit(browser, f"{preview.address}impressum/") as found:
            # The folder of samples has hints of its own; the mistake stands before them.
            expect(heading(found)).to_contain_text("1 Fehler, ")
            expect(found.tab.locator("main a").first).to_have_attribute("href", f"vscode://file{file}:{line_of('aufwand', good)}:1")
            preview.change(f"beispiele/{examples[0]}.md", lambda _: good)
            expect(found.tab.locator("body")).to_have_attribute("data-seitentyp", "seite", timeout=SECONDS * 1000)
    finally:
        preview.process.kill()
        preview.process.wait()


def test_the_terminal_is_not_flooded_with_hints(program: str, folder: Path) -> None:
    topics = folder / "content/themen"
    for number in range(30):
        (topics / f"leer-{number}.md").write_text(f"---\ntitel: Leer {number}\nkurztext: Was kleine Städte zu diesem Thema erprobt haben und weitergeben.\n---\n")
    command = [program, "serve", "--content", folder / "content", "--port", "0", "--now", NOW]
    running = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    limit = threading.Timer(SECONDS, running.kill)
    limit.start()
    lines: list[str] = []
    for line in running.stderr:
        lines.append(line)
        if line.startswith("Weitere Hinweise"):
            break
    limit.cancel()
    running.kill()
    running.wait()
    hints = [line for line in lines if re.search(r"  Hinweis KA-\d{4}  ", line)]
    assert len(hints) == 20
    assert re.fullmatch(r"Weitere Hinweise: \d\d\. Alle nennt »akademie check«\.\n", lines[-1])


def test_survives_a_vanished_folder_half_a_file_and_a_thousand_changes(preview, browser: Browser, examples) -> None:
    name = f"beispiele/{examples[0]}.md"
    with visit(browser, f"{preview.address}beispiele/{examples[0]}/") as found:
        preview.content.rename(preview.content.with_name("weg"))
        expect(overlay(found)).to_contain_text("lässt sich nicht lesen", timeout=SECONDS * 1000)
        preview.content.with_name("weg").rename(preview.content)
        expect(overlay(found).locator("li.fehler")).to_have_count(0, timeout=SECONDS * 1000)
        text = (preview.content / name).read_text()
        (preview.content / name).write_text(text[:60])
        expect(overlay(found).locator("li.fehler")).not_to_have_count(0, timeout=SECONDS * 1000)
        (preview.content / name).write_text(text)
        expect(overlay(found).locator("li.fehler")).to_have_count(0, timeout=SECONDS * 1000)
        for number in range(1_000):
            (preview.content / f"beispiele/viel-{number}.md").write_text(text.replace("titel: \"", f"titel: \"Nr. {number} ", 1))
        preview.title(name, "Zum Schluss")
        expect(heading(found)).to_have_text("Zum Schluss", timeout=SECONDS * 3000)


def test_pages_send_no_foreign_request_and_log_nothing(preview, browser: Browser, examples) -> None:
    with visit(browser, f"{preview.address}beispiele/{examples[0]}/") as found:
        assert all(address.startswith(preview.address) for address, _ in found.requests)
        assert not found.console
