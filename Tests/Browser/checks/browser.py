"""Chromium through Playwright, and one visit of a page with everything that happened in it."""

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Playwright, Request
from playwright.sync_api import Page as Tab

HEIGHT = 900
NARROW, WIDE = 320, 1280
AFTER_LOAD = 150  # milliseconds


def launch(playwright: Playwright) -> Browser:
    """The system's Chromium, or CHROMIUM=/path, or Playwright's own where the system has none (macOS, Ubuntu's snap)."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if path and "snap" in str(Path(path).resolve()):
        path = None
    arguments = ["--disable-dev-shm-usage"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
    return playwright.chromium.launch(executable_path=path, args=arguments)


@dataclass
class Visit:
    """A loaded page. `requests` holds (address, resource type), `console` the warnings and errors."""

    tab: Tab
    requests: list[tuple[str, str]] = field(default_factory=list)
    console: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.tab.on("request", lambda request: self.requests.append((request.url, request.resource_type)))
        self.tab.on("console", self.hear)
        self.tab.on("pageerror", lambda error: self.console.append(f"exception: {error}"))
        self.tab.on("requestfailed", self.miss)

    def hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.console.append(f"{message.type}: {message.text}")

    def miss(self, request: Request) -> None:
        # The search gives up what a newer query supersedes, and whoever leaves a page gives up the rest of it.
        if request.failure != "net::ERR_ABORTED":
            self.console.append(f"failed request: {request.url}")

    def show(self, width: int, scheme: str) -> None:
        """Changes width and colour scheme of the page as it stands, without loading it again."""
        self.tab.set_viewport_size({"width": width, "height": HEIGHT})
        self.tab.emulate_media(color_scheme=scheme)


@contextlib.contextmanager
def visit(browser: Browser, address: str, scripts: bool = True, width: int = WIDE) -> Iterator[Visit]:
    """Opens an address in a fresh, empty profile; what scripts do within the next moment still belongs to the visit."""
    with browser.new_context(
        java_script_enabled=scripts, viewport={"width": width, "height": HEIGHT}, reduced_motion="reduce", locale="de-DE"
    ) as context:
        tab = context.new_page()
        tab.set_default_timeout(20_000)
        found = Visit(tab)
        found.listen()
        tab.goto(address, wait_until="load")
        tab.wait_for_timeout(AFTER_LOAD)
        yield found


def wait_until(tab: Tab, expression: str) -> None:
    """Waits until a script's expression is true, asked from outside: the site forbids pages to evaluate texts."""
    deadline = time.monotonic() + 10
    while not tab.evaluate(expression):
        assert time.monotonic() < deadline, f"never came true: {expression}"
        tab.wait_for_timeout(50)
