"""Rules about a finished site, one file each.

Every check is a function that returns findings and never asserts, so that one run names every
fault, and so that the self-tests can show that each rule can fail.
"""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One broken rule: the page's path below the site's address, the rule's name, the element or value."""

    page: str
    rule: str
    detail: str = ""

    def __str__(self) -> str:
        return f"/{self.page}  {self.rule}  {self.detail}".rstrip()


def report(findings: list[Finding], most: int = 60) -> str:
    """The findings as text for a failing test: the first ones in full, then how many more there are."""
    lines = [str(finding) for finding in sorted(set(findings))]
    if len(lines) > most:
        lines = lines[:most] + [f"… and {len(lines) - most} more"]
    return "\n".join([f"{len(set(findings))} findings", *lines])
