"""`akademie check --links` against a server on this machine that behaves as well and as badly as servers do."""

import http.server
import json
import socket
import subprocess
import threading
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = """name: Musterakademie
betreiber: Musterstelle
beschreibung: Hier teilen kleine Städte, was bei ihnen gelingt.
adresse: https://www.example.org/
telefon: "030 23125 000"
sprechzeiten: Montag bis Freitag
"""


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    longest_body = 1 << 30

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.requests: list[tuple[str, str, float]] = []
        self.seen: Counter[str] = Counter()
        self.at_once = self.most_at_once = self.body_sent = 0
        self.guard = threading.Lock()
        self.agents: set[str] = set()

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a client that hangs up is what some tests want


class Answers(http.server.BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *arguments: object) -> None:
        pass

    def answer(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", "0")
        self.end_headers()

    def respond(self) -> None:
        server = self.server
        with server.guard:
            server.requests.append((self.command, self.path, time.monotonic()))
            server.seen[self.path] += 1
            server.agents.add(self.headers["User-Agent"])
            server.at_once += 1
            server.most_at_once = max(server.most_at_once, server.at_once)
        try:
            self.route(server.seen[self.path])
        finally:
            with server.guard:
                server.at_once -= 1

    do_HEAD = do_GET = respond

    def route(self, time_asked: int) -> None:
        path = self.path
        if path.startswith("/gut"):
            self.answer(200)
        elif path == "/nur-get":
            self.answer(405 if self.command == "HEAD" else 200)
        elif path == "/zu":
            self.answer(403)
        elif path == "/umzug":
            self.answer(301, Location="/umzug-2")
        elif path == "/umzug-2":
            self.answer(308, Location="/gut-neu")
        elif path == "/vorerst":
            self.answer(302, Location="/gut-vorerst")
        elif path == "/kreis":
            self.answer(302, Location="/kreis-2")
        elif path == "/kreis-2":
            self.answer(302, Location="/kreis")
        elif path.startswith("/weiter-"):
            self.answer(301, Location=f"/weiter-{int(path[8:]) + 1}")
        elif path == "/skript":
            self.answer(302, Location="javascript:alert(1)")
        elif path == "/langsam":
            time.sleep(3)
            self.answer(200)
        elif path == "/geduld":
            self.answer(*((429, ) if time_asked == 1 else (200, )), **({"Retry_After": "1"} if time_asked == 1 else {}))
        elif path == "/morgen":
            self.answer(429, Retry_After="86400")
        elif path == "/wackelt":
            self.answer(500 if time_asked <= 2 else 200)
        elif path == "/abbruch":
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif path == "/keks":
            self.answer(302, Location="/keks", Set_Cookie="gesehen=1")
        elif path == "/kaputt":
            self.answer(500)
        elif path == "/riesig":
            self.answer(405) if self.command == "HEAD" else self.huge()
        else:
            self.answer(404)

    def huge(self) -> None:
        self.answer(200, Content_Length=str(1 << 40))
        block = b"x" * 65536
        while self.server.body_sent < Server.longest_body:
            self.wfile.write(block)
            self.server.body_sent += len(block)


@pytest.fixture
def server():
    with Server() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


class Site:
    def __init__(self, program: str, folder: Path, server: Server) -> None:
        self.program, self.folder, self.server = program, folder, server
        (folder / "content/seiten").mkdir(parents=True)
        (folder / "content/site.yaml").write_text(SITE)

    def address(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server.server_port}{path}"

    def write(self, *links: str, fields: str = "") -> None:
        lines = "".join(f"- [Seite {number}]({link})\n" for number, link in enumerate(links))
        (self.folder / "content/seiten/links.md").write_text(f"---\ntitel: Anderswo\n{fields}---\n{lines}")

    def check(self, *options: str, language: str = "de", today: str = "2026-11-23", quiet: bool = True) -> subprocess.CompletedProcess:
        command = [
            self.program, "check", "--links", "--links-local", "--links-pause", "0.05", "--links-timeout", "1",
            *(["--quiet"] if quiet else []), "--format", "plain", "--language", language, "--today", today, "--assets", ROOT / "templates/assets", *options,
        ]
        return subprocess.run(list(map(str, command)), cwd=self.folder, capture_output=True, text=True, timeout=60)

    def hints(self, *options: str, language: str = "de", today: str = "2026-11-23") -> list[str]:
        result = self.check(*options, language=language, today=today)
        assert result.returncode == 0, result.stderr
        start = "content/seiten/links.md:"
        base = self.address("")
        return [
            line.removeprefix(start).replace(base, "")
            for line in result.stderr.splitlines() if line.startswith(start) and "[KA-09" in line
        ]

    def cache(self) -> dict:
        return json.loads((self.folder / ".akademie-links.json").read_text())

    def asked(self, path: str) -> list[str]:
        return [method for method, asked, _ in self.server.requests if asked == path]


@pytest.fixture
def site(program: str, tmp_path: Path, server: Server) -> Site:
    return Site(program, tmp_path, server)


def test_good_links_are_asked_for_by_head_and_give_no_hint(site):
    site.write(site.address("/gut"), site.address("/gut#absatz"), site.address("/gut-zwei"))
    assert site.hints() == []
    assert [method for method, _, _ in site.server.requests] == ["HEAD", "HEAD"]
    assert site.server.agents == {"akademie (Linkpruefung; https://www.example.org/)"}


def test_a_missing_page_is_told_in_both_languages(site):
    site.write(site.address("/weg"))
    assert site.hints() == ["4:13: note: Hinter »/weg« ist nichts: Die andere Website antwortet mit 404. [KA-0911]"]
    assert site.asked("/weg") == ["HEAD", "GET"]
    assert site.hints(language="en") == ["4:13: note: There is nothing behind `/weg`: the other site answers with 404. [KA-0911]"]


def test_what_refuses_head_is_asked_for_with_get(site):
    site.write(site.address("/nur-get"), site.address("/zu"))
    assert site.hints() == []
    assert site.asked("/nur-get") == ["HEAD", "GET"]
    assert site.cache()["links"][site.address("/zu")] == {"day": "2026-11-23", "result": "refused", "status": 403}


def test_a_permanent_move_gives_the_new_address(site):
    site.write(site.address("/umzug#teil"), site.address("/vorerst"))
    assert site.hints() == ["4:13: note: »/umzug« ist auf Dauer umgezogen. [KA-0912]"]
    result = site.check("--format", "text")
    assert f"So geht es: - [Seite 0]({site.address('/gut-neu')}#teil)\n" in result.stderr
    assert f"Die neue Adresse ist {site.address('/gut-neu')}." in result.stderr


def test_circles_and_endless_ways_end(site):
    site.write(site.address("/kreis"), site.address("/weiter-0"))
    assert site.hints() == [
        "4:13: note: »/kreis« leitet im Kreis oder ohne Ende weiter. [KA-0914]",
        "5:13: note: »/weiter-0« leitet im Kreis oder ohne Ende weiter. [KA-0914]",
    ]
    assert len(site.server.requests) == 2 + 11
    assert site.hints(language="en")[0] == "4:13: note: `/kreis` leads round in a circle or on and on. [KA-0914]"


def test_no_scheme_but_http_is_followed(site):
    site.write(site.address("/skript"))
    assert site.hints() == ["4:13: note: Hinter »/skript« ist nichts: Die andere Website antwortet mit 302. [KA-0911]"]


def test_a_page_that_does_not_answer_is_given_up(site):
    site.write(site.address("/langsam"))
    start = time.monotonic()
    assert site.hints() == ["4:13: note: »/langsam« ist nicht zu erreichen: Die Antwort bleibt aus. [KA-0913]"]
    assert 3 < time.monotonic() - start < 20
    assert site.asked("/langsam") == ["HEAD", "GET", "GET"]


def test_who_asks_for_patience_gets_it(site):
    site.write(site.address("/geduld"))
    assert site.hints() == []
    (_, _, first), (_, _, second) = site.server.requests
    assert second - first >= 1


def test_who_asks_for_a_day_is_left_alone(site):
    site.write(site.address("/morgen"), site.address("/zuletzt"))
    assert site.hints() == []
    assert site.server.seen == {"/morgen": 1}
    assert {record["result"] for record in site.cache()["links"].values()} == {"later"}


def test_what_is_put_off_does_not_count_as_asked(site):
    """One host wants no more requests: what is left of its addresses is asked for another time."""
    site.write(
        site.address("/gut"), site.address("/gut-zwei"), site.address("/morgen"), site.address("/zuletzt"),
        site.address("/zuletzt-2"), site.address("/gut", host="localhost"))

    def summary(language):
        (site.folder / ".akademie-links.json").unlink(missing_ok=True)
        return next(line for line in site.check(language=language, quiet=False).stderr.splitlines() if line.startswith("Links "))

    assert summary("de") == "Links nach draußen: 3 von 6 Adressen gefragt, 3 aufgeschoben."
    assert summary("en") == "Links to other sites: asked 3 of 6 addresses, 3 put off."
    site.write(site.address("/gut"))
    assert summary("de") == "Links nach draußen: 1 von 1 Adressen gefragt."


def test_a_server_may_stumble_twice(site):
    site.write(site.address("/wackelt"), site.address("/kaputt"))
    # A server's own fault may pass; nobody shall take a link out for one night of it.
    assert site.hints() == ["5:13: note: »/kaputt« war heute nicht erreichbar: Die andere Website meldet einen Fehler bei sich (500). [KA-0915]"]
    assert site.asked("/wackelt") == ["HEAD", "GET", "GET"]
    assert site.asked("/kaputt") == ["HEAD", "GET", "GET"]
    today = {"day": "2026-11-23", "result": "faulty", "status": 500, "since": "2026-11-23"}
    assert site.cache()["links"][site.address("/kaputt")] == today
    assert "Das kann vorübergehen." in site.check("--format", "text").stderr


def test_one_bad_address_does_not_condemn_the_others(site):
    """Neither one that breaks off, nor a closed port of the same host, nor a page that wants a cookie first."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{closed.getsockname()[1]}/"
        site.write(dead, *map(site.address, ("/abbruch", "/gut", "/gut-2", "/keks")))
        assert site.hints() == [
            f"4:13: note: »{dead}« ist nicht zu erreichen: Die Verbindung kommt nicht zustande. [KA-0913]",
            "5:13: note: »/abbruch« ist nicht zu erreichen: Die Verbindung bricht ab. [KA-0913]",
        ]
    assert site.asked("/gut") == site.asked("/gut-2") == site.asked("/keks") == ["HEAD"]


def test_a_dead_host_is_asked_once_for_all_its_pages(site):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{closed.getsockname()[1]}"
        site.write(f"{dead}/a", f"{dead}/b")
        hints = site.hints()
    assert hints == [
        f"{line}:13: note: »{dead}/{name}« ist nicht zu erreichen: Die Verbindung kommt nicht zustande. [KA-0913]"
        for line, name in ((4, "a"), (5, "b"))
    ]


def test_a_name_that_nobody_knows_is_told(site):
    site.write("http://gibt-es-nicht.akademie.localdomain/")
    hint, = site.hints()
    assert hint == (
        "4:13: note: »http://gibt-es-nicht.akademie.localdomain/« ist nicht zu erreichen: Den Namen der Website gibt es nicht. [KA-0913]"
    )


def test_a_huge_body_is_not_read(site):
    site.write(site.address("/riesig"))
    assert site.hints() == []
    assert site.asked("/riesig") == ["HEAD", "GET"]
    assert site.server.body_sent < Server.longest_body


def test_a_host_gets_one_request_at_a_time_and_a_pause(site):
    site.write(*(site.address(f"/gut-{number}") for number in range(12)))
    assert site.hints() == []
    assert site.server.most_at_once == 1
    times = [moment for _, _, moment in site.server.requests]
    assert min(after - before for before, after in pairwise(times)) >= 0.05


def test_answers_are_remembered_for_a_week_and_mistakes_asked_for_again(site):
    site.write(site.address("/gut"), site.address("/weg"))
    expected = site.hints()
    first = site.cache()
    assert first == {
        "version": 1,
        "links": {
            site.address("/gut"): {"day": "2026-11-23", "result": "fine"},
            site.address("/weg"): {"day": "2026-11-23", "result": "broken", "status": 404, "since": "2026-11-23"},
        },
    }
    assert site.hints(today="2026-11-29") == expected
    assert len(site.asked("/gut")) == 1 and len(site.asked("/weg")) == 4
    assert site.cache()["links"][site.address("/weg")]["since"] == "2026-11-23"
    site.hints(today="2026-11-30")
    assert len(site.asked("/gut")) == 2
    site.hints("--links-days", "0", today="2026-11-30")
    assert len(site.asked("/gut")) == 3
    site.write(site.address("/gut"))
    site.hints(today="2026-11-30")
    assert list(site.cache()["links"]) == [site.address("/gut")]


def test_the_same_answers_give_the_same_bytes(site):
    hosts = [site.address(path, host) for path in ("/weg", "/umzug", "/gut") for host in ("127.0.0.1", "localhost", "127.0.0.2")]
    site.write(*hosts)
    runs = [(site.check("--links-days", "0").stderr, (site.folder / ".akademie-links.json").read_bytes()) for _ in range(3)]
    assert runs[0] == runs[1] == runs[2]
    assert runs[0][0].count("[KA-0911]") == 2


def test_fields_and_sources_count_too(site):
    site.write(fields=f"quelle: Bericht, siehe {site.address('/weg')}, Abschnitt 5\n")
    assert site.hints() == ["3:24: note: Hinter »/weg« ist nichts: Die andere Website antwortet mit 404. [KA-0911]"]


def test_the_own_network_is_not_looked_at_unless_wanted(site):
    site.write(site.address("/gut"), site.address("/gut", "localhost"), "http://[::1]:1/", "http://169.254.169.254/")
    command = site.check().args
    command.remove("--links-local")
    site.server.requests.clear()
    (site.folder / ".akademie-links.json").unlink()
    result = subprocess.run(command, cwd=site.folder, capture_output=True, text=True, timeout=60)
    assert result.stderr.count("ist nicht zu erreichen: Sie liegt in einem eigenen Netz. [KA-0913]") == 4, result.stderr
    assert site.server.requests == []


def test_a_file_that_is_no_cache_is_left_alone(site):
    site.write()
    (site.folder / "andere.json").write_text("[1]")
    result = site.check("--links-cache", "andere.json")
    assert result.returncode == 70
    assert result.stderr == (
        "»andere.json« hält keine Antworten auf Links. Löschen Sie die Datei, oder nennen Sie mit --links-cache eine andere.\n"
    )
    assert (site.folder / "andere.json").read_text() == "[1]"


def test_names_kept_for_examples_are_never_asked_for(site):
    site.write("https://example.org/a", "https://www.example.com/", "https://akademie.example/", "https://x.test/")
    assert site.hints() == []
    assert site.cache()["links"] == {}


def test_nothing_is_asked_for_without_the_option(site):
    site.write(site.address("/weg"))
    command = [argument for argument in site.check().args if argument != "--links"]
    before = len(site.server.requests)
    (site.folder / ".akademie-links.json").unlink()
    subprocess.run(command, cwd=site.folder, check=True, capture_output=True, timeout=60)
    assert len(site.server.requests) == before
    assert not (site.folder / ".akademie-links.json").exists()
