"""The commands for editors, run as they run them: questions on a terminal, renaming, forms, one form for all entries."""

import fcntl
import functools
import html
import http.server
import json
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import termios
import threading
import time
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    return tmp_path / "content"


def run(program: str, *arguments: object, folder: Path, **options: object) -> subprocess.CompletedProcess:
    return subprocess.run([program, *map(str, arguments)], cwd=folder, capture_output=True, text=True, timeout=120, **options)


class Asked:
    """The program on a terminal of 100 columns; what it shows is kept."""

    def __init__(self, program: str, *arguments: str, folder: Path) -> None:
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.environ["TERM"] = "xterm"
            os.execv(program, [program, *arguments])
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.shown = ""  # behind what was waited for

    def read(self, wanted: str, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while wanted not in self.shown:
            assert time.monotonic() < end, f"{wanted!r} did not come; shown: {self.shown!r}"
            if select.select([self.terminal], [], [], 0.2)[0]:
                try:
                    self.shown += os.read(self.terminal, 65536).decode(errors="replace")
                except OSError:
                    break
        assert wanted in self.shown
        self.shown = self.shown.split(wanted, 1)[1]

    def type(self, text: str) -> None:
        os.write(self.terminal, text.encode())

    def ended(self) -> int:
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


def test_new_asks_and_says_at_each_key_how_the_answer_stands(program, content):
    asked = Asked(program, "new", "beispiel", folder=content.parent)
    asked.read("Gutes Beispiel: 6 Fragen")
    asked.read("Das Feld »titel« ist leer.")
    asked.type("Zu")
    asked.read("2 Zeichen, mindestens 3")
    asked.type("\r")
    asked.read("\a")
    asked.type("g in Ürdorf")
    asked.read("✓")
    asked.type("\r")
    asked.read("2/6 Kurztext")
    asked.type("Ein Zug hält wieder, und alle steigen ein: So ging es.\r")
    asked.read("3/6 Themen")
    asked.type("bahnhoff")
    asked.read("Meinten Sie »bahnhof«?")
    asked.type("\x7f, Leerstand")
    asked.read("✓")
    asked.type("\r")
    asked.read("4/6 Kontakt")
    asked.type("stadtbauamt-musterstadt\r")
    asked.read("5/6 Datum")
    asked.type("2026-02-30")
    asked.read("Diesen Tag gibt es nicht")
    asked.type("\x152026-02-28\r")
    asked.read("6/6 Ort")
    asked.type("Musterstadt\r")
    asked.read("Neuer Eintrag: content/beispiele/zug-in-uerdorf.md")
    assert asked.ended() == 0
    text = (content / "beispiele/zug-in-uerdorf.md").read_text()
    # The sample text below the fields is nobody's yet.
    assert "\nentwurf: ja\n" in text and "\nWie es vorher war.\n" in text
    assert re.findall(r"^(?:titel|kurztext|themen|kontakt|datum|ort): .*", text, re.M) == [
        'titel: "Zug in Ürdorf"',
        'kurztext: "Ein Zug hält wieder, und alle steigen ein: So ging es."',
        "themen: [bahnhof, leerstand]",
        "kontakt: stadtbauamt-musterstadt",
        "datum: 2026-02-28",
        "ort: musterstadt",
    ]


def test_new_takes_what_may_be_a_slip_only_when_enter_is_pressed_again(program, content):
    """A name near another one; one that is like no other may be created afterwards."""
    asked = Asked(program, "new", "beispiel", folder=content.parent)
    asked.type("Zug in Ürdorf\r")
    asked.type("Ein Zug hält wieder, und alle steigen ein: So ging es.\r")
    asked.read("3/6 Themen")
    asked.type("leerstnad, Bahnof")
    asked.read("»leerstnad« gibt es noch nicht. Meinten Sie »leerstand«?")
    asked.type("\r")
    asked.read("\a")
    assert "4/6" not in asked.shown
    # Another text is another answer.
    asked.type("f\r")
    asked.read("\a")
    asked.type("\x15bahnhoff, leerstnad")
    asked.read("»leerstnad«\r\n  gibt es noch nicht. Meinten Sie »leerstand«? Soll es so heißen, drücken Sie noch einmal die\r\n")
    asked.type("\r")
    asked.read("\a")
    asked.type("\r")
    asked.read("4/6 Kontakt")
    asked.type("wassermuehlenverein")
    asked.read("»wassermuehlenverein« gibt es noch nicht. Legen Sie ihn danach an.")
    asked.type("\r")
    asked.read("5/6 Datum")
    asked.type("2026-02-28\r")
    asked.read("6/6 Ort")
    asked.type("musterstatt\r")
    asked.read("\a")
    asked.type("\r")
    asked.read("Neuer Eintrag: content/beispiele/zug-in-uerdorf.md")
    assert asked.ended() == 0
    text = (content / "beispiele/zug-in-uerdorf.md").read_text()
    assert "\nthemen: [bahnhoff, leerstnad]\n" in text and "\nort: musterstatt\n" in text


def test_new_asks_for_one_answer_at_a_time(program, content):
    """What the rules want besides is left to the file, and an answer is seen with those before it."""
    asked = Asked(program, "new", "video", folder=content.parent)
    asked.read("1/5 Titel")
    asked.type("Ein Gang durch Ürdorf\r")
    asked.read("Das Feld »kurztext« ist leer.")
    asked.type("\x03")
    asked.read("Abgebrochen")
    assert asked.ended() == 130
    asked = Asked(program, "new", "veranstaltung", folder=content.parent)
    asked.read("1/6 Titel")
    asked.read("Das Feld »titel« ist leer. Diese Angabe braucht der Eintrag.")
    asked.type("Ein Fest\r")
    asked.type("Alle kommen an einem Abend zusammen und feiern den Ort.\r")
    asked.read("3/6 Format")
    asked.type("x")
    asked.read("transfertreffen, barcamp,")
    asked.read("gremium.\x1b[3A")
    asked.type("\x15tagung\r")
    asked.read("4/6 Beginn")
    asked.type("2026-05-04 17:00\r")
    asked.read("5/6 Ende")
    asked.type("2026-05-03")
    asked.read("Das Ende liegt vor dem Beginn")
    asked.type("\x152026-05-04 19:00\r")
    asked.read("6/6 Teilnahme")
    asked.type("praesenz\r")
    # Who comes together needs a place; Esc alone takes no letter away.
    asked.read("7/7 Ort")
    asked.type("eilen")
    asked.type("\x1b")
    asked.type("burg\x1b[D\r")
    asked.read("Neuer Eintrag: content/veranstaltungen/ein-fest.md")
    assert asked.ended() == 0
    text = (content / "veranstaltungen/ein-fest.md").read_text()
    assert "\nort: eilenburg\n" in text and "\nentwurf: ja\n" in text
    # Nobody said more than that.
    answered = {"titel", "kurztext", "format", "beginn", "ende", "teilnahme", "ort", "entwurf"}
    assert set(re.findall(r"^(\w+): ", text, re.M)) == answered
    subprocess.run([program, "check", "--quiet"], cwd=content.parent, check=True, timeout=120)


@pytest.mark.parametrize(
    ("kind", "title", "remark"),
    [
        ("ort", "A–Z", "Den Namen »a-z« braucht die Website selbst. Wählen Sie einen anderen Titel."),
        ("thema", "Bahnhof", "content/themen/bahnhof.md gibt es schon."),
        ("beispiel", "Bahnhof Musterstadt", "»bahnhof-musterstadt« war der Name von "),
        ("beispiel", "eine Bank zum Lesen", "Die Überschrift »eine Bank zum Lesen« hat schon ein anderer Eintrag"),
        ("thema", "日本語", "Der Titel braucht mindestens einen Buchstaben von A bis Z oder eine Ziffer."),
    ],
)
def test_new_takes_no_title_whose_name_will_not_do(program, content, kind, title, remark):
    asked = Asked(program, "new", kind, folder=content.parent)
    asked.read("1/")
    asked.type(title)
    asked.read(remark)
    asked.type("\r")
    asked.read("\a")
    asked.type("\x03")
    assert asked.ended() == 130


def test_new_stops_without_a_trace(program, content):
    before = sorted(content.rglob("*"))
    asked = Asked(program, "new", "thema", folder=content.parent)
    asked.read("Das Feld »titel« ist leer.")
    asked.type("Wasser\x03")
    asked.read("Abgebrochen; nichts wurde angelegt.")
    assert asked.ended() == 130
    assert sorted(content.rglob("*")) == before


def test_new_without_a_terminal_writes_the_template(program, content):
    result = run(program, "new", "thema", folder=content.parent, stdin=subprocess.DEVNULL)
    assert (result.returncode, result.stdout) == (0, "Neuer Eintrag: content/themen/neuer-eintrag.md\n")
    assert '\ntitel: "Neuer Eintrag"\n' in (content / "themen/neuer-eintrag.md").read_text()
    assert run(program, "new", "thema", "Wasser", folder=content.parent).stdout == "Neuer Eintrag: content/themen/wasser.md\n"


def test_rename_shows_first_and_does_it_when_told(program, content):
    old, new = "beispiele/alter-bahnhof-musterstadt", "beispiele/treffpunkt-bahnhof"
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    shown = run(program, "rename", old, new, folder=content.parent)
    assert shown.returncode == 0 and f"  {old} → {new}\n" in shown.stdout and "Mit --yes dahinter" in shown.stdout
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before
    assert run(program, "rename", old, new, "--yes", folder=content.parent).stdout.endswith("Erledigt.\n")
    links = [path.name for path in content.rglob("*.md") if "alter-bahnhof-musterstadt" in path.read_text()]
    assert links == ["index.md"]
    assert "frueher: [bahnhof-musterstadt, alter-bahnhof-musterstadt]" in (content / new / "index.md").read_text()
    refused = run(program, "rename", old, new, folder=content.parent)
    assert refused.returncode == 1 and refused.stderr.startswith(f"Einen Eintrag »{old}« gibt es nicht.")


def test_format_is_done_once(program, content):
    assert run(program, "format", folder=content.parent).returncode == 0
    assert run(program, "format", "--check", folder=content.parent).returncode == 0
    entry = content / "themen/leerstand.md"
    entry.write_text(entry.read_text().replace("titel: ", "titel:   ", 1))
    found = run(program, "format", "--check", folder=content.parent)
    assert found.returncode == 1 and found.stdout == "content/themen/leerstand.md\n"


@pytest.mark.parametrize("written", ['""', "''", "[]", "{}"])
def test_optional_fields_that_a_form_emptied_count_as_left_out(program, content, written):
    entry = content / "beispiele/buergerbus-vorlagenau.md"
    head, body = entry.read_text().removeprefix("---\n").split("---\n", 1)
    schema = json.loads((ROOT / "schemas/beispiel.json").read_text())
    mentioned = set(re.findall(r"^(\w+):", head, re.M))
    emptied = sorted(set(schema["properties"]) - set(schema["required"]) - mentioned)
    assert len(emptied) > 10
    documents = f"dokumente: [{{fieldGroup: beispiel-dokumente, titel: Bericht, url: https://example.org/bericht.pdf, datei: {written}}}]\n"
    fields = "".join(f"{key}: {written}\n" for key in emptied if key != "dokumente")
    entry.write_text(f"---\nfmContentType: beispiel\n{head}{fields}{documents}---\n{body}")
    result = run(program, "check", "--format", "plain", "--quiet", *NOW, folder=content.parent)
    assert (result.returncode, [line for line in result.stderr.splitlines() if "buergerbus" in line]) == (0, [])
    # What every entry needs is still asked for.
    entry.write_text(re.sub(r"(?m)^ort: .*", f"ort: {written}", entry.read_text()))
    refused = run(program, "check", "--format", "plain", "--quiet", *NOW, folder=content.parent)
    assert refused.returncode == 1 and "buergerbus" in refused.stderr


def test_import_makes_an_entry_and_never_keeps_a_wrong_one(program, content):
    form = "### Titel\n\n$(touch hier); ../x\n\n### Kurztext\n\nEin Zug hält wieder, und alle steigen ein: So ging es.\n\n"
    form += "### Themen\n\nBahnhof\n\n### Kontakt\n\nstadtbauamt-musterstadt\n\n### Ort\n\n{}\n\n### Text\n\nEin [Link]({}).\n\n### Einverstanden\n\n- [x] Ja\n"
    good = run(program, "import", "-", folder=content.parent, input=form.format("Musterstadt", "https://example.org/"))
    assert (good.returncode, good.stdout) == (0, "content/beispiele/touch-hier-x.md\n"), good.stderr
    assert not (content.parent / "hier").exists()
    assert run(program, "import", "-", folder=content.parent, input=form.format("Musterstadt", "x")).returncode == 1
    bad = form.replace("hier", "dort").format("Nirgendwo", "javascript:alert(1)")
    result = run(program, "import", "-", "--format", "plain", folder=content.parent, input=bad)
    assert result.returncode == 1 and "KA-0501" in result.stderr and "KA-0702" in result.stderr
    assert not (content / "beispiele/touch-dort-x.md").exists()


def test_import_reads_utf8_with_and_without_a_mark_and_nothing_else(program, content, tmp_path):
    form = "### Titel\n\nÜber Land\n\n### Kurztext\n\nEin Zug hält wieder, und alle steigen ein: So ging es.\n\n"
    form += "### Themen\n\nBahnhof\n\n### Kontakt\n\nstadtbauamt-musterstadt\n\n### Ort\n\nMusterstadt\n\n### Einverstanden\n\n- [x] Ja\n"
    file = tmp_path / "meldung.md"
    file.write_bytes(form.encode("latin-1"))
    refused = run(program, "import", file, folder=content.parent)
    words = "Der Text ist nicht in UTF-8 gespeichert. Speichern Sie die Datei mit der Codierung »UTF-8«.\n"
    assert (refused.returncode, refused.stdout, refused.stderr) == (1, "", words)
    file.write_bytes(b"\xef\xbb\xbf" + form.encode())
    assert run(program, "import", file, folder=content.parent).stdout == "content/beispiele/ueber-land.md\n"
    assert '\ntitel: "Über Land"\n' in (content / "beispiele/ueber-land.md").read_text()


def test_import_refuses_what_is_no_form_and_names_what_is_there(program, content, tmp_path):
    long = tmp_path / "lang.md"
    long.write_text("### Titel\n\n" + "Über Land " * 100_000)
    words = "Der Text hat mehr als 256 KiB: So lang ist kein ausgefülltes Formular.\n"
    for source, text in [(long, ""), ("-", long.read_text())]:
        refused = run(program, "import", source, folder=content.parent, input=text)
        assert (refused.returncode, refused.stdout, refused.stderr) == (1, "", words)
    (content / "beispiele/ueber-land").mkdir()
    form = "### Titel\n\nÜber Land\n\n### Kurztext\n\nEin Zug hält wieder, und alle steigen ein: So ging es.\n\n"
    form += "### Themen\n\nBahnhof\n\n### Kontakt\n\nstadtbauamt-musterstadt\n\n### Ort\n\nMusterstadt\n\n### Einverstanden\n\n- [x] Ja\n"
    refused = run(program, "import", "-", folder=content.parent, input=form)
    words = "content/beispiele/ueber-land/ gibt es schon. Der Vorschlag hat denselben Titel.\n"
    assert (refused.returncode, refused.stdout, refused.stderr) == (1, "", words)


NOW = ("--now", "2026-11-23T12:00:00+01:00")


@pytest.fixture(scope="module")
def published(program, tmp_path_factory) -> Path:
    output = tmp_path_factory.mktemp("published") / "public"
    result = run(program, "build", "--output", output, *NOW, "--quiet", folder=ROOT)
    assert result.returncode == 0, result.stderr
    return output


def check(program: str, content: Path, published: object) -> subprocess.CompletedProcess:
    return run(program, "check", "--published", published, "--format", "plain", *NOW, "--assets", ROOT / "templates/assets", folder=content.parent)


def test_a_published_address_may_not_vanish(program, content, published):
    assert check(program, content, published / "build.json").returncode == 0
    entry = content / "methoden/hotline.md"
    entry.rename(entry.with_name("telefon.md"))
    gone = check(program, content, published / "build.json")
    assert gone.returncode == 1
    wanted = "Die Adresse /methoden/hotline/ ist veröffentlicht, führte danach aber ins Leere. [KA-0621]"
    assert wanted in gone.stderr
    entry.with_name("telefon.md").rename(entry)
    assert run(program, "rename", "methoden/hotline", "telefon", "--yes", folder=content.parent).returncode == 0
    kept = check(program, content, published / "build.json")
    assert "KA-0621" not in kept.stderr, kept.stderr


def test_what_belongs_to_a_renamed_entry_keeps_its_address(program, content, published, tmp_path):
    """Its sheet and its lists lead on; its feed and its calendars cannot, so they stay."""
    for old, new in {
        "beispiele/buergerbus-vorlagenau": "buergerbus",
        "veranstaltungen/zweite-erfahrungswerkstatt-2022": "werkstatt-2022",
        "themen/bahnhof": "zug",
    }.items():
        assert run(program, "rename", old, new, "--yes", folder=content.parent).returncode == 0
    kept = check(program, content, published / "build.json")
    assert kept.returncode == 0 and "KA-062" not in kept.stderr, kept.stderr
    site = tmp_path / "public"
    assets = ROOT / "templates/assets"
    built = run(program, "build", "--output", site, *NOW, "--assets", assets, "--quiet", folder=content.parent)
    assert built.returncode == 0, built.stderr
    for old, new in {
        "beispiele/buergerbus-vorlagenau/": "beispiele/buergerbus/",
        "beispiele/buergerbus-vorlagenau/steckbrief/": "beispiele/buergerbus/steckbrief/",
        "beispiele/thema/bahnhof/": "beispiele/thema/zug/",
    }.items():
        assert f'content="0; url=/{new}"' in (site / old / "index.html").read_text()
    for old, new in {
        "themen/bahnhof/feed.xml": "themen/zug/feed.xml",
        "themen/bahnhof/kalender.ics": "themen/zug/kalender.ics",
        "veranstaltungen/zweite-erfahrungswerkstatt-2022/zweite-erfahrungswerkstatt-2022.ics": (
            "veranstaltungen/werkstatt-2022/werkstatt-2022.ics"
        ),
    }.items():
        assert (site / old).read_bytes() == (site / new).read_bytes()
    assert "bahnhof/feed.xml" not in (site / "sitemap.xml").read_text()


def test_an_entry_is_hidden_for_a_while_only_by_naming_its_address(program, content, published):
    """Its page and what belongs to it are gone meanwhile: whoever wants that says so, and says it of all its addresses."""
    entry = content / "beispiele/bewegungspark-neumusterdorf.md"
    text = entry.read_text()
    entry.write_text(text.replace("---\n", "---\nentwurf: ja\n", 1))
    address = "/beispiele/bewegungspark-neumusterdorf/"
    words = f"Die Adresse {address} ist veröffentlicht, ihr Eintrag ist zurzeit aber ausgeblendet. [KA-0625]"

    def gone():
        result = check(program, content, published / "build.json")
        return result.returncode, [line for line in result.stderr.splitlines() if "KA-0621" in line or "KA-0625" in line]

    assert gone() == (1, [f"content/beispiele/bewegungspark-neumusterdorf.md: error: {words}"])
    moved = entry.rename(content / "beispiele/bewegungspark.md")
    moved.write_text(moved.read_text().replace("---\n", "---\nfrueher: [bewegungspark-neumusterdorf]\n", 1))
    assert gone() == (1, [f"content/beispiele/bewegungspark.md: error: {words}"])
    with (content / "site.yaml").open("a") as settings:
        settings.write(f"entfallen: [{address}]\n")
    assert gone() == (0, [])
    moved.write_text(moved.read_text().replace("entwurf: ja\n", ""))
    assert gone() == (0, [])


def test_who_does_not_want_to_be_named_any_more_leaves_no_name_in_the_settings(program, content, published):
    (content / "personen/erika-musterfrau.md").unlink()
    options = ("--published", published / "build.json", *NOW, "--assets", ROOT / "templates/assets")
    gone = run(program, "check", *options, folder=content.parent).stderr
    number = re.search(r"Soll der Name auch dort nicht stehen: entfallen: \[([0-9a-f]{16})\]\.", gone)[1]
    with (content / "site.yaml").open("a") as settings:
        settings.write(f"entfallen: ['{number}']\n")
    assert "KA-0621" not in check(program, content, published / "build.json").stderr


def changes(program: str, content: Path, published: Path, output: Path) -> list[dict]:
    """What the editors' overview says is different from the published site."""
    assets = ("--assets", ROOT / "templates/assets", "--output", output, "--quiet")
    built = run(program, "build", "--editorial", "--published", published / "build.json", *NOW, *assets, folder=content.parent)
    assert built.returncode == 0, built.stderr
    return json.loads((output / "redaktion/uebersicht.json").read_text())["changes"]


def test_a_page_whose_picture_was_exchanged_counts_as_changed(program, content, published, tmp_path):
    assert changes(program, content, published, tmp_path / "same") == []
    (content / "bilder/bus.webp").write_bytes((content / "bilder/park.webp").read_bytes())
    found = changes(program, content, published, tmp_path / "other")
    showing = {
        "/" + str(page.parent.relative_to(published)) + "/"
        for page in published.rglob("index.html")
        if "/medien/bilder/bus.webp" in page.read_text()
    }
    # Another size of the picture changes pages by itself; all that show it are there in any case.
    assert showing and showing <= {change["new"] for change in found}
    assert {change["kind"] for change in found} == {"geändert"}


def test_a_shallow_clone_is_said_in_the_overview(program, content, tmp_path):
    def git(*arguments: object, folder: Path) -> None:
        identity = ("-c", "user.name=Redaktion", "-c", "user.email=redaktion@example.org")
        subprocess.run(["git", *identity, *map(str, arguments)], cwd=folder, check=True, capture_output=True)

    git("init", folder=content.parent)
    for step in ("eins", "zwei"):
        (content.parent / step).write_text(step)
        git("add", "-A", folder=content.parent)
        git("commit", "-m", step, folder=content.parent)
    pages = {}
    for name, depth in {"whole": (), "cut": ("--depth", 1)}.items():
        git("clone", *depth, f"file://{content.parent}", tmp_path / name, folder=tmp_path)
        output = tmp_path / f"{name}-site"
        built = run(program, "build", "--editorial", "--output", output, *NOW, "--assets", ROOT / "templates/assets", folder=tmp_path / name)
        assert built.returncode == 0, built.stderr
        pages[name] = (output / "redaktion/uebersicht/index.html").read_text()
    assert "git fetch --unshallow" not in pages["whole"]
    assert pages["cut"].count("git fetch --unshallow") == 2


def test_an_address_may_be_given_up_on_purpose(program, content, published):
    (content / "beispiele/wohnen-ueber-laeden-modellingen.md").unlink()
    gone = check(program, content, published / "build.json").stderr
    address = "/beispiele/wohnen-ueber-laeden-modellingen/"
    found = [line for line in gone.splitlines() if "KA-0621" in line]
    assert found == [f"build.json: error: Die Adresse {address} ist veröffentlicht, führte danach aber ins Leere. [KA-0621]"]
    with (content / "site.yaml").open("a") as settings:
        settings.write(f"entfallen: [{address}]\n")
    assert "KA-0621" not in check(program, content, published / "build.json").stderr


def test_the_published_list_may_come_from_an_address(program, content, published):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=published)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        assert check(program, content, address).returncode == 0
        nothing = check(program, content, address + "nichts/")
        assert nothing.returncode == 0 and nothing.stderr.startswith(
            f"Unter »{address}nichts/« ist nichts veröffentlicht (404); verglichen wurde also nichts. "
            "Gibt es die Website schon, prüfen Sie die Adresse.\n")
        (content / "methoden/hotline.md").rename(content / "methoden/telefon.md")
        # The slash at the end of the site's address is easily forgotten, and so is the file in the folder.
        for source in (address.removesuffix("/"), address + "build.json", published):
            assert "KA-0621" in check(program, content, source).stderr
        server.shutdown()
    refused = check(program, content, address)
    assert refused.returncode == 70 and refused.stderr == f"»{address}« ist nicht zu erreichen.\n"


