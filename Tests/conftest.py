"""Options of every Python test."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "Browser"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--akademie", help="the compiled program")
