"""The compiled program as a publisher meets it: same bytes everywhere, and a mistake leaves the old site whole."""

import hashlib
import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOW = "2026-11-23T12:00:00+01:00"


def run(program: str, *arguments: object, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [program, *map(str, arguments)], cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, timeout=600
    )


def build(program: str, content: Path, output: Path, **environment: str) -> subprocess.CompletedProcess:
    return run(program, "build", "--content", content, "--output", output, "--now", NOW, "--quiet", **environment)


def digests(folder: Path) -> dict[str, str]:
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def shuffled_copy(source: Path, target: Path) -> None:
    """The same files, created in another order, so that folders list them differently."""
    files = [file for file in sorted(source.rglob("*")) if file.is_file()]
    random.Random(3).shuffle(files)
    for file in files:
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)


@pytest.fixture(scope="module")
def site(program: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("site") / "public"
    result = build(program, ROOT / "content", output)
    assert result.returncode == 0, result.stderr
    return output


def test_the_same_content_gives_the_same_bytes_on_another_machine(program: str, site: Path, tmp_path: Path) -> None:
    shuffled_copy(ROOT / "content", tmp_path / "content")
    result = build(program, tmp_path / "content", tmp_path / "public", TZ="Asia/Tokyo", LC_ALL="tr_TR.UTF-8", LANG="C")
    assert result.returncode == 0, result.stderr
    assert len(digests(site)) > 100
    assert digests(tmp_path / "public") == digests(site)


def test_a_second_build_rewrites_nothing(program: str, site: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in site.rglob("*.html")}
    result = build(program, ROOT / "content", site)
    assert result.returncode == 0, result.stderr
    assert {file: file.stat().st_mtime_ns for file in site.rglob("*.html")} == before


def test_a_mistake_in_one_entry_fails_and_leaves_the_published_site_whole(program: str, site: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    entry = next(file for file in sorted((tmp_path / "content/beispiele").glob("*.md")))
    entry.write_text(entry.read_text().replace("titel:", "tietel:", 1))
    before = digests(site)
    result = build(program, tmp_path / "content", site)
    assert result.returncode == 1
    assert entry.name in result.stderr
    assert "titel" in result.stderr
    assert digests(site) == before


def test_files_of_others_are_never_replaced(program: str, tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public/steuererklaerung.txt").write_text("2025")
    result = build(program, ROOT / "content", tmp_path / "public")
    assert result.returncode != 0
    assert digests(tmp_path / "public") == {"steuererklaerung.txt": hashlib.sha256(b"2025").hexdigest()}


def test_check_writes_nothing(program: str, tmp_path: Path) -> None:
    result = run(program, "check", "--content", ROOT / "content", "--now", NOW, folder=tmp_path)
    assert result.returncode == 0, result.stderr
    assert list(tmp_path.iterdir()) == []


def test_wrong_usage_ends_with_64(program: str) -> None:
    assert run(program, "build", "--gibt-es-nicht").returncode == 64


def test_the_real_content_has_neither_errors_nor_warnings(program: str) -> None:
    result = run(program, "check", "--content", ROOT / "content", "--now", NOW, "--strict")
    assert result.returncode == 0, result.stderr