class Endless(http.server.BaseHTTPRequestHandler):
    """A redirect to an answer that does not end."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path.startswith("/ohne-ende/") else 301)
        self.send_header("Location", "/ohne-ende/")
        self.end_headers()
        piece = b" " * (1 << 20)
        while self.path.startswith("/ohne-ende/"):
            try:
                self.wfile.write(piece)
            except OSError:
                break

    def log_message(self, *_: object) -> None:
        pass


def test_a_published_list_without_end_is_given_up(program, content):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endless) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        refused = check(program, content, address)
        server.shutdown()
    assert (refused.returncode, refused.stderr) == (70, f"»{address}« ist zu groß.\n")


def test_a_file_that_is_no_list_is_refused(program, content):
    result = check(program, content, content / "site.yaml")
    assert (result.returncode, result.stderr) == (70, f"»{content / 'site.yaml'}« ist keine build.json dieser Website.\n")


def test_generated_files_are_current(program):
    assert run(program, "generate", "--check", folder=ROOT).returncode == 0


def test_generate_says_which_file_is_stale(program, tmp_path):
    for name in ("content", "schemas", ".github", ".gitlab"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "frontmatter.json", tmp_path)
    (tmp_path / "schemas/thema.json").write_text("{}\n")
    result = run(program, "generate", "--check", folder=tmp_path)
    assert result.returncode == 1 and result.stderr.splitlines()[1:] == ["  schemas/thema.json"]
    assert run(program, "generate", folder=tmp_path).stdout == "schemas/thema.json\n"
    assert (tmp_path / "schemas/thema.json").read_bytes() == (ROOT / "schemas/thema.json").read_bytes()


EDITING = """
redaktion:
  skript: medien/formulare.js
  dienst: gitlab
  projekt: land/akademie
  adresse: https://gitlab.example.org
  anmeldung: abc123
