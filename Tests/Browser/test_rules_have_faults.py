"""No rule can pass in silence: whatever a check may find, a self-test shows that it does find it."""

import ast
from pathlib import Path

import test_file_rules
import test_live_rules

CHECKS = Path(__file__).parent / "checks"
TESTED = {fault[0] for faults in test_file_rules.FAULTS.values() for fault in faults} | {fault[1] for fault in test_live_rules.FAULTS}
# Guards of the harness itself, and what Chromium cannot be made to do (it always tags).
UNTESTED = {"axe-checked-nothing"}


def rules(source: str) -> set[str]:
    """The names of rules in a check: second argument of Finding and require, first of (rule, detail), judge's answers."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Finding", "require"):
            found |= texts(node.args[1:2])
        if isinstance(node, ast.Tuple) and len(node.elts) == 2:
            found |= {text for text in texts(node.elts[:1]) if text.startswith(("ics-", "vtt-", "json-ld-"))}
        if isinstance(node, ast.Return):
            found |= texts([node.value])
    return found


def texts(nodes: list[ast.expr | None]) -> set[str]:
    nodes = [part for node in nodes for part in ([node.body, node.orelse] if isinstance(node, ast.IfExp) else [node])]
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value}


def test_reads_rules_from_source() -> None:
    assert rules('def f():\n  Finding(a, "one")\n  x.append(("ics-two", b))\n  return None if c else "three"') == {"one", "ics-two", "three"}


def test_every_rule_has_its_fault() -> None:
    found = {rule for file in CHECKS.glob("*.py") for rule in rules(file.read_text())}
    assert len(found) > 60
    assert found - TESTED - UNTESTED == set()
