"""WebVTT captions: header, rising times, cues with text."""

import re

from . import Finding
from .site import Site

TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
TIMING = re.compile(rf"{TIME}[ \t]+-->[ \t]+{TIME}(?:[ \t]+\S+)*")


def check(site: Site) -> list[Finding]:
    found = []
    for file in site.files("*.vtt"):
        found += [Finding(site.name(file), rule, detail) for rule, detail in check_file(file.read_bytes())]
    return found


def check_file(data: bytes) -> list[tuple[str, str]]:
    try:
        lines = data.decode().removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError as error:
        return [("vtt-encoding", str(error))]
    found, last, cues = [], -1, 0
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        found.append(("vtt-header", lines[0]))
    for number, line in enumerate(lines, 1):
        if "-->" not in line:
            continue
        cues += 1
        match = TIMING.fullmatch(line)
        if not match:
            found.append(("vtt-timing", f"line {number}: {line}"))
            continue
        start, end = milliseconds(match.groups()[:4]), milliseconds(match.groups()[4:])
        if start < last or end <= start:
            found.append(("vtt-order", f"line {number}: {line}"))
        if not (lines[number : number + 1] or [""])[0].strip():
            found.append(("vtt-empty-cue", f"line {number}"))
        last = start
    return found if cues else [*found, ("vtt-no-cue", "")]


def milliseconds(parts: tuple) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
