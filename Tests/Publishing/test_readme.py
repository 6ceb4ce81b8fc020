"""Every command that the README shows works as shown."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", TEXT, re.S)
COMMANDS = [line.split("  #")[0].split(" #")[0].strip() for block in BLOCKS for line in block.splitlines() if line.strip()]


def test_the_readme_shows_commands():
    assert len(COMMANDS) >= 8


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("make ")])
def test_make_target_exists(command):
    target = shlex.split(command)[1]
    run = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Stands for /tmp: what one command writes, the next may read."""
    return tmp_path_factory.mktemp("readme")


@pytest.mark.parametrize("command", [c for c in COMMANDS if not c.startswith("make ")])
def test_program_command_succeeds(command, folder, program):
    words = [w.replace("/tmp/", f"{folder}/").replace(".build/release/akademie", program) for w in shlex.split(command)]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(_[\w.]+|build\.json)`", TEXT))))
def test_the_site_holds_the_files_for_hosts(name, folder):
    assert (folder / "site" / name).is_file()


def test_the_search_answers_the_program_that_the_readme_shows(folder):
    [program] = re.findall(r"```js\n(.*?)```", TEXT, re.S)
    program = program.replace("/tmp/", f"{folder}/") + "console.log(corrected, new Set(results.map(hit => hit.type)), total >= results.length);"
    run = subprocess.run(["node", "--input-type=module", "-"], input=program, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (run.stdout, run.stderr) == ("Leerstand Set(1) { 'Beispiel' } true\n", "")
