"""Package.swift and CONTRIBUTING.md say the graph that the sources have: a target depends on what it imports, on nothing else."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DUMP = subprocess.run(["swift", "package", "dump-package"], cwd=ROOT, capture_output=True, text=True, check=True)
TARGETS = {target["name"]: target for target in json.loads(DUMP.stdout)["targets"]}
IMPORT = re.compile(r"^ *(?:@\w+ )*(?:(?:public|package|internal|fileprivate|private) )?import (?:(?:struct|enum|func) )?(\w+)", re.MULTILINE)
# Come with the toolchain and cannot be declared.
SYSTEM = {"Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization", "Testing"}
# Programs that tests only run: not imported, yet built before.
RUN = {"BuildTests": {"akademie"}, "OutputTests": {"OutputProbe"}}


def sources(target: dict) -> list[Path]:
    folder = ROOT / (target.get("path") or f"{'Tests' if target['type'] == 'test' else 'Sources'}/{target['name']}")
    excluded = [folder / path for path in target["exclude"]]
    return [file for file in folder.rglob("*.swift") if not any(file.is_relative_to(path) for path in excluded)]


def declared(target: dict) -> set[str]:
    return {next(iter(dependency.values()))[0] for dependency in target["dependencies"]}


def imported(target: dict) -> set[str]:
    return {name for file in sources(target) for name in IMPORT.findall(file.read_text())} - SYSTEM - {target["name"]}


@pytest.mark.parametrize("name", sorted(name for name in TARGETS if sources(TARGETS[name])))
def test_a_target_declares_what_it_imports(name: str) -> None:
    assert declared(TARGETS[name]) == imported(TARGETS[name]) | RUN.get(name, set())


def drawing() -> tuple[dict[str, set[str]], set[str]]:
    """CONTRIBUTING.md's arrows by module, and the modules of the first part, to which none are drawn."""
    parts = re.search(r"^```\n(POSIX .*?)^```", (ROOT / "CONTRIBUTING.md").read_text(), re.MULTILINE | re.DOTALL)[1].split("───\n")
    lines = [re.findall(r"^(\w+)(?: → (\w+(?:, \w+)*))?(?:  |$)", part, re.MULTILINE) for part in parts]
    return {name: set(filter(None, used.split(", "))) for part in lines for name, used in part}, {name for name, _ in lines[0]}


def reached(name: str, arrows: dict[str, set[str]]) -> set[str]:
    direct = arrows.get(name, set())
    return direct.union(*(reached(other, arrows) for other in direct))


def test_the_drawing_shows_each_module_of_the_program_and_what_it_uses() -> None:
    arrows, base = drawing()
    modules = {name for name, target in TARGETS.items() if sources(target) and not (target.get("path") or "").startswith("Tests/")}
    modules -= {name for name, target in TARGETS.items() if target["type"] == "test"}
    assert set(arrows) == modules
    declarations = {name: declared(target) for name, target in TARGETS.items()}
    for name in sorted(modules):
        assert reached(name, arrows) - base == reached(name, declarations) - base, name
