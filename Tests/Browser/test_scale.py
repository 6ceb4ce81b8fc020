"""A site of 5,000 entries: no list, topic or town grows beyond the weight of a page."""

import sys

import pytest
from checks import report, weight
from checks.build import ROOT, build
from checks.server import serving

ENTRIES = 5_000


def test_pages_stay_light_at_five_thousand_entries(program: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    sys.path.insert(0, str(ROOT / "Benchmarks"))
    import corpus

    content = tmp_path_factory.mktemp("corpus")
    corpus.write(ENTRIES, content)
    with serving("/") as server:
        site = build(program, content, server, tmp_path_factory.mktemp("large") / "public")
    assert len(site.pages) > ENTRIES
    findings = weight.check(site)
    assert not findings, report(findings)
