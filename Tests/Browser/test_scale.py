"""A site of 5,000 entries: no list, topic or town grows beyond the weight of a page."""

import subprocess
import sys

import pytest
from checks import report, weight
from checks.build import ROOT, build
from checks.server import serving

ENTRIES = 5_000


def test_pages_stay_light_at_five_thousand_entries(program: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    content = tmp_path_factory.mktemp("corpus")
    subprocess.run([sys.executable, ROOT / "Benchmarks/corpus.py", str(ENTRIES), content], check=True)
    with serving("/") as server:
        site = build(program, content, server, tmp_path_factory.mktemp("large") / "public")
    assert len(site.pages) > ENTRIES
    findings = weight.check(site)
    assert not findings, report(findings)
