"""A local server for the search's pages: strict policy on every answer, counts what goes over the wire."""
import functools
import gzip
import http.server
import pathlib
import threading

POLICY = "default-src 'self'"
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".bin": "application/octet-stream"}
PAGE = """<!doctype html><html lang="de"><title>Suche</title><script type="module" src="/{script}"></script>
<header><form role="search" action="/suche/" data-index="/index/"><label for="q">Suche</label>
<input id="q" name="q" type="search"><button>Suchen</button></form></header>{main}</html>"""


class Handler(http.server.BaseHTTPRequestHandler):
    def __init__(self, site, *arguments):
        self.site = site
        super().__init__(*arguments)

    def do_GET(self):
        path = self.path.split("?")[0]
        body = self.site.get(path)
        if body is None:
            self.send_error(404)
            return
        kind = TYPES[pathlib.PurePath(path).suffix or ".html"]
        packed = not path.endswith(".bin")
        body = gzip.compress(body, 9, mtime=0) if packed else body
        self.site.sent.append((path, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Site:
    """Files by address: the index under /index/, the client, a page with a search field and the results page."""

    def __init__(self, index, client):
        self.index = pathlib.Path(index)
        self.sent = []
        self.pages = {
            "/suche.js": client, "/seite/": PAGE.format(script="suche.js", main="<main></main>").encode(),
            "/suche/": PAGE.format(script="suche.js", main="<main><div data-suchergebnisse>ohne Skript</div></main>").encode(),
            "/leer/": b"<!doctype html><title>leer</title>",
        }

    def get(self, path):
        if path in self.pages:
            return self.pages[path]
        file = (self.index / path.removeprefix("/index/")).resolve()
        if path.startswith("/index/") and file.is_relative_to(self.index.resolve()) and file.is_file():
            return file.read_bytes()
        return None

    def serve(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, self))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"
