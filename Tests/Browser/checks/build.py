"""Builds a site with the compiled program, for the address that a server will have."""

import subprocess
from pathlib import Path

from .server import Server
from .site import Site

ROOT = Path(__file__).parents[3]
NOW = "2026-11-23T12:00:00+01:00"


class BuildFailure(Exception):
    """The program's exit status and its own words."""


def build(program: str | Path, content: Path, server: Server, folder: Path) -> Site:
    command = [program, "build", "--content", content, "--output", folder, "--now", NOW, "--base-url", server.base_url, "--quiet"]
    result = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True, timeout=600)
    if result.returncode:
        raise BuildFailure(f"{' '.join(map(str, command))} ended with {result.returncode}\n{result.stderr[-6000:]}")
    server.folder = folder
    site = Site(folder, server.base_url)
    if not site.pages:  # checks of no page would all pass
        raise BuildFailure(f"{' '.join(map(str, command))} wrote no page")
    return site
