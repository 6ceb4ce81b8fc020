"""The style sheets: each class is made somewhere, each colour has a name."""

import re
import shutil
from pathlib import Path

from checks import report, styles
from checks.build import ROOT, build
from checks.server import serving

# What an entry's body may hold, so that the check does not depend on what today's entries hold.
ALL_FORMS = """---
titel: Alle Formen
kurztext: Diese Seite enthält jede Form, die ein Text haben kann, und steht nur hier.
---
## Überschrift

> [!HINWEIS]
> Ein Hinweis.

> [!WARNUNG]
> Eine Warnung.

> [!TIPP]
> Ein Tipp.

| Links | Mitte | Rechts |
|:---|:---:|---:|
| a | b | 1 |

- [ ] offen
- [x] erledigt

Text mit Fußnote.[^1] [Andere Website](https://example.org/)

[^1]: Die Fußnote.
"""
CLASS_IN_TEMPLATE = re.compile(r'class=\\?"([^"\\]*)|"class", (.*)')


def classes_in_templates() -> set[str]:
    """What templates make only of much content, such as a map with many towns or a list of many pages."""
    sources = [file.read_text() for file in (ROOT / "templates").rglob("*.swift")]
    found = [attribute + code for source in sources for attribute, code in CLASS_IN_TEMPLATE.findall(source)]
    return {word for text in found for word in styles.WORD.findall(text)}


def test_every_class_in_the_style_sheets_is_made(program: str, tmp_path: Path) -> None:
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    (content / "seiten/alle-formen.md").write_text(ALL_FORMS)
    with serving("/") as server:
        site = build(program, content, server, tmp_path / "public")
    findings = styles.check(site, classes_in_templates())
    assert not findings, report(findings)
