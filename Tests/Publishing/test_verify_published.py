"""The look at the published site: passes only when its build.json is the one just made."""

import hashlib
import subprocess
from pathlib import Path

from checks.server import serving

ROOT = Path(__file__).parents[2]


def verify(folder: Path, digest: str) -> subprocess.CompletedProcess:
    with serving("/pfad/") as server:
        server.folder = folder
        command = [ROOT / "scripts/verify-published", server.base_url, digest]
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "TRIES": "2", "WAIT": "0"}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)


def test_accepts_the_build_just_made(tmp_path: Path) -> None:
    (tmp_path / "build.json").write_text('{"id": "neu"}')
    result = verify(tmp_path, hashlib.sha256(b'{"id": "neu"}').hexdigest())
    assert result.returncode == 0, result.stderr
    assert "is the build just made" in result.stderr


def test_refuses_the_build_before(tmp_path: Path) -> None:
    old = b'{"id": "alt"}'
    (tmp_path / "build.json").write_bytes(old)
    result = verify(tmp_path, hashlib.sha256(b'{"id": "neu"}').hexdigest())
    assert result.returncode == 1
    assert "is not the build just made" in result.stderr
    assert f"seen {hashlib.sha256(old).hexdigest()})" in result.stderr


def test_refuses_a_site_that_is_not_there(tmp_path: Path) -> None:
    result = verify(tmp_path, hashlib.sha256(b"not found").hexdigest())
    assert result.returncode == 1
    assert "seen no answer)" in result.stderr
