"""What every Python test may use: where the compiled program is, and one browser."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "Tests/Browser"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--akademie", help="the compiled program")


@pytest.fixture(scope="session")
def program(request: pytest.FixtureRequest) -> str:
    path = request.config.getoption("akademie")
    if not path:
        pytest.fail("say where the compiled program is: --akademie .build/release/akademie")
    return str((ROOT / path).resolve())


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from checks import browser as chromium

    with sync_playwright() as playwright, chromium.launch(playwright) as running:
        yield running