"""


def test_editing_forms_are_off_until_a_script_is_named(program, content, published, tmp_path):
    assert not (published / "redaktion").exists()
    (content / "site.yaml").write_text((content / "site.yaml").read_text() + EDITING)
    missing = run(program, "check", "--format", "plain", *NOW, "--assets", ROOT / "templates/assets", folder=tmp_path)
    assert missing.returncode == 1 and "Die Datei »medien/formulare.js« gibt es nicht. [KA-0801]" in missing.stderr
    (content / "medien").mkdir()
    (content / "medien/formulare.js").write_text("console.log(1)")
    built = run(program, "build", "--quiet", *NOW, "--assets", ROOT / "templates/assets", folder=tmp_path)
    assert built.returncode == 0, built.stderr
    folder = tmp_path / "public/redaktion"
    assert sorted(path.name for path in folder.iterdir()) == ["config.yml", "formulare.js", "index.html"]
    backend = yaml.safe_load((folder / "config.yml").read_text())
    sample = yaml.safe_load((ROOT / "schemas/redaktion.yml").read_text())
    assert backend.pop("backend") == {
        "name": "gitlab", "repo": "land/akademie", "branch": "main", "auth_type": "pkce", "app_id": "abc123",
        "base_url": "https://gitlab.example.org", "api_root": "https://gitlab.example.org/api/v4",
    }
    del sample["backend"]
    assert backend == sample
    page = html.unescape((folder / "index.html").read_text())
    assert '<meta name="robots" content="noindex">' in page and "connect-src 'self' blob: data: https://gitlab.example.org" in page
    assert "/redaktion/" not in (tmp_path / "public/sitemap.xml").read_text()
    assert "location /redaktion/ {" in (tmp_path / "public/_nginx.conf").read_text()
