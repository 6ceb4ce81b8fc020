"""Serves a folder on loopback as a careful host would: strict policy, right types, nothing else."""

import contextlib
import mimetypes
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

POLICY = "default-src 'self'"
RANGE = re.compile(r"bytes=(\d+)-(\d*)")
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".webp": "image/webp",
    ".avif": "image/avif",
}


class Server(ThreadingHTTPServer):
    """The folder is set after the port is known, since the site is built for that very address."""

    daemon_threads = True

    def __init__(self, prefix: str = "/") -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.prefix = prefix
        self.folder = Path("/nonexistent")

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{self.prefix}"


class Request(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        inside = path.startswith(self.server.prefix) and ".." not in path
        file = self.server.folder / path[len(self.server.prefix) :]
        if inside and file.is_dir() and path.endswith("/"):
            file = file / "index.html"
        if inside and file.is_file():
            self.answer(200, file)
        elif inside and file.is_dir():
            self.send_response(308)
            self.send_header("Location", self.path + "/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self.answer(404, self.server.folder / "404.html")

    def answer(self, status: int, file: Path) -> None:
        body = file.read_bytes() if file.is_file() else b"not found"
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        part = RANGE.fullmatch(self.headers.get("Range", "")) if status == 200 else None
        if part and int(part[1]) < len(body):  # players jump only where parts can be asked for (RFC 9110, section 14)
            first, last = int(part[1]), min(int(part[2] or len(body)), len(body) - 1)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(body)}")
            body = body[first : last + 1]
        else:
            self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        with contextlib.suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet: what matters is in the findings."""


@contextlib.contextmanager
def serving(prefix: str = "/") -> Iterator[Server]:
    with Server(prefix) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
