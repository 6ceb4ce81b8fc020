"""Pagefind, the static search that our figures stand beside, over the same documents as pages."""
import functools
import gzip
import http.server
import json
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from corpus import page

# Its default interface shows five results; each is a file of its own.
CALL = """async ([query, count]) => { window.pagefind ??= await import('/pagefind/pagefind.js');
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, count).map(hit => hit.data()))).map(({ url }) => url); }"""


def interpreter():
    """A Python that has Pagefind: the one that runs this, or the system's."""
    for python in (sys.executable, shutil.which("python3")):
        if python and subprocess.run([python, "-c", "import pagefind"], capture_output=True, check=False).returncode == 0:
            return python
    return None


def write_pages(documents, folder):
    """The documents of a file with one JSON object a line, as pages."""
    for line in documents.read_text().splitlines():
        document = json.loads(line)
        place = folder / document["url"].strip("/")
        place.mkdir(parents=True, exist_ok=True)
        (place / "index.html").write_text(page(document), encoding="utf-8")


def build(pages):
    """Indexes the pages in their folder; says what it took. False if Pagefind is not installed."""
    python = interpreter()
    if not python:
        print("  Pagefind: not installed")
        return False
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run([python, "-m", "pagefind", "--site", pages, "--output-path", pages / "pagefind"], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    files = [file for file in (pages / "pagefind").rglob("*") if file.is_file()]
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"  Pagefind: {len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.2f} MB, built in {cpu:.1f} CPU s, "
          f"{time.monotonic() - start:.1f} s, memory up to {after.ru_maxrss // 1024} MB", flush=True)
    return True


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files with the compression a host would give them; Pagefind's own are compressed already."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}

    def __init__(self, sent, *arguments, **options):
        self.sent = sent
        super().__init__(*arguments, **options)

    def do_GET(self):
        file = pathlib.Path(self.translate_path(self.path))
        body = file.read_bytes() if file.is_file() else b"<!doctype html><title>leer</title>"
        packed = file.suffix in (".js", ".json")
        body = gzip.compress(body, 9, mtime=0) if packed else body
        if file.is_file():
            self.sent.append(len(body))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)) if file.is_file() else "text/html")
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def measure(pages, queries, evaluation=None):
    """Bytes, requests and latency in Chromium; with the folder of the evaluation also the quality of the answers."""
    from playwright.sync_api import sync_playwright
    sent = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, sent, directory=str(pages)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    empty = f"http://127.0.0.1:{server.server_port}/leer/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        first = []
        for query in queries[::6]:
            tab = browser.new_context().new_page()
            tab.goto(empty)
            sent.clear()
            start = time.monotonic()
            tab.evaluate(CALL, [query, 5])
            first.append((sum(sent), len(sent), time.monotonic() - start))
            tab.context.close()
        tab = browser.new_page()
        tab.goto(empty)
        answers = {query: tab.evaluate(CALL, [query, 10]) for query in queries} if evaluation else {}
        browser.close()
    server.shutdown()
    sizes, counts, times = (sorted(column) for column in zip(*first, strict=True))
    middle = len(first) // 2
    print(f"  Pagefind, first query: mean {sum(sizes) / len(sizes) / 1000:.1f} KB, {sum(counts) / len(counts):.1f} requests, most "
          f"{sizes[-1] / 1000:.1f} KB, {counts[-1]} requests; {times[middle] * 1000:.0f} ms (median, loopback)", flush=True)
    if evaluation:
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(answers, file)
            file.flush()
            print("Pagefind\n" + subprocess.run(["node", evaluation / "evaluate.mjs", "--answers", file.name], check=True, stdout=subprocess.PIPE, text=True).stdout)
