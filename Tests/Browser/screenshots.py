#!/usr/bin/env python3
"""Pictures of the real site, to look at: the largest page of each kind, at each width, light and dark.

    screenshots.py --akademie PATH FOLDER [--widths 320 768 1280] [--pages PATH …] [--scale 1] [--first-view] [--format png]

With --pages only those addresses; with --first-view only what shows without scrolling; --scale 0.5 halves the
size and --format webp makes small files, for pictures in a README.
"""

import argparse
import base64
import tempfile
from pathlib import Path

from checks.browser import HEIGHT, launch
from checks.build import ROOT, build
from checks.server import serving
from checks.site import Page
from playwright.sync_api import Browser, sync_playwright


def take(browser: Browser, page: Page, width: int, scheme: str, arguments: argparse.Namespace) -> None:
    name = page.path.strip("/").replace("/", "-").removesuffix(".html") or "start"
    view = {"width": width, "height": HEIGHT}
    with browser.new_context(viewport=view, color_scheme=scheme, device_scale_factor=arguments.scale, reduced_motion="reduce") as context:
        tab = context.new_page()
        tab.goto(page.address, wait_until="networkidle")
        file = arguments.folder / f"{page.kind}--{name}--{width}-{scheme}.{arguments.format}"
        if arguments.format == "png":
            tab.screenshot(path=file, full_page=not arguments.first_view)
        else:  # the browser knows the format, Playwright's own command does not
            wanted = {"format": "webp", "quality": 68, "captureBeyondViewport": not arguments.first_view}
            answer = context.new_cdp_session(tab).send("Page.captureScreenshot", wanted)
            file.write_bytes(base64.b64decode(answer["data"]))
        print(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--akademie", required=True)
    parser.add_argument("--widths", type=int, nargs="+", default=[320, 768, 1280])
    parser.add_argument("--schemes", nargs="+", default=["light", "dark"])
    parser.add_argument("--pages", nargs="+")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--first-view", action="store_true")
    parser.add_argument("--format", choices=["png", "webp"], default="png")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with serving("/") as server, tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = build(Path(arguments.akademie).resolve(), ROOT / "content", server, Path(folder, "public"))
        chosen = [site.by_path[path] for path in arguments.pages or []] or [pages[0] for pages in site.kinds.values()]
        with launch(playwright) as browser:
            for page in chosen:
                for width in arguments.widths:
                    for scheme in arguments.schemes:
                        take(browser, page, width, scheme, arguments)


if __name__ == "__main__":
    main()
